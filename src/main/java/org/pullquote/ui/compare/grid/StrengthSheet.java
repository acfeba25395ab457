package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.comparison.Matrix;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Strength;
import org.pullquote.text.Likelihood;
import org.pullquote.ui.Words;

/// How likely and how sure, by outlet: the terms of passages that match. The two scales stay apart in each cell.
public final class StrengthSheet {
    private final Words words;

    private StrengthSheet(Material material) {
        this.words = material.words();
    }

    public static Sheet of(Material material) {
        StrengthSheet sheet = new StrengthSheet(material);
        List<Line> lines = new ArrayList<>();
        for (Matrix.Row row : Matrix.of(material.comparison()).rows()) {
            if (row.found() > 1) {
                sheet.line(lines.size(), row).ifPresent(lines::add);
            }
        }
        return new Sheet(
                sheet.words.get("compare.matrix.passage"),
                material.outlets(),
                lines,
                76,
                sheet.words.get("compare.strength.empty"));
    }

    private Optional<Line> line(int order, Matrix.Row row) {
        List<Cell> cells = new ArrayList<>();
        int home = row.passage().article();
        int beside = row.cells().stream()
                .flatMap(Optional::stream)
                .mapToInt(found -> found.second().article())
                .findFirst()
                .orElse(home);
        boolean any = false;
        for (int article = 0; article < row.cells().size(); article++) {
            Optional<Passage> passage = article == home
                    ? Optional.of(row.passage())
                    : row.cells().get(article).map(found -> found.second());
            List<Likelihood> terms = passage.map(Strength::terms).orElse(List.of());
            any |= !terms.isEmpty();
            int other = article == home ? beside : home;
            cells.add(passage.map(there -> cell(terms, there, other)).orElseGet(() -> Cell.plain("", 0)));
        }
        return any
                ? Optional.of(
                        new Line(order, row.passage().text(), cells, Optional.of(new Jump(row.passage(), beside))))
                : Optional.empty();
    }

    private Cell cell(List<Likelihood> terms, Passage passage, int beside) {
        String said = terms.stream().map(this::said).distinct().collect(Collectors.joining("\n"));
        int rank = terms.stream().mapToInt(Likelihood::high).max().orElse(0);
        return new Cell(
                terms.isEmpty() ? words.get("compare.strength.none") : said,
                "",
                1 + rank,
                passage.text(),
                Optional.of(new Jump(passage, beside)));
    }

    /// `likely (55–80 %)`; the ranks of confidence are no percentages.
    private String said(Likelihood term) {
        return words.get(
                "compare.strength." + term.scale().name().toLowerCase(Locale.ROOT),
                term.text(),
                term.low(),
                term.high());
    }
}
