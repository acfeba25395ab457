package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pullquote.text.Quotation;
import org.pullquote.text.Quotations;
import org.pullquote.text.Spellings;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// The words of a text in the order in which they are spoken: what the narrator says inside a quotation is left out.
final class SpokenWords {
    private final String text;
    private final List<Quotation> quotations;
    private final List<Word> words = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    SpokenWords(String text) {
        this.text = text;
        this.quotations = Quotations.in(text);
        for (Word word : Words.of(text)) {
            if (quotations.stream().noneMatch(quotation -> isNarrated(quotation, word.span()))) {
                places.computeIfAbsent(key(word), _ -> new ArrayList<>()).add(words.size());
                words.add(word);
                keys.add(key(word));
            }
        }
    }

    /// The words inside the span.
    List<String> keysIn(TextSpan span) {
        return words.stream()
                .filter(word -> span.contains(word.span()))
                .map(SpokenWords::key)
                .toList();
    }

    /// The indexes of the words inside the span.
    TextSpan wordsIn(TextSpan span) {
        int first = 0;
        while (first < words.size() && !span.contains(words.get(first).span())) {
            first++;
        }
        int end = first;
        while (end < words.size() && span.contains(words.get(end).span())) {
            end++;
        }
        return new TextSpan(first, end);
    }

    List<String> keys(TextSpan indexes) {
        return keys.subList(indexes.start(), indexes.end());
    }

    /// Whether this share or more of the pairs of neighbouring words stand here, each somewhere.
    boolean hasPairsOf(List<String> sought, double share) {
        int all = sought.size() - 1;
        int found = 0;
        for (int i = 0; i < all; i++) {
            String next = sought.get(i + 1);
            boolean there = places.getOrDefault(sought.get(i), List.of()).stream()
                    .anyMatch(at -> at + 1 < keys.size() && keys.get(at + 1).equals(next));
            found += there ? 1 : 0;
        }
        return all < 1 || found >= Math.max(1, share * all);
    }

    /// The stretch as long as the words sought that has the most of them in whatever order, from the first of them to
    /// the last; nothing if it has fewer than `least`.
    Optional<TextSpan> densest(List<String> sought, int least) {
        Map<String, Integer> missing = new HashMap<>();
        sought.forEach(word -> missing.merge(word, 1, Integer::sum));
        int had = 0;
        int best = least - 1;
        int bestEnd = -1;
        for (int i = 0; i < keys.size(); i++) {
            if (missing.merge(keys.get(i), -1, Integer::sum) >= 0) {
                had++;
            }
            int left = i - sought.size();
            if (left >= 0 && missing.merge(keys.get(left), 1, Integer::sum) > 0) {
                had--;
            }
            if (had > best) {
                best = had;
                bestEnd = i + 1;
            }
        }
        return bestEnd < 0 ? Optional.empty() : Optional.of(trimmed(sought, bestEnd));
    }

    private TextSpan trimmed(List<String> sought, int end) {
        Set<String> wanted = new HashSet<>(sought);
        int from = Math.max(0, end - sought.size());
        int to = end;
        while (!wanted.contains(keys.get(from))) {
            from++;
        }
        while (!wanted.contains(keys.get(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /// Every place where these words stand one after the other: the index of the first.
    List<Integer> find(List<String> sought) {
        if (sought.isEmpty()) {
            return List.of();
        }
        return places.getOrDefault(sought.getFirst(), List.of()).stream()
                .filter(start -> start + sought.size() <= keys.size())
                .filter(start -> keys.subList(start, start + sought.size()).equals(sought))
                .toList();
    }

    /// Whether some words stand within this many characters behind a place.
    boolean follows(int place, int reach, String words) {
        return text.substring(place, Math.min(text.length(), place + reach)).contains(words);
    }

    /// The characters of `count` words from the one at `start`.
    TextSpan characters(int start, int count) {
        return words.get(start).span().cover(words.get(start + count - 1).span());
    }

    /// The characters of some of a run of words; where there are none, the place between two.
    TextSpan characters(TextSpan run, int from, int count) {
        if (count > 0) {
            return characters(run.start() + from, count);
        }
        int at = run.start() + from;
        int place = at < words.size()
                ? words.get(at).span().start()
                : words.getLast().span().end();
        return new TextSpan(place, place);
    }

    String text(TextSpan span) {
        return span.in(text);
    }

    boolean isQuoted(TextSpan span) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(span));
    }

    /// Whether the nearest bracket before the span opens and is a square one.
    boolean isInSquareBrackets(TextSpan span) {
        int opening = text.lastIndexOf('[', span.start());
        return opening >= 0 && text.lastIndexOf(']', span.start()) < opening;
    }

    List<Quotation> quotations() {
        return quotations;
    }

    private static boolean isNarrated(Quotation quotation, TextSpan word) {
        return quotation.content().contains(word)
                && quotation.pieces().stream().noneMatch(piece -> piece.contains(word));
    }

    private static String key(Word word) {
        return Spellings.key(word.normal());
    }
}
