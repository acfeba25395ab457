package org.pullquote.brief.document;

import java.util.List;

/// How the width of a table is shared among its columns.
public final class ColumnShares {
    private ColumnShares() {}

    /// Each column's share of the whole, growing with the square root of its longest cell: a long text gets more room,
    /// and a short one is not crushed.
    public static double[] of(Element.Table table) {
        double[] shares = new double[table.head().size()];
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            int column = i;
            int longest = table.rows().stream()
                    .mapToInt(row -> length(row.get(column)))
                    .max()
                    .orElse(0);
            shares[i] = Math.sqrt(Math.max(longest, table.head().get(i).length()) + 12.0);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /// About how many characters a cell shows.
    private static int length(List<Run> cell) {
        return cell.stream()
                .mapToInt(run -> switch (run) {
                    case Run.Text text -> text.text().length();
                    case Run.Strong strong -> strong.text().length();
                    case Run.Emphasis emphasis -> emphasis.text().length();
                    case Run.OnlyHere only -> only.text().length();
                    case Run.Marked marked -> marked.text().length();
                    case Run.Code code -> code.text().length();
                    case Run.Link link -> link.text().length();
                    case Run.Address address -> address.url().length();
                    case Run.Note _, Run.LineBreak _, Run.CommentEdge _ -> 0;
                })
                .sum();
    }
}
