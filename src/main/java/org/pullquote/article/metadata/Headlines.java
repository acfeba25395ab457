package org.pullquote.article.metadata;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Chooses the article's own headline among those a page gives: the printed one where the page's data agree with it,
/// since data are often shortened or rewritten for search engines; else the data's, without the site's name.
final class Headlines {
    private static final Pattern TRIMMING = Pattern.compile("\\s+[|–—·»:-]\\s+|\\s*\\|\\s*");
    private static final double ALIKE = 0.3;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_HEADLINE = 4;
    private static final Set<String> SMALLEST =
            Set.of("of", "the", "and", "&", "for", "de", "la", "le", "del", "der", "die", "und", "et", "y", "di");

    private Headlines() {}

    /// @param printed the first-level headings, in the page's order
    /// @param stated what the page's data say, the most trusted first; the browser title last
    /// @param outlet the outlet's name, which is no part of a headline
    static Optional<String> best(List<String> printed, List<String> stated, Optional<String> outlet) {
        String best = "";
        double bestLikeness = ALIKE;
        List<Set<String>> statedWords = stated.stream().map(Headlines::words).toList();
        for (String heading : printed) {
            double likeness = heading.equalsIgnoreCase(outlet.orElse("")) ? 0 : likeness(heading, statedWords);
            if (likeness > bestLikeness) {
                best = heading;
                bestLikeness = likeness;
            }
        }
        if (!best.isEmpty()) {
            return Optional.of(best);
        }
        return stated.stream()
                .map(text -> trimmed(text, outlet))
                .filter(text -> !text.isBlank() && !text.equalsIgnoreCase(outlet.orElse("")))
                .findFirst()
                .or(() -> printed.stream().findFirst());
    }

    /// How far a heading is like the stated headline most like it: shared words by the words of the shorter.
    private static double likeness(String heading, List<Set<String>> stated) {
        Set<String> own = words(heading);
        double best = 0;
        for (Set<String> words : stated) {
            long shared = own.stream().filter(words::contains).count();
            double size = Math.max(2, Math.min(own.size(), words.size()));
            best = Math.max(best, shared / size);
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int c = lower.codePointAt(at);
            if (isWordPart(c)) {
                word.appendCodePoint(c);
            } else if (c != '’' && c != '\'' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /// A letter, or a number of any kind.
    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /// The text without the outlet's name before or after it.
    static String trimmed(String text, Optional<String> outlet) {
        var parting = TRIMMING.matcher(text);
        int first = -1;
        int firstEnd = -1;
        int last = -1;
        int lastEnd = -1;
        while (parting.find()) {
            first = first < 0 ? parting.start() : first;
            firstEnd = firstEnd < 0 ? parting.end() : firstEnd;
            last = parting.start();
            lastEnd = parting.end();
        }
        if (first < 0) {
            return text;
        }
        String behind = text.substring(lastEnd);
        boolean unknown = outlet.isEmpty() && isLikeName(behind) && isLongEnough(text.substring(0, last));
        if (unknown || isName(behind, outlet)) {
            return text.substring(0, last).strip();
        }
        return isName(text.substring(0, first), outlet)
                ? text.substring(firstEnd).strip()
                : text;
    }

    /// Whether the last part of a title reads like the name of the site, where nothing on the page says it: a few
    /// words, all with capitals but the smallest.
    private static boolean isLikeName(String part) {
        List<String> words = List.of(part.strip().split("\\s+", -1));
        return !part.isBlank()
                && words.size() <= LONGEST_NAME
                && Character.isUpperCase(part.strip().codePointAt(0))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALLEST.contains(word));
    }

    private static boolean isLongEnough(String headline) {
        return headline.strip().split("\\s+", -1).length >= SHORTEST_HEADLINE;
    }

    /// Whether a text is the outlet's name, in full or in part.
    static boolean isPartOf(String text, String outlet) {
        Set<String> own = words(text);
        return !own.isEmpty() && words(outlet).containsAll(own);
    }

    /// Whether a part of a title is the outlet's name, or holds it with a few words more.
    private static boolean isName(String part, Optional<String> outlet) {
        if (outlet.isEmpty()) {
            return false;
        }
        Set<String> own = words(part);
        Set<String> name = words(outlet.get());
        return !own.isEmpty() && (name.containsAll(own) || own.containsAll(name) && own.size() <= name.size() + 3);
    }
}
