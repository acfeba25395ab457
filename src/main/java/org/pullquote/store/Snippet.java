package org.pullquote.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pullquote.text.TextSpan;

/// Some words of a text around what was found in it.
///
/// @param found in UTF-16 units of the snippet
record Snippet(String text, List<TextSpan> found) {
    private static final int LENGTH = 160;
    private static final int BEFORE = 40;
    private static final String LEFT_OUT = "…";

    Snippet {
        found = List.copyOf(found);
    }

    /// The beginning of a text.
    static Snippet beginning(String text) {
        return cut(text, 0, List.of());
    }

    /// The stretch of a text in which most parts were found.
    static Snippet of(String text, Finder.Found found) {
        List<TextSpan> all = found.hits().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(TextSpan::start))
                .toList();
        TextSpan best = all.isEmpty() ? new TextSpan(0, 0) : all.getFirst();
        long most = 0;
        for (List<TextSpan> part : found.hits()) {
            // Of a part that stands all over the text the first places are enough to choose from.
            for (TextSpan hit : part.subList(0, Math.min(10, part.size()))) {
                long parts = found.hits().stream()
                        .filter(other -> other.stream()
                                .anyMatch(near ->
                                        near.start() >= hit.start() && near.end() <= hit.start() + LENGTH - BEFORE))
                        .count();
                if (parts > most) {
                    most = parts;
                    best = hit;
                }
            }
        }
        return cut(text, Math.max(0, best.start() - BEFORE), all);
    }

    private static Snippet cut(String text, int from, List<TextSpan> hits) {
        int start = from == 0 ? 0 : wordAfter(text, from);
        int end = start + LENGTH >= text.length() ? text.length() : wordBefore(text, start + LENGTH, start);
        String beginning = start == 0 ? "" : LEFT_OUT;
        String shown =
                beginning + text.substring(start, end).replace('\n', ' ') + (end == text.length() ? "" : LEFT_OUT);
        List<TextSpan> inside = new ArrayList<>();
        for (TextSpan hit : hits) {
            if (hit.start() >= start && hit.end() <= end) {
                inside.add(hit.shift(beginning.length() - start));
            }
        }
        return new Snippet(shown, inside);
    }

    private static int wordAfter(String text, int from) {
        int at = from;
        while (at < from + BEFORE && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean blank = at < text.length() && Character.isWhitespace(text.charAt(at));
        return blank ? at + 1 : whole(text, from);
    }

    private static int wordBefore(String text, int from, int least) {
        int at = from;
        while (at > Math.max(least, from - BEFORE) && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return Character.isWhitespace(text.charAt(at)) ? at : whole(text, from);
    }

    /// Not inside a surrogate pair.
    private static int whole(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
