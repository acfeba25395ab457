package org.pullquote.annotation.anchoring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A punctuation mark or space between words, in the form in which it is compared: quotation marks of all shapes are
/// one, so are dashes, however many hyphens they are made of; `…` is three stops.
///
/// @param start where it stands in its text
record Mark(char form, int start, int end) {
    private static final String QUOTATION_MARKS = "\"'`´‘’‚‛“”„‟«»‹›＂＇";
    private static final String DASHES = "-‐‑‒–—―−";

    /// The marks of a text from `from` to `to`, in UTF-16 units.
    static List<Mark> between(String text, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        for (int i = from; i < to; i++) {
            char form = form(text.charAt(i));
            boolean goesOn = !marks.isEmpty() && marks.getLast().form == form && (form == '-' || form == '"');
            if (goesOn) {
                Mark begun = marks.removeLast();
                marks.add(new Mark(form, begun.start, i + 1));
            } else if (form == '…') {
                Mark stop = new Mark('.', i, i + 1);
                marks.addAll(List.of(stop, stop, stop));
            } else {
                marks.add(new Mark(form, i, i + 1));
            }
        }
        return marks;
    }

    /// How many marks from the beginning of both lists are the same.
    static int common(List<Mark> some, List<Mark> others) {
        int count = 0;
        while (count < some.size() && count < others.size() && some.get(count).form == others.get(count).form) {
            count++;
        }
        return count;
    }

    private static char form(char c) {
        if (QUOTATION_MARKS.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c < 128 || c == '…') {
            return c;
        }
        String normal = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return normal.length() == 1 ? normal.charAt(0) : c;
    }
}
