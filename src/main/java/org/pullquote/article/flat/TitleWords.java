package org.pullquote.article.flat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The page's title, with which a dump begins, and the headline and outlet that it tells of.
///
/// A title is "headline | outlet", "headline - outlet" or the headline alone; where it ends is not marked.
final class TitleWords {
    private static final int LONGEST = 40;
    private static final int LONGEST_OUTLET = 5;
    private static final double LEAST_LIKENESS = 0.6;
    private static final Set<String> SEPARATORS =
            Set.of("|", "-", "–", "—", ":", "·", "•", "»", "::", "/", "«", "~", "||");

    /// Tokens `from` to `to` of the page and how like the title they are, from 0 to 1.
    record Headline(int from, int to, double likeness) {}

    private final Tokens tokens;
    private final int end;
    private final Optional<Integer> separator;
    /// How often each word stands in the title.
    private final Map<String, Integer> times = new HashMap<>();

    private int size;

    TitleWords(Tokens tokens) {
        this.tokens = tokens;
        int bound = Math.min(LONGEST, tokens.count());
        this.separator = separator(bound);
        this.end = separator.orElseGet(() -> repeatedPrefix(bound));
        for (int i = 0; i < end; i++) {
            if (!tokens.core(i).isEmpty()) {
                times.merge(tokens.core(i), 1, Integer::sum);
                size++;
            }
        }
    }

    /// Behind the last token of the headline in the title; 0 if none was found.
    int end() {
        return end;
    }

    /// The outlet named behind the title's separator: as many words as the page repeats together.
    Optional<String> outlet() {
        return separator.flatMap(at -> {
            int from = at + 1;
            int bound = Math.min(from + LONGEST_OUTLET, tokens.count());
            int best = 0;
            int before = 0;
            for (int to = from + 1; to <= bound; to++) {
                int times = occurrences(from, to);
                if (to > from + 1 && (times < 2 || times * 2 < before)) {
                    break;
                }
                boolean whole = !Set.of("the", "la", "le", "el", "die", "der", "of", "new")
                        .contains(tokens.core(to - 1));
                before = whole ? times : 0;
                best = times >= 2 && whole ? to : best;
            }
            return best > from ? Optional.of(clean(tokens.text(from, best))) : Optional.empty();
        });
    }

    /// The words between the title and token `bound` that are most like the title; those nearest to `bound` where
    /// several are nearly as like.
    Optional<Headline> headline(int bound) {
        if (end == 0) {
            return Optional.empty();
        }
        Optional<Headline> best = Optional.empty();
        for (int from = end; from < bound; from++) {
            Optional<Headline> found = longestLike(from, bound);
            if (found.isPresent()
                    && found.get().likeness
                            >= best.map(Headline::likeness).orElse(LEAST_LIKENESS) - nearness(best, found.get())) {
                best = found;
            }
        }
        return best;
    }

    /// A later headline may be somewhat less like the title, where it does not overlap the one before.
    private static double nearness(Optional<Headline> before, Headline found) {
        return before.isPresent() && found.from >= before.get().to ? 0.15 : 0;
    }

    private Optional<Headline> longestLike(int from, int bound) {
        if (!times.containsKey(tokens.core(from))) {
            return Optional.empty();
        }
        Map<String, Integer> left = new HashMap<>(times);
        int shared = 0;
        int length = 0;
        Headline best = new Headline(from, from, 0);
        for (int to = from + 1; to <= Math.min(bound, from + LONGEST); to++) {
            String word = tokens.core(to - 1);
            if (word.isEmpty()) {
                continue;
            }
            length++;
            if (left.merge(word, -1, Integer::sum) >= 0) {
                shared++;
                double likeness = 2.0 * shared / (length + size);
                best = likeness > best.likeness ? new Headline(from, to, likeness) : best;
            }
        }
        return best.likeness > LEAST_LIKENESS ? Optional.of(best) : Optional.empty();
    }

    private Optional<Integer> separator(int bound) {
        for (int i = 2; i < bound - 1; i++) {
            if (SEPARATORS.contains(tokens.token(i)) && occurrences(i + 1, i + 2) > 1) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int repeatedPrefix(int bound) {
        int longest = 0;
        for (int at = 2; at < tokens.count(); at++) {
            int length = 0;
            while (length < Math.min(bound, at)
                    && at + length < tokens.count()
                    && tokens.core(length).equals(tokens.core(at + length))) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest >= 3 ? longest : 0;
    }

    private int occurrences(int from, int to) {
        int times = 0;
        for (int at = 0; at + to - from <= tokens.count(); at++) {
            int same = 0;
            while (same < to - from && tokens.core(at + same).equals(tokens.core(from + same))) {
                same++;
            }
            times += same == to - from && !tokens.core(from).isEmpty() ? 1 : 0;
        }
        return times;
    }

    private static String clean(String name) {
        return name.replaceAll("[,;:|»-]+$", "").strip();
    }
}
