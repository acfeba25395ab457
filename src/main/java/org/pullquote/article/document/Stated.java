package org.pullquote.article.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.printed.DateMark;
import org.pullquote.page.document.Statement;
import org.pullquote.text.TextSpan;

/// What a document or envelope states, as an article's metadata.
public final class Stated {
    private static final Pattern ISO =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2})?)(?:\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?");

    /// Titles that a program wrote and nobody chose.
    private static final Pattern UNTITLED = Pattern.compile("(?i)unknown title|untitled(?: document)?|document ?\\d*"
            + "|title|no title|microsoft word - .*|.{0,60}\\.(?:docx?|odt|rtf|indd|pdf)");

    private Stated() {}

    static Metadata metadata(Statement statement) {
        return new Metadata(
                statement.outlet(),
                statement.title().filter(title -> !UNTITLED.matcher(title).matches()),
                PersonNames.of(statement.authors()),
                statement.published().flatMap(Stated::date),
                Optional.empty(),
                statement.url(),
                statement.language().filter(tag -> tag.matches("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*+")));
    }

    /// The article with what its envelope states where the page itself says nothing; what a letter's fields say is
    /// believed over the page.
    ///
    /// @param letter whether the envelope is a letter
    public static Article added(Article article, Statement statement, boolean letter) {
        Metadata said = metadata(statement);
        Metadata own = article.metadata();
        Metadata first = letter ? said : own;
        Metadata second = letter ? own : said;
        return article.withMetadata(new Metadata(
                first.outlet().or(second::outlet),
                first.headline().or(second::headline),
                authors(first.authors(), second.authors()),
                own.published().isPresent() && !letter
                        ? own.published()
                        : first.published().or(second::published),
                own.updated(),
                own.url().or(said::url),
                own.language().or(said::language)));
    }

    /// A byline that names the first one among others says more than it alone.
    private static List<String> authors(List<String> first, List<String> second) {
        return second.containsAll(first) ? second : first;
    }

    private static Optional<IsoDate> date(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.lookingAt()) {
            return text.strip().matches("\\d{4}-\\d{2}") ? IsoDate.parse(text.strip()) : inWords(text);
        }
        String day = iso.group(1);
        String offset = iso.group(2);
        if (offset == null || day.length() == 10) {
            return IsoDate.parse(day);
        }
        String colon = offset.equals("Z")
                ? "+00:00"
                : offset.contains(":") ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
        return IsoDate.parse(day + colon);
    }

    private static Optional<IsoDate> inWords(String text) {
        return DateMark.in(text, new TextSpan(0, text.length())).stream()
                .map(DateMark::date)
                .findFirst();
    }
}
