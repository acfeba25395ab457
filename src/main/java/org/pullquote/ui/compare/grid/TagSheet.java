package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;

/// Tags by outlets, with the tagged passages in the cells.
public final class TagSheet {
    private static final int SHOWN = 3;

    private TagSheet() {}

    public static Sheet of(Material material) {
        Words words = material.words();
        List<Line> lines = new ArrayList<>();
        for (Tag tag : material.codeBook().tags()) {
            List<Cell> cells = new ArrayList<>();
            for (int article = 0; article < material.articles().size(); article++) {
                cells.add(cell(article, tag, material));
            }
            if (cells.stream().anyMatch(cell -> cell.rank() > 0)) {
                cells.addFirst(total(cells));
                lines.add(new Line(lines.size(), tag.name(), cells, first(cells)));
            }
        }
        List<String> columns = new ArrayList<>(material.outlets());
        columns.addFirst(words.get("compare.tags.count"));
        return new Sheet(words.get("compare.tags.tag"), columns, lines, 92, words.get("compare.tags.empty"));
    }

    static Cell total(List<Cell> cells) {
        int sum = cells.stream().mapToInt(Cell::rank).sum();
        return Cell.plain(Integer.toString(sum), sum);
    }

    static Optional<Jump> first(List<Cell> cells) {
        return cells.stream().map(Cell::jump).flatMap(Optional::stream).findFirst();
    }

    private static Cell cell(int article, Tag tag, Material material) {
        List<Annotation> tagged = material.highlights().get(article).stream()
                .filter(highlight -> highlight.hasTag(tag.id()))
                .toList();
        if (tagged.isEmpty()) {
            return Cell.plain("–", 0);
        }
        List<String> passages = tagged.stream()
                .map(highlight -> "“" + highlight.target().quote().exact() + "”")
                .toList();
        String shown = passages.stream().limit(SHOWN).collect(Collectors.joining("\n"));
        int more = passages.size() - SHOWN;
        String text = more > 0 ? shown + "\n" + material.words().get("compare.tags.more", more) : shown;
        return new Cell(
                text,
                "hue-" + tag.hue().name().toLowerCase(Locale.ROOT),
                tagged.size(),
                String.join("\n\n", passages),
                material.to(article, tagged.getFirst()));
    }
}
