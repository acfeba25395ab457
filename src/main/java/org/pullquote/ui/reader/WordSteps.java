package org.pullquote.ui.reader;

import java.text.BreakIterator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.pullquote.text.TextSpan;

/// The places at which a highlight may begin or end when it is resized by key: the edges of words and marks (UAX 29),
/// but not those beside white space only.
public final class WordSteps {
    private final String text;
    private final BreakIterator edges = BreakIterator.getWordInstance();

    public WordSteps(String text) {
        this.text = text;
        // Java's word breaks know the typewriter's apostrophe inside a word, and not the printer's.
        edges.setText(text.replace('’', '\''));
    }

    /// The span with one end moved by a word; the same span if nothing would be left of it.
    ///
    /// @param start whether its beginning is moved, or its end
    /// @param forward whether further on in the text, or back
    public TextSpan moved(TextSpan span, boolean start, boolean forward) {
        int from = span.start();
        int to = span.end();
        if (start) {
            from = forward ? startAfter(from) : startBefore(from);
        } else {
            to = forward ? endAfter(to) : endBefore(to);
        }
        return from < to ? new TextSpan(from, to) : span;
    }

    /// The next end behind `offset`, or the end of the text.
    int endAfter(int offset) {
        return offset >= text.length()
                ? offset
                : walk(edges.following(offset), _ -> edges.next(), this::isEnd, text.length());
    }

    /// The last end before `offset`, or the start of the text.
    int endBefore(int offset) {
        return offset <= 0 ? offset : walk(edges.preceding(offset), _ -> edges.previous(), this::isEnd, 0);
    }

    /// The next beginning behind `offset`, or the end of the text.
    int startAfter(int offset) {
        return offset >= text.length()
                ? offset
                : walk(edges.following(offset), _ -> edges.next(), this::isStart, text.length());
    }

    /// The last beginning before `offset`, or the start of the text.
    int startBefore(int offset) {
        return offset <= 0 ? offset : walk(edges.preceding(offset), _ -> edges.previous(), this::isStart, 0);
    }

    private static int walk(int first, IntUnaryOperator step, IntPredicate wanted, int otherwise) {
        int at = first;
        while (at != BreakIterator.DONE && !wanted.test(at)) {
            at = step.applyAsInt(at);
        }
        return at == BreakIterator.DONE ? otherwise : at;
    }

    private boolean isEnd(int at) {
        return at > 0 && !Character.isWhitespace(text.codePointBefore(at));
    }

    private boolean isStart(int at) {
        return at < text.length() && !Character.isWhitespace(text.codePointAt(at));
    }
}
