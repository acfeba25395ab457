package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pullquote.text.TextSpan;

/// Passages by articles: each row a passage and what every other article makes of it. Rows are not chained: a cell is
/// what matches the row's own passage, not what matches another cell.
///
/// @param rows by the article and place of their passages
public record Matrix(int articles, List<Row> rows) {
    /// One passage and its matches.
    ///
    /// @param passage the one that the others are compared with: the first that reports the matter
    /// @param cells for each article in order what it has; empty for the passage's own, and where nothing was found
    public record Row(Passage passage, List<Optional<Alignment>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// In how many articles the matter was found, its own included.
        public int found() {
            return 1 + (int) cells.stream().filter(Optional::isPresent).count();
        }
    }

    public Matrix {
        rows = List.copyOf(rows);
    }

    /// The matrix of a comparison: its aligned passages, and those found in one article only.
    public static Matrix of(Comparison comparison) {
        TreeMap<Passage, List<Alignment>> byPassage = new TreeMap<>(Comparator.comparingInt(Passage::article)
                .thenComparingInt(passage -> passage.span().start())
                .thenComparingInt(passage -> passage.span().end()));
        for (Alignment alignment : comparison.alignments()) {
            byPassage
                    .computeIfAbsent(alignment.first(), unknown -> new ArrayList<>())
                    .add(alignment);
        }
        comparison.only().forEach(only -> byPassage.computeIfAbsent(only.passage(), unknown -> new ArrayList<>()));
        Set<Place> told = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        byPassage.forEach((passage, alignments) -> {
            if (!told.contains(Place.of(passage))) {
                Row row = row(comparison.articles(), passage, alignments);
                row.cells().stream().flatMap(Optional::stream).forEach(found -> told.add(Place.of(found.second())));
                rows.add(row);
            }
        });
        return new Matrix(comparison.articles(), rows);
    }

    private record Place(int article, TextSpan span) {
        static Place of(Passage passage) {
            return new Place(passage.article(), passage.span());
        }
    }

    private static Row row(int articles, Passage passage, List<Alignment> alignments) {
        List<Optional<Alignment>> cells = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            int article = i;
            cells.add(alignments.stream()
                    .filter(alignment -> alignment.second().article() == article)
                    .min(Comparator.comparing(Alignment::kind).thenComparingDouble(found -> -found.score())));
        }
        return new Row(passage, cells);
    }
}
