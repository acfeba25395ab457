package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.pullquote.page.Pages;

/// How much one article of a stranger's library may have; asked before it is read.
final class ReceivedLimits {
    /// In characters of what one article has: its passages, its text, and the JSON that says how it is made.
    private static final int MOST_QUOTED = 32 << 20;

    private static final int LONGEST_TEXT = 24 << 20;
    private static final int LONGEST_JSON = 24 << 20;
    private static final int LONGEST_LIST = 8 << 20;

    /// Highlights of one article.
    private static final int MOST_HIGHLIGHTS = 20_000;

    private ReceivedLimits() {}

    /// Looks how long a row's values are before they are read.
    static void check(Connection from, String table, String which, Object... parameters) throws SQLException {
        String row = " FROM " + table + " WHERE " + which;
        String bytes = "SELECT length(bytes) FROM source_file WHERE sha256 = (SELECT sha256" + row + ")";
        int size = Sql.first(from, found -> found.getInt(1), bytes, parameters)
                .orElseThrow(() -> Refusal.damaged("No bytes of it"));
        String lengths = "SELECT 1" + row + " AND length(text) <= " + LONGEST_TEXT + " AND length(pieces) <= "
                + LONGEST_JSON + " AND length(source_pairs) <= " + LONGEST_LIST + " AND length(authors) <= "
                + LONGEST_LIST;
        if (size > Pages.LARGEST
                || Sql.first(from, found -> found.getInt(1), lengths, parameters)
                        .isEmpty()) {
            throw Refusal.damaged("More than an article may have");
        }
    }

    static void checkQuoted(Connection from, String table, String which, Object... parameters) throws SQLException {
        String sums = "SELECT count(*) AS rows, coalesce(sum(length(exact) + length(prefix) + length(suffix)), 0) AS"
                + " quoted FROM " + table + " WHERE " + which;
        boolean few = Sql.first(
                        from,
                        row -> row.getLong("rows") <= MOST_HIGHLIGHTS && row.getLong("quoted") <= MOST_QUOTED,
                        sums,
                        parameters)
                .orElse(false);
        if (!few) {
            throw Refusal.damaged("More highlights than an article has");
        }
    }
}
