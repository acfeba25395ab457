package org.pullquote.brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.brief.document.ColumnShares;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.pdf.Strip.Placed;
import org.pullquote.brief.pdf.Strip.Rule;

/// Sets a table: a strip for a row, or one for each of its lines where a row is high.
final class TableSetter {
    private static final float SIZE = 8.8f;
    private static final float LEADING = 12.5f;
    private static final float GUTTER = 10;
    private static final float PADDING = 4;
    private static final int LINE = 0xDCD8D0;

    /// A row of more lines than this may go over to the next page.
    private static final int MOST_LINES = 24;

    private final Inlines inlines;
    private final Tag table;
    private final float measure;

    TableSetter(Inlines inlines, Tag table, float measure) {
        this.inlines = inlines;
        this.table = table;
        this.measure = measure;
    }

    List<Strip> strips(Element.Table content) throws IOException {
        double[] shares = ColumnShares.of(content);
        List<List<Run>> names = content.head().stream()
                .map(name -> List.<Run>of(new Run.Text(name)))
                .toList();
        Look bold = Look.of(Typefaces.Style.BOLD, SIZE, Look.QUIET);
        List<Strip> strips = new ArrayList<>(row(names, shares, bold, "TH"));
        Strip head = strips.getFirst();
        strips.set(0, head.kept());
        Look plain = Look.of(Typefaces.Style.REGULAR, SIZE, Look.INK);
        for (List<List<Run>> row : content.rows()) {
            row(row, shares, plain, "TD").forEach(strip -> strips.add(strip.under(head)));
        }
        strips.set(strips.size() - 1, strips.getLast().below(12));
        return strips;
    }

    private List<Strip> row(List<List<Run>> cells, double[] shares, Look look, String role) throws IOException {
        Tag row = table.child("TR");
        List<List<Line>> set = new ArrayList<>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = row.child(role);
            float width = (float) (shares[i] * measure) - GUTTER;
            List<Line> lines = LineBreaker.lines(inlines.pieces(cells.get(i), look, cell), width, LEADING, SIZE, cell);
            set.add(lines);
            most = Math.max(most, lines.size());
        }
        int inOne = most > MOST_LINES ? 1 : most;
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < most; from += inOne) {
            strips.add(Strip.of(inOne * LEADING, 0, placed(set, shares, from, inOne)));
        }
        float bottom = inOne * LEADING + PADDING;
        strips.set(
                strips.size() - 1,
                strips.getLast().below(2 * PADDING).withRule(new Rule(0, bottom, measure, 0.5f, LINE)));
        return strips;
    }

    private List<Placed> placed(List<List<Line>> cells, double[] shares, int from, int count) {
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            List<Line> lines = cells.get(i);
            for (int line = from; line < Math.min(lines.size(), from + count); line++) {
                placed.add(new Placed((float) x, (line - from) * LEADING, lines.get(line)));
            }
            x += shares[i] * measure;
        }
        return placed;
    }
}
