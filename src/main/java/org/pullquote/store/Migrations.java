package org.pullquote.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;

/// Brings a library up to date by numbered scripts. `user_version` is the number of scripts that have been run; all
/// that are missing run in one transaction, so that a library is never between two versions.
final class Migrations {
    /// A script, and what has to be done in Java when it has run.
    private record Step(String script, Database.Change then) {}

    /// The steps in order; one that has been released is never changed.
    private static final List<Step> STEPS = List.of(
            new Step("001-library.sql", _ -> {}),
            new Step("002-search.sql", _ -> {}),
            new Step("003-versions.sql", FactsTable::fillAddresses),
            new Step("004-decisions.sql", _ -> {}),
            new Step("005-log.sql", LogTable::begin),
            new Step("006-siblings.sql", _ -> {}),
            new Step("007-suggestions.sql", _ -> {}),
            new Step("008-desk.sql", _ -> {}),
            new Step("009-forgetting.sql", _ -> {}),
            new Step("010-smaller-index.sql", _ -> {}));

    private Migrations() {}

    /// The version that this program writes.
    static int newest() {
        return STEPS.size();
    }

    /// Looks before anything is changed: a stranger's database is left as it is.
    static void refuseWhatIsNotOurs(Connection connection) throws SQLException {
        int tables = Sql.number(connection, "SELECT count(*) FROM sqlite_schema");
        int application = Sql.number(connection, "PRAGMA application_id");
        if (tables > 0 && application != Database.APPLICATION) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, "A database of another program");
        }
    }

    /// Whether a newer program has made the library.
    static boolean isFromNewerVersion(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA user_version") > newest();
    }

    static void bringUpToDate(Connection connection) throws SQLException {
        if (Sql.number(connection, "PRAGMA user_version") == newest()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                // Asked again: another program may have done it while this one waited for the lock.
                int version = Sql.number(connection, "PRAGMA user_version");
                for (Step step : STEPS.subList(Math.min(version, newest()), newest())) {
                    statement.executeUpdate(text(step.script()));
                    step.then().with(connection);
                }
                if (version == 0) {
                    statement.execute("PRAGMA application_id = " + Database.APPLICATION);
                    CodeBookTable.put(connection, DefaultCodeBook.BOOK);
                }
                statement.execute("PRAGMA user_version = " + newest());
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException failed) {
                rollBack(statement, failed);
                throw failed;
            }
        }
    }

    private static void rollBack(Statement statement, Exception failed) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            failed.addSuppressed(alreadyRolledBack);
        }
    }

    private static String text(String script) {
        try (InputStream stream = Objects.requireNonNull(Migrations.class.getResourceAsStream(script), script)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
