package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the lines of a page into the order in which they are read.
///
/// A gutter is a strip that few lines cross and beside which lines stand on both sides. Lines that cross it (a headline
/// over both columns) part the page into bands, and within each band the left side is read before the right one. After
/// the recursive X-Y cut of Nagy and Seth (1984).
final class PageLayout {
    /// Fewer lines on a side are no column.
    private static final int FEWEST_LINES = 3;
    /// A column's lines have at least so many characters on average; cells of tables have fewer.
    private static final int COLUMN_WIDTH = 18;
    private static final int DEEPEST = 8;
    /// No printed page has more lines and cells; columns are not looked for in one that has, since that takes long.
    private static final int MOST_LINES = 2500;

    private PageLayout() {}

    /// A column or a band of a page with its lines from top to bottom. Lines of one row of a table are neighbours.
    ///
    /// @param left the left edge of its lines
    /// @param right the right edge of its longest line
    record Block(List<Line> lines, float left, float right) {
        static Block of(List<Line> lines) {
            float left = lines.stream().map(Line::left).min(Float::compare).orElse(0f);
            float right = lines.stream().map(Line::right).max(Float::compare).orElse(0f);
            return new Block(List.copyOf(lines), left, right);
        }
    }

    static List<Block> blocks(List<Glyph> glyphs) {
        List<Block> blocks = new ArrayList<>();
        order(DropCaps.joined(Rows.lines(glyphs)), 0, blocks);
        return blocks;
    }

    private static void order(List<Line> lines, int depth, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        float gutter = depth < DEEPEST && lines.size() <= MOST_LINES ? gutter(lines) : Float.NaN;
        if (Float.isNaN(gutter)) {
            List<Line> down = new ArrayList<>(lines);
            down.sort(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::left));
            blocks.add(Block.of(down));
            return;
        }
        List<Line> spanning = lines.stream()
                .filter(line -> crosses(line, gutter))
                .sorted(Comparator.comparingDouble(Line::y))
                .toList();
        float from = Float.NEGATIVE_INFINITY;
        List<Line> wide = new ArrayList<>();
        for (Line line : spanning) {
            List<Line> between = within(lines, gutter, from, line.y());
            if (!between.isEmpty()) {
                order(wide, DEEPEST, blocks);
                wide.clear();
                sides(between, gutter, depth, blocks);
            }
            wide.add(line);
            from = line.y();
        }
        order(wide, DEEPEST, blocks);
        sides(within(lines, gutter, from, Float.POSITIVE_INFINITY), gutter, depth, blocks);
    }

    private static List<Line> within(List<Line> lines, float gutter, float from, float to) {
        return lines.stream()
                .filter(line -> !crosses(line, gutter) && line.y() >= from && line.y() < to)
                .toList();
    }

    private static void sides(List<Line> lines, float gutter, int depth, List<Block> blocks) {
        order(lines.stream().filter(line -> line.right() <= gutter).toList(), depth + 1, blocks);
        order(lines.stream().filter(line -> line.right() > gutter).toList(), depth + 1, blocks);
    }

    private static boolean crosses(Line line, float x) {
        return line.left() < x && line.right() > x;
    }

    /// Where the page is best parted into two columns; not a number if nowhere.
    private static float gutter(List<Line> lines) {
        float best = Float.NaN;
        int fewest = Integer.MAX_VALUE;
        for (Line line : lines) {
            float x = line.left() - 1;
            long crossing = lines.stream().filter(other -> crosses(other, x)).count();
            if (crossing < fewest && crossing * 4 <= lines.size() && parts(lines, x)) {
                best = x;
                fewest = (int) crossing;
            }
        }
        return best;
    }

    /// Whether there is a column on each side, side by side over some lines.
    private static boolean parts(List<Line> lines, float x) {
        List<Line> left = lines.stream().filter(line -> line.right() <= x).toList();
        List<Line> right = lines.stream().filter(line -> line.left() >= x).toList();
        if (!isColumn(left) || !isColumn(right)) {
            return false;
        }
        float top = Math.max(top(left), top(right));
        float bottom = Math.min(bottom(left), bottom(right));
        return left.stream()
                                .filter(line -> line.y() >= top && line.y() <= bottom)
                                .count()
                        >= FEWEST_LINES
                && right.stream()
                                .filter(line -> line.y() >= top && line.y() <= bottom)
                                .count()
                        >= FEWEST_LINES;
    }

    private static boolean isColumn(List<Line> side) {
        return side.size() >= FEWEST_LINES
                && side.stream()
                                .mapToInt(line -> line.text().length())
                                .average()
                                .orElse(0)
                        >= COLUMN_WIDTH;
    }

    private static float top(List<Line> lines) {
        return lines.stream().map(Line::y).min(Float::compare).orElse(0f);
    }

    private static float bottom(List<Line> lines) {
        return lines.stream().map(Line::y).max(Float::compare).orElse(0f);
    }
}
