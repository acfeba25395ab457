package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.List;

/// Joins kept lines into paragraphs. A dump has lost its paragraphs' ends; what is certain is that none goes on across
/// a
/// cut or a heading. Beyond that a paragraph goes on until it is long enough, and never ends inside a quotation.
final class Paragraphs {
    private static final int LONG_ENOUGH = 40;

    /// @param heading whether it is a sub-head
    record Block(int from, int to, boolean heading) {}

    private Paragraphs() {}

    /// The blocks that lines `from` to `to`, all of them kept, make up.
    static List<Block> of(Tokens tokens, List<Line> lines, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            boolean heading = isHeading(tokens, lines.get(i)) && i + 1 < to;
            if (heading && start < i) {
                blocks.add(new Block(start, i, false));
                start = i;
            }
            depth = Math.max(0, depth + openQuotations(tokens, lines.get(i)));
            int words = lines.get(i).to() - lines.get(start).from();
            if (heading || i + 1 == to || words >= LONG_ENOUGH && depth == 0) {
                blocks.add(new Block(start, i + 1, heading));
                start = i + 1;
                depth = 0;
            }
        }
        return blocks;
    }

    private static boolean isHeading(Tokens tokens, Line line) {
        return line.length() <= 14
                && ".!…:;,\"”".indexOf(tokens.last(line.to() - 1)) < 0
                && !tokens.endsSentence(line.to() - 1);
    }

    /// How many quotation marks the line opens and does not close.
    private static int openQuotations(Tokens tokens, Line line) {
        int open = 0;
        boolean straight = false;
        String text = tokens.text(line.from(), line.to());
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '“' -> open++;
                case '”' -> open--;
                case '"' -> straight = !straight;
                default -> {}
            }
        }
        return open + (straight ? text.startsWith("\"") || text.contains(" \"") ? 1 : -1 : 0);
    }
}
