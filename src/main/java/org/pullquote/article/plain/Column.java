package org.pullquote.article.plain;

import java.util.List;
import java.util.stream.IntStream;

/// The column at which a program or a person broke a text's lines, told from the breaks: a line is broken where the
/// next word would not have fitted, so every broken line, with the first word of the next, reaches over the column, and
/// without it does not. Lines of verse, lists and tables end where they like and agree on no column.
final class Column {
    private static final int NARROWEST = 50;
    private static final int WIDEST = 135;
    /// What is left free at the end of a line although the next word would fit, as a share of the column: nothing where
    /// a program breaks lines, some where people do.
    private static final List<Double> LEFT_FREE = List.of(0.0, 0.12);
    /// The share of the breaks, weighed by the length of their lines, that must agree on the column.
    private static final double AGREED = 0.6;
    /// Where so many lines begin with a capital, and the one before ended no sentence, they are verse.
    private static final double VERSE = 0.75;

    /// No column: each line is what it is.
    private static final Column NONE = new Column(0, 0);

    private final int width;
    private final double free;

    private Column(int width, double free) {
        this.width = width;
        this.free = free;
    }

    /// Of a text with these lines, blank ones among them; of those that are rows of a table none is looked at.
    static Column of(List<Line> lines) {
        List<Break> breaks = Break.between(lines);
        for (double free : LEFT_FREE) {
            Column best = best(breaks, free);
            if (best.isThere() && best.isProse(breaks) && best.hardlyAnyIsWider(lines)) {
                return best;
            }
        }
        return NONE;
    }

    /// The column on which most breaks agree, if most do.
    private static Column best(List<Break> breaks, double free) {
        Column best = NONE;
        int bestWeight = 0;
        int all = breaks.stream().mapToInt(Break::length).sum();
        for (int width = NARROWEST; width <= WIDEST; width++) {
            Column column = new Column(width, free);
            int weight =
                    breaks.stream().filter(column::made).mapToInt(Break::length).sum();
            if (weight > bestWeight && weight >= AGREED * all) {
                best = column;
                bestWeight = weight;
            }
        }
        return best;
    }

    private boolean made(Break here) {
        return here.length() <= width && here.reach() > width * (1 - free);
    }

    /// Whether lines are broken in the midst of sentences, and not before what begins a line of verse.
    private boolean isProse(List<Break> breaks) {
        List<Break> within = breaks.stream()
                .filter(each -> made(each) && !each.last().endsSentence())
                .toList();
        long capitals =
                within.stream().filter(each -> each.next().beginsWithCapital()).count();
        boolean verse = within.size() > 2 && capitals >= VERSE * within.size();
        return !within.isEmpty() && within.size() * 10 >= breaks.size() && !verse;
    }

    private boolean hardlyAnyIsWider(List<Line> lines) {
        long full = lines.stream().filter(line -> !line.isBlank()).count();
        long wider = lines.stream()
                .filter(line -> line.length() > width && line.hasSpace())
                .count();
        return wider * 10 <= full;
    }

    /// Whether `last` was broken here because `next` did not fit.
    boolean breaks(Line last, Line next) {
        return isThere() && made(Break.of(last, next));
    }

    /// Whether the text's lines were broken at a column at all.
    boolean isThere() {
        return width > 0;
    }

    /// Two lines of running text with nothing between them.
    ///
    /// @param length the first's
    /// @param reach the same with the word that follows
    private record Break(Line last, Line next, int length, int reach) {
        static Break of(Line last, Line next) {
            int length = last.length();
            return new Break(last, next, length, length + 1 + next.firstWord());
        }

        static List<Break> between(List<Line> lines) {
            return IntStream.range(1, lines.size())
                    .filter(i -> lines.get(i - 1).runs() && lines.get(i).runs())
                    .mapToObj(i -> of(lines.get(i - 1), lines.get(i)))
                    .filter(each -> each.next().kind() == each.goesOnAs())
                    .toList();
        }

        /// What a line that goes on after `last` looks like: an item's mark stands only in its first line.
        private Paragraph.Kind goesOnAs() {
            return last.kind() == Paragraph.Kind.LIST_ITEM ? Paragraph.Kind.PLAIN : last.kind();
        }
    }
}
