package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts the runs of glyphs of a page into lines.
final class Rows {
    /// Lines on one base line differ by less than this part of their size.
    private static final float SAME_LINE = 0.35f;
    /// So many texts printed over each other are told apart.
    private static final int MOST_LAYERS = 6;
    /// Gaps between words of a usual line are less wide, in sizes of the type.
    private static final float LARGE_SPACE = 0.6f;
    /// No line is stretched further, in sizes of the type.
    private static final float LARGEST_SPACE = 4;
    /// The widest gap of a stretched line is less than so many times the narrowest.
    private static final float SAME_GAP = 1.15f;
    /// Fewer gaps, or shorter words, are as likely those of a table.
    private static final int FEWEST_GAPS = 3;
    private static final int LONG_WORDS = 4;

    private Rows() {}

    /// @param glyphs as they were drawn
    static List<Line> lines(List<Glyph> glyphs) {
        List<Glyph> placed = glyphs.stream().filter(Glyph::isPlaced).toList();
        if (placed.isEmpty()) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>(Run.of(placed));
        float usual = Line.dominantSize(placed);
        List<Line> lines = new ArrayList<>();
        // A letter that reaches down over some lines is on the last of them only by chance.
        runs.removeIf(run -> run.isLargeCapital(usual) && lines.add(Line.of(run.glyphs())));
        runs.sort(Comparator.comparingDouble(Run::y));
        List<Run> row = new ArrayList<>();
        for (Run run : runs) {
            if (!row.isEmpty() && !isSameRow(row.getFirst(), run)) {
                add(row, lines);
                row.clear();
            }
            row.add(run);
        }
        add(row, lines);
        return lines;
    }

    private static boolean isSameRow(Run first, Run next) {
        return next.y() - first.y() <= SAME_LINE * Math.max(next.size(), first.size());
    }

    private static void add(List<Run> row, List<Line> lines) {
        List<Layer> layers = new ArrayList<>();
        row.sort(Comparator.comparingDouble(Run::left));
        if (isSideBySide(row)) {
            split(
                    row.stream().flatMap(run -> run.glyphs().stream()).collect(Collectors.toCollection(ArrayList::new)),
                    lines);
            return;
        }
        for (Run run : row) {
            Layer layer = layers.stream()
                    .filter(one -> !one.isPrintedOverBy(run))
                    .findFirst()
                    .orElseGet(() -> another(layers));
            layer.add(run);
        }
        layers.forEach(layer -> split(layer.glyphs, lines));
    }

    private static boolean isSideBySide(List<Run> row) {
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).left() < row.get(i - 1).right()) {
                return false;
            }
        }
        return true;
    }

    private static Layer another(List<Layer> layers) {
        if (layers.size() < MOST_LAYERS) {
            layers.add(new Layer());
        }
        return layers.getLast();
    }

    /// Glyphs of a row that do not stand over each other.
    private static final class Layer {
        private final List<Glyph> glyphs = new ArrayList<>();
        private final TreeMap<Float, Glyph> visible = new TreeMap<>();

        private void add(Run run) {
            glyphs.addAll(run.glyphs());
            for (Glyph glyph : run.glyphs()) {
                if (!glyph.isBlank()) {
                    visible.put(glyph.x(), glyph);
                }
            }
        }

        /// Whether many of a run's glyphs stand on glyphs that are here, and are other characters than these.
        private boolean isPrintedOverBy(Run run) {
            int over = 0;
            int free = 0;
            for (Glyph glyph : run.glyphs()) {
                Map.Entry<Float, Glyph> under = visible.floorEntry(glyph.middle());
                if (glyph.isBlank() || under != null && glyph.repeats(under.getValue())) {
                    continue;
                }
                if (under != null && isOver(glyph, under.getValue())) {
                    over++;
                } else {
                    free++;
                }
            }
            return over > free;
        }

        private static boolean isOver(Glyph glyph, Glyph under) {
            return under.end() > glyph.middle() && !Letters.isAccent(glyph.text()) && !Letters.isAccent(under.text());
        }
    }

    private static void split(List<Glyph> row, List<Line> lines) {
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> run = new ArrayList<>();
        List<Glyph> letters = Letters.composed(row);
        float widest = widestSpace(letters);
        float end = 0;
        for (Glyph glyph : letters) {
            if (glyph.isBlank() && (run.isEmpty() || glyph.middle() < end)) {
                continue;
            }
            if (!run.isEmpty() && glyph.repeats(run.getLast())) {
                continue;
            }
            boolean wide = !run.isEmpty()
                    && glyph.x() - end
                            > widest * Math.max(glyph.size(), run.getLast().size());
            if (wide && !glyph.isBlank()) {
                end(run, lines);
                run = new ArrayList<>();
            }
            run.add(glyph);
            end = glyph.isBlank() ? end : Math.max(end, glyph.end());
        }
        end(run, lines);
    }

    /// The widest gap that is a space, in sizes of the type: wider than usual where a line of words was stretched to
    /// the width of its column, which makes all its gaps wide and the same.
    private static float widestSpace(List<Glyph> row) {
        List<Float> gaps = new ArrayList<>();
        Glyph last = row.getFirst();
        int visible = 0;
        for (Glyph glyph : row) {
            if (!glyph.isBlank()) {
                float gap = (glyph.x() - last.end()) / Math.max(glyph.size(), last.size());
                if (visible++ > 0 && gap > LARGE_SPACE) {
                    gaps.add(gap);
                }
                last = glyph;
            }
        }
        if (gaps.size() < FEWEST_GAPS || visible < LONG_WORDS * (gaps.size() + 1)) {
            return Run.WIDEST_GAP;
        }
        float least = Collections.min(gaps);
        float most = Collections.max(gaps);
        return most < SAME_GAP * least && most < LARGEST_SPACE ? most : Run.WIDEST_GAP;
    }

    private static void end(List<Glyph> run, List<Line> lines) {
        if (run.stream().anyMatch(glyph -> !glyph.isBlank())) {
            Line line = Line.of(run);
            if (!line.text().isBlank()) {
                lines.add(line);
            }
        }
    }
}
