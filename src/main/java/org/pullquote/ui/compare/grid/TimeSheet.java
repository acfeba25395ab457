package org.pullquote.ui.compare.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// The articles by publication, the first one first; those that give no date last.
public final class TimeSheet {
    private TimeSheet() {}

    public static Sheet of(Material material) {
        Words words = material.words();
        List<Integer> order = IntStream.range(0, material.articles().size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> published(material, i).map(IsoDate::text).orElse("~")))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (int article : order) {
            Metadata about = material.articles().get(article).article().metadata();
            List<Cell> cells = List.of(
                    Cell.plain(printed(about.published(), words), -lines.size()),
                    Cell.plain(printed(about.updated(), words), -lines.size()),
                    Cell.plain(about.headline().orElse(""), -lines.size()));
            lines.add(new Line(lines.size(), material.outlet(article), cells, beginning(article, material)));
        }
        List<String> columns = List.of(
                words.get("compare.times.published"),
                words.get("compare.times.updated"),
                words.get("compare.times.headline"));
        return new Sheet(words.get("compare.times.outlet"), columns, lines, 60, words.get("compare.empty.text"));
    }

    private static Optional<IsoDate> published(Material material, int article) {
        return material.articles().get(article).article().metadata().published();
    }

    private static String printed(Optional<IsoDate> date, Words words) {
        return date.map(IsoDate::text)
                .map(text -> text.replace('T', ' ')
                        .replaceFirst(":00(?=$|[+-]|Z)", "")
                        .replaceFirst("(?<=\\d)(?=[+-]\\d\\d:)", " "))
                .orElse(words.get("compare.times.unknown"));
    }

    private static Optional<Jump> beginning(int article, Material material) {
        String text = material.articles().get(article).article().text();
        int end = Math.min(1, text.length());
        return material.articles().size() < 2
                ? Optional.empty()
                : Optional.of(new Jump(
                        new Passage(article, new TextSpan(0, end), text.substring(0, end), false),
                        article == 0 ? 1 : 0));
    }
}
