package org.pullquote.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pullquote.article.CutKind;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.printed.Byline;
import org.pullquote.article.printed.DateMark;
import org.pullquote.article.printed.Kicker;
import org.pullquote.text.TextSpan;

/// The lines over the first paragraph of a text and what they say: outlet, headline, byline, dates.
///
/// @param kinds for each paragraph of the head what it is
record Head(List<CutKind> kinds, Metadata metadata) {
    private static final int MOST_LINES = 8;
    private static final Pattern FULL_SENTENCE = Pattern.compile(".*[.!?…][\"”’')]*");

    int length() {
        return kinds.size();
    }

    /// The head of a text, given its paragraphs.
    static Head of(List<String> paragraphs) {
        int end = end(paragraphs);
        List<CutKind> kinds = new ArrayList<>();
        Optional<Byline> byline = Optional.empty();
        List<DateMark> dates = new ArrayList<>();
        List<Integer> titles = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            String line = paragraphs.get(i);
            TextSpan whole = new TextSpan(0, line.length());
            List<DateMark> inLine = DateMark.in(line, whole);
            Optional<Byline> names = startsByline(line) ? Byline.signed(line, whole, List.of()) : Optional.empty();
            if (names.isPresent()) {
                byline = byline.or(() -> names);
                dates.addAll(inLine);
                kinds.add(CutKind.BYLINE);
            } else if (!inLine.isEmpty() && covers(inLine, line)) {
                dates.addAll(inLine);
                kinds.add(CutKind.DATE);
            } else {
                if (!Kicker.is(line)) {
                    titles.add(i);
                }
                kinds.add(CutKind.HEADLINE);
            }
        }
        boolean named = titles.size() >= 2 && isName(paragraphs.get(titles.getFirst()));
        Optional<String> outlet =
                named ? Optional.of(nameCase(paragraphs.get(titles.getFirst()))) : byline.flatMap(Byline::outlet);
        Optional<String> headline =
                titles.isEmpty() ? Optional.empty() : Optional.of(paragraphs.get(titles.get(named ? 1 : 0)));
        Optional<IsoDate> updated = firstOf(dates, true);
        return new Head(
                kinds,
                new Metadata(
                        outlet,
                        headline,
                        byline.map(Byline::authors).orElse(List.of()),
                        firstOf(dates, false).or(() -> updated),
                        updated,
                        Optional.empty(),
                        Optional.empty()));
    }

    /// Up to the first paragraph that reads like one: a sentence of some length. A text that has none has no head.
    private static int end(List<String> paragraphs) {
        for (int i = 0; i < Math.min(paragraphs.size(), MOST_LINES + 1); i++) {
            String line = paragraphs.get(i);
            boolean reads = line.length() > 200
                    || line.length() > 60 && FULL_SENTENCE.matcher(line).matches();
            if (reads) {
                return i;
            }
        }
        return 0;
    }

    private static boolean startsByline(String line) {
        return line.matches("(?i)(?:by|von|par|por|written by)\\b.*");
    }

    private static boolean covers(List<DateMark> dates, String line) {
        int covered = dates.stream().mapToInt(date -> date.span().length()).sum();
        return covered * 2 >= line.length();
    }

    /// Whether a line reads like an outlet's name: a few words, most of them with capitals.
    private static boolean isName(String line) {
        List<String> words = List.of(line.split(" ", -1));
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() <= 4 && capitals * 2 > words.size();
    }

    /// "THE LEDGER" as "The Ledger"; short names in capitals are initialisms.
    private static String nameCase(String name) {
        if (name.length() <= 5 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        StringBuilder cased = new StringBuilder();
        for (String word : List.of(name.split(" ", -1))) {
            cased.append(cased.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return cased.toString();
    }

    private static Optional<IsoDate> firstOf(List<DateMark> dates, boolean updated) {
        return dates.stream()
                .filter(date -> (date.label() == DateMark.Label.UPDATED) == updated)
                .map(DateMark::date)
                .findFirst();
    }
}
