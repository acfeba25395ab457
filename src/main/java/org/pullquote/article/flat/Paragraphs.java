package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.List;

/// Joins kept lines into paragraphs and sub-heads. A dump has lost its paragraphs' ends: one ends where the model takes
/// a break for likelier than not, at a cut, and, where the model sees no break for long, behind a sentence outside any
/// quotation. What stands between two likely breaks, is short and does not end like a sentence is a sub-head.
final class Paragraphs {
    /// Words behind which a paragraph ends with the next sentence.
    private static final int LONG_ENOUGH = 90;
    private static final int LONGEST_HEADING = 14;
    private static final float LIKELY = 0.5f;
    /// A sub-head ends where a break is at least so probable, or before a word that only opens sentences.
    private static final float SURE = 0.8f;
    private static final String NO_HEADING_ENDS_WITH = ".!?…:;,\"”’)";

    /// Lines `from` to `to` of the dump.
    ///
    /// @param heading whether they are a sub-head
    record Block(int from, int to, boolean heading) {}

    private Paragraphs() {}

    /// The blocks that lines `from` to `to`, all of them kept, make up.
    static List<Block> of(Dump dump, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int start = from;
        int open = 0;
        for (int i = from; i < to; i++) {
            open = Math.max(0, open + openQuotations(dump, i));
            if (i + 1 == to || startsHeading(dump, i + 1, to) || endsBehind(dump, start, i, open > 0)) {
                blocks.add(new Block(start, i + 1, i + 1 < to && isHeading(dump, start, i + 1)));
                start = i + 1;
                open = 0;
            }
        }
        return blocks;
    }

    /// A line behind the end of a sentence that is a sub-head by itself and has text behind it.
    private static boolean startsHeading(Dump dump, int line, int to) {
        int first = dump.lines().get(line).from();
        return line + 1 < to && dump.tokens().endsSentence(first - 1) && isHeading(dump, line, line + 1);
    }

    private static boolean endsBehind(Dump dump, int start, int last, boolean quoted) {
        Line line = dump.lines().get(last);
        boolean likely = dump.breaks().before(line.to()) >= LIKELY;
        if (!dump.tokens().endsSentence(line.to() - 1)) {
            boolean announces = dump.tokens().terminal(line.to() - 1) == ':';
            return announces && dump.breaks().before(line.to()) >= SURE || isHeading(dump, start, last + 1);
        }
        int words = line.to() - dump.lines().get(start).from();
        return likely || words >= LONG_ENOUGH && !quoted;
    }

    /// Whether the lines are short, do not end like a sentence or a part of one, and the next begins anew.
    private static boolean isHeading(Dump dump, int from, int to) {
        Tokens tokens = dump.tokens();
        int first = dump.lines().get(from).from();
        int next = dump.lines().get(to - 1).to();
        if (next - first > LONGEST_HEADING || next >= tokens.count() || tokens.startsLower(first)) {
            return false;
        }
        return NO_HEADING_ENDS_WITH.indexOf(tokens.last(next - 1)) < 0
                && next - first > 1
                && tokens.startsUpper(next)
                && (dump.breaks().before(next) >= SURE || LineSplitter.opensSentence(tokens, next));
    }

    /// How many quotation marks the line opens and does not close.
    private static int openQuotations(Dump dump, int index) {
        String text = dump.span(index, index + 1).in(dump.tokens().text());
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return open;
    }
}
