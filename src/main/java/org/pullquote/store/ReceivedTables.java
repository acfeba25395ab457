package org.pullquote.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;

/// Which tables of ours a stranger's file has: that they are tables, and hold no more than a library does.
final class ReceivedTables {
    /// Those without which there is no library.
    private static final List<String> NEEDED =
            List.of("source_file", "article", "annotation", "body", "story", "story_article", "tag");

    /// All that are read, and how many rows each has at most.
    private static final Map<String, Integer> MOST_ROWS = Map.ofEntries(
            Map.entry("source_file", 400_000),
            Map.entry("article", 200_000),
            Map.entry("annotation", 2_000_000),
            Map.entry("body", 4_000_000),
            Map.entry("story", 20_000),
            Map.entry("story_article", 1_000_000),
            Map.entry("tag", 2_000),
            Map.entry("note", 220_000),
            Map.entry("link", 200_000),
            Map.entry("article_facts", 200_000),
            Map.entry("version", 200_000),
            Map.entry("version_place", 4_000_000),
            Map.entry("decision", 50_000),
            Map.entry("decision_side", 100_000),
            Map.entry("saved_search", 2_000),
            Map.entry("coding_rule", 2_000),
            Map.entry("rejected_suggestion", 2_000_000),
            Map.entry("apart", 1_000_000));

    /// What is a name or a line.
    private static final List<String> SHORT = List.of(
            "source_file.name",
            "story.name",
            "tag.name",
            "tag.definition",
            "tag.use_when",
            "saved_search.name",
            "saved_search.words",
            "coding_rule.name",
            "coding_rule.words");

    private static final int LONGEST_NAME = 20_000;

    private final Connection connection;
    private final Set<String> there = new HashSet<>();

    private ReceivedTables(Connection connection) {
        this.connection = connection;
    }

    /// @throws LibraryException if it is no library, or holds what no library has
    static ReceivedTables inspect(Connection connection) throws SQLException {
        Migrations.refuseWhatIsNotOurs(connection);
        if (Migrations.isFromNewerVersion(connection)) {
            throw new LibraryException(Reason.FROM_NEWER_VERSION, "A newer version made it");
        }
        ReceivedTables tables = new ReceivedTables(connection);
        for (Map.Entry<String, Integer> table : MOST_ROWS.entrySet()) {
            tables.inspect(table.getKey(), table.getValue());
        }
        for (String column : SHORT) {
            tables.inspectLength(column);
        }
        return tables;
    }

    private void inspect(String table, int most) throws SQLException {
        String named = " FROM sqlite_schema WHERE name = '" + table + "'";
        if (Sql.number(connection, "SELECT count(*)" + named) == 0) {
            if (NEEDED.contains(table)) {
                throw new LibraryException(Reason.NOT_A_LIBRARY, "It has no table " + table);
            }
            return;
        }
        int plain = Sql.number(
                connection,
                "SELECT count(*)" + named + " AND type = 'table' AND tbl_name = name"
                        + " AND rootpage > 1 AND upper(substr(ltrim(sql), 1, 13)) = 'CREATE TABLE '");
        String computed = "SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0";
        if (plain != 1 || Sql.number(connection, computed) > 0) {
            throw Refusal.damaged("What it calls " + table + " is not a plain table");
        }
        if (Sql.number(connection, "SELECT count(*) FROM (SELECT 1 FROM " + table + " LIMIT " + (most + 1) + ")")
                > most) {
            throw Refusal.damaged("It has more rows of " + table + " than a library has");
        }
        there.add(table);
    }

    private void inspectLength(String tableAndColumn) throws SQLException {
        String table = tableAndColumn.substring(0, tableAndColumn.indexOf('.'));
        String column = tableAndColumn.substring(table.length() + 1);
        if (has(table, column)
                && Sql.number(connection, "SELECT coalesce(max(length(" + column + ")), 0) FROM " + table)
                        > LONGEST_NAME) {
            throw Refusal.damaged("What it has for a name is none: " + tableAndColumn);
        }
    }

    boolean has(String table) {
        return there.contains(table);
    }

    boolean has(String table, String column) throws SQLException {
        String columns = "SELECT count(*) FROM pragma_table_info('" + table + "') WHERE name = '" + column + "'";
        return has(table) && Sql.number(connection, columns) == 1;
    }

    /// All columns of a table, and in place of one that an older library lacks what it would say.
    String columns(String table, String column, String otherwise) throws SQLException {
        return has(table, column) ? "*" : "*, " + otherwise + " AS " + column;
    }

    /// Whether changes lie beside the file that have not been written into it.
    static boolean isJournalBeside(Path file) {
        return Stream.of("-wal", "-journal")
                .anyMatch(end ->
                        file.resolveSibling(file.getFileName() + end).toFile().length() > 0);
    }
}
