package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// The glyphs of a page by the direction in which their text runs.
final class Directions {
    /// Text in columns that are read from the top down, as in Japanese newspapers.
    private static final int DOWN = 360;
    /// Text that is turned by less, in degrees, from upright or lying is taken to be so.
    private static final int SLIGHT = 4;
    /// So few lines in another direction than most are no part of the text's course.
    private static final int FEW = 3;

    private final Map<Integer, List<Glyph>> glyphs = new TreeMap<>();

    /// A glyph as it stands when the page is turned so that its text runs from left to right.
    ///
    /// @param direction in degrees against the clock, or [#DOWN]
    record Turned(int direction, Glyph glyph) {}

    static Turned turned(TextPosition position, String text, float size, boolean bold) {
        Matrix matrix = position.getTextMatrix();
        if (matrix.getShearY() == 0 && matrix.getScaleX() > 0 && position.getDir() == 0) {
            return new Turned(0, asPrinted(position, text, size, bold));
        }
        double angle = Math.atan2(matrix.getShearY(), matrix.getScaleX());
        int degrees = Math.floorMod(Math.round((float) Math.toDegrees(angle)), 360);
        int aside = degrees % 90;
        if (Math.min(aside, 90 - aside) <= SLIGHT || position.getDir() != 0) {
            return new Turned((int) position.getDir(), asPrinted(position, text, size, bold));
        }
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double width = position.getWidthDirAdj() / Math.max(Math.abs(cos), 0.05);
        return new Turned(
                degrees,
                new Glyph(text, (float) (x * cos + y * sin), (float) (x * sin - y * cos), (float) width, size, bold));
    }

    private static Glyph asPrinted(TextPosition position, String text, float size, boolean bold) {
        return new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size, bold);
    }

    void add(Turned turned) {
        List<Glyph> same = glyphs.computeIfAbsent(turned.direction(), _ -> new ArrayList<>());
        Glyph glyph = turned.glyph();
        if (turned.direction() != 0 || !Letters.isUnspaced(glyph.text().codePointAt(0))) {
            same.add(glyph);
            return;
        }
        List<Glyph> down = glyphs.computeIfAbsent(DOWN, _ -> new ArrayList<>());
        if (!same.isEmpty() && isUnder(glyph, same.getLast())) {
            down.add(down(same.removeLast()));
            down.add(down(glyph));
        } else if (!down.isEmpty() && isBelow(down(glyph), down.getLast())) {
            down.add(down(glyph));
        } else {
            same.add(glyph);
        }
    }

    /// Whether a character stands right under another, as they do in a script that may be written so.
    private static boolean isUnder(Glyph glyph, Glyph over) {
        return Letters.isUnspaced(over.text().codePointAt(0)) && isBelow(down(glyph), down(over));
    }

    private static boolean isBelow(Glyph next, Glyph last) {
        float step = next.x() - last.x();
        return Math.abs(next.y() - last.y()) < 0.3f * last.size()
                && step > 0.4f * last.size()
                && step < 2.5f * last.size();
    }

    /// The page turned so that columns are lines, the first of which is the one at the right.
    private static Glyph down(Glyph glyph) {
        return new Glyph(glyph.text(), glyph.y(), -glyph.x(), glyph.size(), glyph.size(), glyph.bold());
    }

    /// @param comments what was written about the page
    PrintedPage page(PDPage page, List<String> comments, boolean pictures) {
        glyphs.values().removeIf(List::isEmpty);
        List<Map.Entry<Integer, List<Glyph>>> order = glyphs.entrySet().stream()
                .sorted(Comparator.comparingInt(turned -> -turned.getValue().size()))
                .toList();
        List<PageLayout.Block> blocks = new ArrayList<>();
        List<Line> aside = new ArrayList<>();
        for (Map.Entry<Integer, List<Glyph>> direction : order) {
            List<PageLayout.Block> turned = PageLayout.blocks(direction.getValue());
            List<Line> lines =
                    turned.stream().flatMap(block -> block.lines().stream()).toList();
            if (!blocks.isEmpty() && lines.size() <= FEW) {
                aside.addAll(lines);
            } else {
                blocks.addAll(turned);
            }
        }
        boolean lying = !order.isEmpty() && order.getFirst().getKey() % 180 == 90;
        float height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        return new PrintedPage(height, blocks, aside, comments, pictures);
    }
}
