package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Details;
import org.pullquote.comparison.Passage;
import org.pullquote.ui.Words;

/// Names, numbers, dates and likelihoods that matched passages give differently, by outlet; each difference once.
public final class FactSheet {
    private final Material material;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();

    /// The same facts of the same outlets.
    private record Told(Detail.Kind kind, int article, String text, int other, String otherText) {}

    private FactSheet(Material material) {
        this.material = material;
        this.words = material.words();
    }

    public static Sheet of(Material material) {
        FactSheet sheet = new FactSheet(material);
        Function<Alignment, List<Detail>> details = Details.ofMany();
        for (Alignment alignment : material.comparison().alignments()) {
            details.apply(alignment).forEach(detail -> sheet.add(alignment, detail));
        }
        return new Sheet(
                sheet.words.get("compare.facts.kind"),
                material.outlets(),
                sheet.lines,
                60,
                sheet.words.get("compare.facts.empty"));
    }

    private void add(Alignment alignment, Detail detail) {
        Passage first = alignment.first();
        Passage second = alignment.second();
        String text = text(detail.first());
        String otherText = text(detail.second());
        if (!told.add(new Told(detail.kind(), first.article(), text, second.article(), otherText))) {
            return;
        }
        List<Cell> cells = new ArrayList<>();
        for (int article = 0; article < material.articles().size(); article++) {
            if (article == first.article()) {
                cells.add(cell(text, detail.first(), first, second.article()));
            } else if (article == second.article()) {
                cells.add(cell(otherText, detail.second(), second, first.article()));
            } else {
                cells.add(Cell.plain("", 0));
            }
        }
        String kind = words.get("compare.detail." + detail.kind().name().toLowerCase(Locale.ROOT));
        lines.add(new Line(lines.size(), kind, cells, Optional.of(new Jump(first, second.article()))));
    }

    private static String text(List<Passage> facts) {
        return facts.stream().map(Passage::text).collect(Collectors.joining(", "));
    }

    private Cell cell(String text, List<Passage> facts, Passage passage, int beside) {
        return new Cell(
                facts.isEmpty() ? words.get("compare.facts.none") : text,
                "",
                facts.size(),
                passage.text(),
                Optional.of(new Jump(passage, beside)));
    }
}
