package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Matrix;
import org.pullquote.ui.Words;

/// Passages by outlets: what each makes of a passage that another has.
public final class MatrixSheet {
    private static final List<AlignmentKind> KINDS = List.of(AlignmentKind.values());

    private MatrixSheet() {}

    public static Sheet of(Material material) {
        Words words = material.words();
        List<String> columns = new ArrayList<>();
        columns.add(words.get("compare.matrix.found"));
        columns.addAll(material.outlets());
        List<Line> lines = new ArrayList<>();
        for (Matrix.Row row : Matrix.of(material.comparison()).rows()) {
            lines.add(line(lines.size(), row, material));
        }
        return new Sheet(words.get("compare.matrix.passage"), columns, lines, 60, words.get("compare.matrix.empty"));
    }

    private static Line line(int order, Matrix.Row row, Material material) {
        Words words = material.words();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.plain(Integer.toString(row.found()), row.found()));
        int home = row.passage().article();
        for (int article = 0; article < row.cells().size(); article++) {
            if (article == home) {
                cells.add(new Cell(
                        words.get("compare.matrix.here"), "", 9, row.passage().text(), Optional.empty()));
            } else {
                int beside = article;
                cells.add(row.cells()
                        .get(article)
                        .map(found -> found(row, found, material))
                        .orElseGet(() -> new Cell(
                                "–",
                                "",
                                0,
                                words.get("compare.no-match", material.outlet(beside)),
                                Optional.of(new Jump(row.passage(), beside)))));
            }
        }
        Optional<Jump> first =
                cells.stream().map(Cell::jump).flatMap(Optional::stream).findFirst();
        return new Line(order, row.passage().text(), cells, first);
    }

    private static Cell found(Matrix.Row row, Alignment found, Material material) {
        String kind = material.words().get("compare.cell." + found.kind().name().toLowerCase(Locale.ROOT));
        return new Cell(
                kind,
                hue(found.kind()),
                KINDS.size() - KINDS.indexOf(found.kind()),
                found.second().text(),
                Optional.of(new Jump(row.passage(), found.second().article())));
    }

    private static String hue(AlignmentKind kind) {
        return switch (kind) {
            case ALTERED -> "hue-straw";
            case TRIMMED -> "hue-apricot";
            case VERBATIM -> "hue-stone";
            case PARAPHRASE -> "hue-teal";
        };
    }
}
