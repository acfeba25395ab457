package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;

/// Reads what a page says of itself, the most trusted source first for each field.
public final class PageStatements {
    private static final Set<String> RENAMED = Set.of("iw", "in", "ji");

    private PageStatements() {}

    public static PageStatement read(Document document) {
        return read(document, Telling.of(document));
    }

    /// @param telling all of the document's elements that tell
    public static PageStatement read(Document document, Telling telling) {
        String title = Markup.stripped(title(document));
        LinkedData data = new LinkedData(JsonLd.of(telling.scripts), title);
        MetaTags tags = new MetaTags(document, telling);
        PageMarkup seen = new PageMarkup(document, telling);
        Optional<Witness> article = data.ofArticle();
        List<Witness> witnesses = new ArrayList<>();
        article.ifPresent(witnesses::add);
        witnesses.add(tags);
        data.ofPage().ifPresent(witnesses::add);
        List<String> headlines = new ArrayList<>();
        witnesses.forEach(witness -> witness.headline().ifPresent(headlines::add));
        headlines.add(title);
        Optional<String> outlet = tags.outlet().or(() -> first(witnesses, Witness::outlet));
        Optional<String> address = tags.url().or(() -> article.flatMap(Witness::url));
        Optional<String> headline = Headlines.best(seen.headlines(), headlines, outlet)
                .map(printed -> seen.withoutLabel(printed, headlines));
        headline.ifPresent(headlines::addFirst);
        PageDates dates = new PageDates(document, telling);
        Optional<IsoDate> updated = first(witnesses, Witness::updated).or(dates::updated);
        Metadata merged = new Metadata(
                outlet,
                headline,
                authors(witnesses, outlet, seen),
                first(witnesses, Witness::published)
                        .map(date -> dates.asPrinted(date, updated))
                        .or(() -> dates.published(address, () -> seen.named().dates)),
                updated,
                address,
                first(witnesses, Witness::language).flatMap(PageStatements::language));
        return new PageStatement(merged, headlines, tags.description(), data.bodies());
    }

    /// As the document says it, sparing a search where the element stands in its place.
    private static String title(Document document) {
        Element head = document.head();
        for (int i = 0; i < head.childNodeSize(); i++) {
            if (head.childNode(i) instanceof Element element
                    && element.normalName().equals("title")) {
                return element.text();
            }
        }
        return document.title();
    }

    /// The first source's that names people: the outlet itself is an author only if nobody else is, and who only
    /// contributed is none.
    private static List<String> authors(List<Witness> witnesses, Optional<String> outlet, PageMarkup seen) {
        List<String> last = List.of();
        for (Witness witness : witnesses) {
            List<String> named = witness.authors();
            List<String> people = people(named, outlet);
            if (!people.isEmpty()) {
                return people.size() == 1 ? people : without(people, seen.contributors());
            }
            last = last.isEmpty() ? named : last;
        }
        List<String> printed = seen.authors();
        List<String> people = people(printed, outlet);
        return people.isEmpty() ? last.isEmpty() ? printed : last : people;
    }

    private static List<String> people(List<String> names, Optional<String> outlet) {
        return AuthorNames.people(names.stream()
                .filter(name -> outlet.isEmpty() || !Headlines.isPartOf(name, outlet.get()))
                .toList());
    }

    private static List<String> without(List<String> names, List<String> others) {
        List<String> left =
                names.stream().filter(name -> !others.contains(name)).toList();
        return left.isEmpty() ? names : left;
    }

    private static <T> Optional<T> first(List<Witness> witnesses, Function<Witness, Optional<T>> field) {
        for (Witness witness : witnesses) {
            Optional<T> value = field.apply(witness);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    /// A BCP 47 tag, or nothing.
    private static Optional<String> language(String declared) {
        String tag = declared.strip().replace('_', '-');
        if (isPlain(tag)) {
            return Optional.of(tag);
        }
        String read = Locale.forLanguageTag(tag).toLanguageTag();
        return read.equals("und") ? Optional.empty() : Optional.of(read);
    }

    /// Whether it is of the commonest forms, `en` and `en-US`, and of no language that has been given another code.
    private static boolean isPlain(String tag) {
        boolean plain = tag.length() == 2 || tag.length() == 5;
        return plain
                && isLower(tag.charAt(0))
                && isLower(tag.charAt(1))
                && (tag.length() == 2 || tag.charAt(2) == '-' && isUpper(tag.charAt(3)) && isUpper(tag.charAt(4)))
                && !RENAMED.contains(tag.substring(0, 2));
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
