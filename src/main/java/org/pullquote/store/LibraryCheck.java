package org.pullquote.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.library.LibraryException;
import org.pullquote.page.Sha256;

/// Looks whether a library is sound: the file's structure and its search index, as SQLite checks them; that nothing
/// refers to what is not there; and that every source file still has the bytes that its name is made of.
final class LibraryCheck {
    private LibraryCheck() {}

    static List<String> of(Path file) {
        return looking(file, connection -> {
            List<String> wrong = structure(connection);
            wrong.addAll(references(connection));
            wrong.addAll(sources(connection));
            return wrong;
        });
    }

    /// The file's structure alone, which is what a copy can break.
    static List<String> ofStructure(Path file) {
        return looking(file, LibraryCheck::structure);
    }

    private static List<String> looking(Path file, Database.Work<List<String>> check) {
        try (Database database = Database.toRead(file)) {
            return database.read(check);
        } catch (LibraryException refused) {
            return switch (refused.reason()) {
                case DAMAGED, NOT_A_LIBRARY -> List.of(String.valueOf(refused.getMessage()));
                case FROM_NEWER_VERSION, LOCKED, READ_ONLY, DISK_FULL, OTHER -> throw refused;
            };
        }
    }

    private static List<String> structure(Connection connection) throws SQLException {
        List<String> said =
                new ArrayList<>(Sql.list(connection, row -> row.getString(1), "PRAGMA integrity_check(20)"));
        said.remove("ok");
        return said;
    }

    private static List<String> references(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                row -> "A row of " + row.getString(1) + " refers to a row of " + row.getString(3) + " that is missing.",
                "PRAGMA foreign_key_check");
    }

    private static List<String> sources(Connection connection) throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (String name : Sql.list(connection, row -> row.getString(1), "SELECT sha256 FROM source_file")) {
            boolean same = Sql.first(
                            connection,
                            row -> Sha256.of(row.getBytes(1)).hex().equals(name),
                            "SELECT bytes FROM source_file WHERE sha256 = ?",
                            name)
                    .orElse(false);
            if (!same) {
                wrong.add("The source file " + name + " no longer has the bytes it came with.");
            }
        }
        return wrong;
    }
}
