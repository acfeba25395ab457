package org.pullquote.ui.compare.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.PrintedDate;
import org.pullquote.ui.Words;

/// The articles by publication, the first one first; those that give no date last.
public final class TimeSheet {
    private TimeSheet() {}

    public static Sheet of(Material material) {
        Words words = material.words();
        List<Integer> order = IntStream.range(0, material.articles().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) ->
                        published(material, i).map(TimeSheet::first).orElse(Instant.MAX)))
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
        return date.map(known -> PrintedDate.of(known, FormatStyle.MEDIUM, words.locale()))
                .orElse(words.get("compare.times.unknown"));
    }

    /// The first moment that it can mean; one without an offset is taken as universal time.
    private static Instant first(IsoDate date) {
        return switch (date.value()) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.toInstant(ZoneOffset.UTC);
            case LocalDate day -> day.atStartOfDay().toInstant(ZoneOffset.UTC);
            case YearMonth month -> month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            default -> Instant.MAX;
        };
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
