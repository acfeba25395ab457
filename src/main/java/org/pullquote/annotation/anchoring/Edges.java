package org.pullquote.annotation.anchoring;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.pullquote.text.TextSpan;

/// The exact ends of a passage that has been found again: with the words at its ends that were exchanged for others,
/// with the quotation marks and stops that belonged to it, and cut inside a word where it was.
final class Edges {
    private final WordText old;
    private final WordText fresh;
    private final TextSpan passage;
    private final int from;
    private final int to;

    /// @param from the passage's first old word
    /// @param to the old word behind its last
    Edges(WordText old, WordText fresh, TextSpan passage, int from, int to) {
        this.old = old;
        this.fresh = fresh;
        this.passage = passage;
        this.from = from;
        this.to = to;
    }

    /// The new words that the passage has become.
    ///
    /// @param first the first word of the passage that was found again, as an old word
    /// @param last the last of them
    /// @param map the new word for an old one
    TextSpan words(int first, int last, IntUnaryOperator map) {
        int start = map.applyAsInt(first);
        for (int left = first - from; left > 0 && start > 0 && !fresh.isSentenceStart(start); left--) {
            start--;
        }
        int end = map.applyAsInt(last) + 1;
        for (int left = to - 1 - last; left > 0 && end < fresh.size() && !fresh.isSentenceStart(end); left--) {
            end++;
        }
        return new TextSpan(start, end);
    }

    /// Where these words and what belongs to them stand, in UTF-16 units.
    TextSpan span(TextSpan words) {
        int start = fresh.code(words.start()) == old.code(from)
                ? start(words.start())
                : fresh.span(words.start()).start();
        int end = fresh.code(words.end() - 1) == old.code(to - 1)
                ? end(words.end() - 1)
                : fresh.span(words.end() - 1).end();
        return new TextSpan(start, Math.max(start, end));
    }

    private int start(int word) {
        TextSpan was = old.span(from);
        TextSpan is = fresh.span(word);
        if (passage.start() > was.start()) {
            return was.length() == is.length() ? is.start() + passage.start() - was.start() : is.start();
        }
        int gap = word == 0 ? 0 : fresh.span(word - 1).end();
        List<Mark> marks = Mark.between(fresh.text(), gap, is.start()).reversed();
        int kept = Mark.common(
                Mark.between(old.text(), passage.start(), was.start()).reversed(), marks);
        return kept == 0 ? is.start() : marks.get(kept - 1).start();
    }

    private int end(int word) {
        TextSpan was = old.span(to - 1);
        TextSpan is = fresh.span(word);
        if (passage.end() < was.end()) {
            return was.length() == is.length() ? is.end() - (was.end() - passage.end()) : is.end();
        }
        int gap = word + 1 < fresh.size()
                ? fresh.span(word + 1).start()
                : fresh.text().length();
        List<Mark> marks = Mark.between(fresh.text(), is.end(), gap);
        int kept = Mark.common(Mark.between(old.text(), was.end(), passage.end()), marks);
        return kept == 0 ? is.end() : marks.get(kept - 1).end();
    }
}
