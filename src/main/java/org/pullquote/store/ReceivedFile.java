package org.pullquote.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Tag;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.library.Story;
import org.pullquote.page.Pages;
import org.pullquote.page.SourceFile;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/// A stranger's SQLite file, of which only rows of plain tables are read.
///
/// It is opened read-only and as unchanging, so that no journal beside it is played back; its schema is not trusted,
/// its triggers have nothing to fire on, and a view, a virtual table or a computed column in the place of a table of
/// ours makes the whole file refused before any row is read. What one value may hold and how long it may all take is
/// bounded.
public final class ReceivedFile implements Received {
    /// Those without which there is no library.
    private static final List<String> NEEDED =
            List.of("source_file", "article", "annotation", "body", "story", "story_article", "tag");

    /// All that is looked at.
    private static final List<String> TABLES = Stream.of(
                    NEEDED.stream(),
                    Stream.of("note", "link"),
                    Stream.of(Remaining.values()).map(ReceivedFile::table))
            .flatMap(tables -> tables)
            .toList();

    private static final List<String> PRAGMAS =
            List.of("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0");
    private static final int LONGEST_VALUE = 128 << 20;
    private static final int MOST_ROWS = 200_000;
    /// Steps of SQLite's machine: minutes of work, where any real library takes seconds.
    private static final int STEPS_AT_ONCE = 1_000_000;

    private static final int MOST_STEPS = 3_000;

    private final Connection connection;
    private final boolean hasNotes;
    private final boolean hasLinks;

    private ReceivedFile(Connection connection) throws SQLException {
        this.connection = connection;
        this.hasNotes = isThere(connection, "note");
        this.hasLinks = isThere(connection, "link");
    }

    /// @throws LibraryException if it is no library, is damaged, or holds what no library has
    public static ReceivedFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException(Reason.NOT_A_LIBRARY, "Not a file: " + file);
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        try {
            Connection connection = DriverManager.getConnection(
                    "jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1", config.toProperties());
            try {
                confine(connection);
                inspect(connection);
                return new ReceivedFile(connection);
            } catch (SQLException | RuntimeException refused) {
                connection.close();
                throw refused;
            }
        } catch (SQLException refused) {
            throw Refusal.of(refused);
        }
    }

    private static void confine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : PRAGMAS) {
                statement.execute("PRAGMA " + pragma);
            }
        }
        SQLiteConnection sqlite = connection.unwrap(SQLiteConnection.class);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_EXPR_DEPTH, 100);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_COLUMN, 200);
        sqlite.setLimit(SQLiteLimits.SQLITE_LIMIT_TRIGGER_DEPTH, 1);
        ProgressHandler.setHandler(connection, STEPS_AT_ONCE, new ProgressHandler() {
            private int steps;

            @Override
            protected int progress() {
                return ++steps > MOST_STEPS ? 1 : 0;
            }
        });
    }

    /// Looks whether the tables are tables.
    private static void inspect(Connection connection) throws SQLException {
        Migrations.refuseWhatIsNotOurs(connection);
        if (Migrations.isFromNewerVersion(connection)) {
            throw new LibraryException(Reason.FROM_NEWER_VERSION, "A newer version made it");
        }
        for (String table : TABLES) {
            boolean there = isThere(connection, table);
            if (!there && NEEDED.contains(table)) {
                throw new LibraryException(Reason.NOT_A_LIBRARY, "It has no table " + table);
            }
            int plain = Sql.number(
                    connection,
                    "SELECT count(*) FROM sqlite_schema WHERE name = '" + table
                            + "' AND type = 'table' AND tbl_name = name"
                            + " AND rootpage > 1 AND upper(substr(ltrim(sql), 1, 13)) = 'CREATE TABLE '");
            String computed = "SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0";
            if (there && (plain != 1 || Sql.number(connection, computed) > 0)) {
                throw Refusal.damaged("What it calls " + table + " is not a plain table");
            }
        }
    }

    private static String table(Remaining one) {
        return switch (one) {
            case VERSIONS -> "version";
            case DECISIONS -> "decision";
            case SAVED_SEARCHES -> "saved_search";
        };
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'") > 0;
    }

    /// Reads something of it.
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /// Whatever a row holds, it is an answer: that it is damaged.
    private <T> T read(Reading<T> reading) {
        try {
            return reading.from(connection);
        } catch (SQLException unreadable) {
            throw Refusal.of(unreadable);
        } catch (LibraryException known) {
            throw known;
        } catch (RuntimeException notAsItShouldBe) {
            // A stranger's row may be wrong in any way: a text without its tokens, numbers out of range, no value at
            // all.
            throw new LibraryException(Reason.DAMAGED, String.valueOf(notAsItShouldBe.getMessage()), notAsItShouldBe);
        }
    }

    @Override
    public List<Long> articles() {
        return read(from ->
                Sql.list(from, row -> row.getLong(1), "SELECT number FROM article ORDER BY number LIMIT " + MOST_ROWS));
    }

    @Override
    public ReceivedArticle article(long number) {
        return read(from -> {
            int size = Sql.first(
                            from,
                            row -> row.getInt(1),
                            "SELECT length(bytes) FROM source_file WHERE sha256 = (SELECT sha256 FROM article WHERE"
                                    + " number = ?)",
                            number)
                    .orElseThrow(() -> Refusal.damaged("No bytes of it"));
            if (size > Pages.LARGEST) {
                throw Refusal.damaged("More bytes than an article may have");
            }
            LibraryArticle article = Sql.first(
                            from, ArticleTable::read, "SELECT * FROM article WHERE number = ?", number)
                    .orElseThrow(() -> Refusal.damaged("It is gone"));
            SourceFile file = ArticleTable.sourceFile(from, article.digest()).orElseThrow();
            List<Annotation> annotations = AnnotationTable.of(from, article.id());
            Optional<Body.Note> note =
                    hasNotes ? NoteTable.find(from, new Noted.OfArticle(article.id())) : Optional.empty();
            return new ReceivedArticle(file, article, annotations, note);
        });
    }

    @Override
    public List<Tag> tags() {
        return read(from -> CodeBookTable.get(from).tags());
    }

    @Override
    public List<Story> stories() {
        return read(StoryTable::all);
    }

    @Override
    public List<Link> links() {
        return hasLinks ? read(from -> LinkTable.all(from, MOST_ROWS)) : List.of();
    }

    @Override
    public Set<Remaining> remaining() {
        return read(from -> {
            Set<Remaining> found = EnumSet.noneOf(Remaining.class);
            for (Remaining one : Remaining.values()) {
                String any = "SELECT EXISTS (SELECT 1 FROM " + table(one) + ")";
                if (isThere(from, table(one)) && Sql.number(from, any) > 0) {
                    found.add(one);
                }
            }
            return found;
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw Refusal.of(failed);
        }
    }
}
