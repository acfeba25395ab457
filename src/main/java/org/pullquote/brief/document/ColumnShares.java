package org.pullquote.brief.document;

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
                    .mapToInt(row -> Run.shown(row.get(column)).length())
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
}
