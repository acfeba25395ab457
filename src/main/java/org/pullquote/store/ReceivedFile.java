package org.pullquote.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.LibraryException.Reason;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.page.SourceFile;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;
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
    private static final List<String> PRAGMAS =
            List.of("trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0");
    private static final int LONGEST_VALUE = 128 << 20;
    private static final int MOST_VERSIONS = 1_000;
    /// Steps of SQLite's machine: minutes of work, where any real library takes seconds.
    private static final int STEPS_AT_ONCE = 1_000_000;

    private static final int MOST_STEPS = 3_000;

    private final Connection connection;
    private final ReceivedTables tables;
    private final boolean hasJournal;

    private ReceivedFile(Connection connection, ReceivedTables tables, boolean hasJournal) {
        this.connection = connection;
        this.tables = tables;
        this.hasJournal = hasJournal;
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
                ReceivedTables tables = ReceivedTables.inspect(connection);
                return new ReceivedFile(connection, tables, ReceivedTables.isJournalBeside(file));
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
            // Whatever SQLite calls it, as that the work it is to do has no end: the file is to blame.
            throw new LibraryException(Reason.DAMAGED, String.valueOf(unreadable.getMessage()), unreadable);
        } catch (LibraryException known) {
            throw known;
        } catch (RuntimeException notAsItShouldBe) {
            // A stranger's row may be wrong in any way: a text without its tokens, numbers out of range, no value at
            // all.
            throw new LibraryException(Reason.DAMAGED, String.valueOf(notAsItShouldBe.getMessage()), notAsItShouldBe);
        }
    }

    /// The rows that make sense, of a table that need not be there.
    private <T> List<T> all(String table, String from, Sql.RowReader<T> reader) {
        if (!tables.has(table)) {
            return List.of();
        }
        List<Optional<T>> rows = read(connected -> Sql.list(connected, row -> sensible(reader, row), "SELECT " + from));
        return rows.stream().flatMap(Optional::stream).toList();
    }

    private static <T> Optional<T> sensible(Sql.RowReader<T> reader, ResultSet row) throws SQLException {
        try {
            return Optional.of(reader.read(row));
        } catch (RuntimeException senseless) {
            return Optional.empty();
        }
    }

    @Override
    public List<Long> articles() {
        return read(from -> Sql.list(from, row -> row.getLong(1), "SELECT number FROM article ORDER BY number"));
    }

    @Override
    public ReceivedArticle article(long number) {
        return read(from -> {
            ReceivedLimits.check(from, "article", "number = ?", number);
            LibraryArticle article = Sql.first(
                            from, ArticleTable::read, "SELECT * FROM article WHERE number = ?", number)
                    .orElseThrow(() -> Refusal.damaged("It is gone"));
            ReceivedLimits.checkQuoted(
                    from, "annotation", "article = ?", article.id().value());
            Optional<Body.Note> note =
                    tables.has("note") ? NoteTable.find(from, new Noted.OfArticle(article.id())) : Optional.empty();
            return new ReceivedArticle(file(from, article), article, AnnotationTable.of(from, article.id()), note);
        });
    }

    @Override
    public List<Integer> olderVersions(long number) {
        if (!tables.has("version") || !tables.has("version_place") || !tables.has("article_facts")) {
            return List.of();
        }
        return read(from -> Sql.list(
                from,
                row -> row.getInt(1),
                "SELECT version FROM version WHERE article = (SELECT id FROM article WHERE number = ?)"
                        + " ORDER BY version LIMIT " + MOST_VERSIONS,
                number));
    }

    @Override
    public ReceivedArticle version(long number, int version) {
        return read(from -> {
            ArticleId id = Sql.first(
                            from,
                            row -> ArticleId.parse(row.getString("id")),
                            "SELECT id FROM article WHERE number = ?",
                            number)
                    .orElseThrow(() -> Refusal.damaged("It is gone"));
            ReceivedLimits.check(from, "version", "article = ? AND version = ?", id.value(), version);
            ReceivedLimits.checkQuoted(from, "version_place", "article = ? AND version = ?", id.value(), version);
            ArticleVersion old = VersionTable.find(from, id, version).orElseThrow();
            return new ReceivedArticle(file(from, old.article()), old.article(), old.annotations(), Optional.empty());
        });
    }

    private static SourceFile file(Connection from, LibraryArticle article) throws SQLException {
        return ArticleTable.sourceFile(from, article.digest()).orElseThrow();
    }

    @Override
    public List<Tag> tags() {
        String columns = read(_ -> tables.columns("tag", "use_when", "''"));
        return all("tag", columns + " FROM tag ORDER BY position", CodeBookTable::read);
    }

    @Override
    public List<Story> stories() {
        return read(StoryTable::all);
    }

    @Override
    public Optional<Body.Note> note(UUID story) {
        return tables.has("note") ? read(from -> NoteTable.find(from, new Noted.OfStory(story))) : Optional.empty();
    }

    @Override
    public List<Link> links() {
        return all("link", "* FROM link ORDER BY created, id", LinkTable::read);
    }

    @Override
    public List<Decision> decisions() {
        if (!tables.has("decision") || !tables.has("decision_side")) {
            return List.of();
        }
        return all("decision", "* FROM decision ORDER BY decided, id", row -> UUID.fromString(row.getString("id")))
                .stream()
                .flatMap(id -> decision(id).stream())
                .toList();
    }

    private Optional<Decision> decision(UUID id) {
        try {
            return read(from -> DecisionTable.find(from, id));
        } catch (LibraryException senseless) {
            return Optional.empty();
        }
    }

    @Override
    public List<SavedSearch> savedSearches() {
        String columns = read(_ -> tables.columns("saved_search", "back", "NULL"));
        return all("saved_search", columns + " FROM saved_search ORDER BY name, id", SavedSearchTable::read);
    }

    @Override
    public List<CodingRule> rules() {
        return allRules().stream()
                .filter(rule -> rule.form() == CodingRule.Form.PHRASE)
                .toList();
    }

    private List<CodingRule> allRules() {
        return all("coding_rule", "* FROM coding_rule ORDER BY name, id", SuggestedTables::read);
    }

    @Override
    public Set<SuggestionKey> rejected(ArticleId article) {
        if (!tables.has("rejected_suggestion")) {
            return Set.of();
        }
        return read(from -> new HashSet<>(Sql.list(
                from,
                row -> new SuggestionKey(row.getString("suggestion")),
                "SELECT suggestion FROM rejected_suggestion WHERE article = ? AND length(suggestion) = 32",
                article.value())));
    }

    @Override
    public Set<ArticleId> apart(ArticleId article) {
        return tables.has("apart") ? read(from -> SqliteKinship.apart(from, article)) : Set.of();
    }

    @Override
    public Set<Remaining> remaining() {
        Set<Remaining> found = EnumSet.noneOf(Remaining.class);
        if (allRules().size() > rules().size()) {
            found.add(Remaining.EXPRESSIONS);
        }
        if (hasJournal) {
            found.add(Remaining.LAST_CHANGES);
        }
        return found;
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
