package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// The characters of `count` words from the one at `start`.
    TextSpan characters(int start, int count) {
        return words.get(start).span().cover(words.get(start + count - 1).span());
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
