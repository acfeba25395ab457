package org.pullquote.article.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.printed.Byline;
import org.pullquote.article.printed.DateMark;
import org.pullquote.article.printed.Dateline;
import org.pullquote.article.printed.Kicker;
import org.pullquote.page.document.Passage;
import org.pullquote.text.TextSpan;

/// What a document prints over its first paragraph: headline, byline, date. Properties tell who owns a machine and when
/// a file was made; what is printed tells who wrote the article and when it came out.
final class PrintedHead {
    private static final int MOST_LINES = 8;
    private static final int LONGEST_LINE = 200;
    private static final int LEAST_SENTENCE = 60;
    /// Fewer words over others are the name of an outlet or a section.
    private static final int FEWEST_WORDS = 4;
    private static final Pattern FULL_SENTENCE = Pattern.compile(".*[.!?…。؟।][\"”’»」')]*");
    private static final Pattern GOES_ON = Pattern.compile(".*[.,:;]");
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:by|von|par|por|written by)\\b.*");

    private final List<Passage> titles = new ArrayList<>();
    private final List<DateMark> dates = new ArrayList<>();
    /// The names on the last lines, and those on lines between the headline and a date: a byline without a word for it.
    private final List<String> named = new ArrayList<>();
    private final List<String> unsigned = new ArrayList<>();

    private Optional<Byline> byline = Optional.empty();
    private Optional<IsoDate> dateline = Optional.empty();

    private PrintedHead() {}

    static PrintedHead of(List<Passage> passages) {
        PrintedHead head = new PrintedHead();
        List<Passage> text = passages.stream()
                .filter(passage -> passage.standing() == Passage.Standing.TEXT)
                .limit(MOST_LINES + 1)
                .toList();
        int end = 0;
        while (end < text.size() && !isSentence(text.get(end))) {
            end++;
        }
        if (end < text.size()) {
            text.subList(0, end).forEach(head::line);
            head.dateline = Dateline.day(text.get(end).text());
        }
        return head;
    }

    private static boolean isSentence(Passage passage) {
        String text = passage.text();
        return passage.kind() != Passage.Kind.HEADING
                && (text.length() > LONGEST_LINE
                        || text.length() > LEAST_SENTENCE
                                && FULL_SENTENCE.matcher(text).matches());
    }

    private void line(Passage passage) {
        String text = passage.text();
        TextSpan whole = new TextSpan(0, text.length());
        List<DateMark> marks = DateMark.in(text, whole);
        Optional<Byline> names =
                SIGNED.matcher(text).matches() ? Byline.signed(text, whole, List.of()) : Optional.empty();
        int dated = marks.stream().mapToInt(mark -> mark.span().length()).sum();
        if (names.isPresent()) {
            byline = byline.or(() -> names);
            dates.addAll(marks);
        } else if (dated * 2 >= text.length()) {
            dates.addAll(marks);
            unsigned.addAll(named);
        } else if (mayBeTitle(passage)) {
            titles.add(passage);
            List<String> people = PersonNames.people(text);
            if (titles.size() == 1 || people.isEmpty()) {
                named.clear();
            } else {
                named.addAll(people);
            }
        }
    }

    private static boolean mayBeTitle(Passage passage) {
        boolean set = passage.kind() == Passage.Kind.HEADING
                || passage.kind() == Passage.Kind.PARAGRAPH
                        && !GOES_ON.matcher(passage.text()).matches();
        return set
                && !Kicker.is(passage.text())
                && passage.text().length() <= LONGEST_LINE
                && passage.text().codePoints().anyMatch(Character::isLetter);
    }

    /// The headline: what is stated, unless that is a kicker or a name over a longer heading.
    Optional<String> headline(Optional<String> stated) {
        List<String> headings = titles.stream()
                .filter(title -> title.kind() == Passage.Kind.HEADING)
                .map(Passage::text)
                .toList();
        Optional<String> longer = headings.stream()
                .filter(heading -> words(heading) >= FEWEST_WORDS)
                .findFirst();
        if (stated.isPresent() && !Kicker.is(stated.get())) {
            boolean name = headings.indexOf(stated.get()) == 0 && words(stated.get()) < FEWEST_WORDS;
            return name ? longer.or(() -> stated) : stated;
        }
        return longer.or(() -> titles.stream()
                        .map(Passage::text)
                        .filter(title -> words(title) >= FEWEST_WORDS)
                        .findFirst())
                .or(() -> titles.stream().map(Passage::text).findFirst())
                .or(() -> stated);
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    /// @param first whether what is printed is believed before what is stated
    Metadata added(Metadata stated, boolean first) {
        List<String> printed = byline.map(Byline::authors).orElse(unsigned);
        Optional<String> headline = headline(stated.headline());
        boolean signed = stated.authors().isEmpty() || first && byline.isPresent();
        Optional<IsoDate> updated = date(true);
        Optional<IsoDate> published = date(false).or(() -> dateline).or(() -> updated);
        return new Metadata(
                stated.outlet().or(() -> byline.flatMap(Byline::outlet)).or(() -> masthead(headline)),
                headline,
                signed ? printed : stated.authors(),
                first ? published.or(stated::published) : stated.published().or(() -> published),
                stated.updated().or(() -> updated),
                stated.url(),
                stated.language());
    }

    /// The name set over the headline.
    private Optional<String> masthead(Optional<String> headline) {
        return titles.stream()
                .findFirst()
                .filter(title -> title.kind() == Passage.Kind.HEADING)
                .map(Passage::text)
                .filter(name -> words(name) < FEWEST_WORDS
                        && headline.isPresent()
                        && !headline.get().equals(name))
                .filter(name -> Character.isUpperCase(name.codePointAt(0)));
    }

    private Optional<IsoDate> date(boolean updated) {
        return dates.stream()
                .filter(mark -> (mark.label() == DateMark.Label.UPDATED) == updated)
                .map(DateMark::date)
                .findFirst();
    }
}
