package org.pullquote.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Fingerprint;
import org.pullquote.library.Kinship;
import org.pullquote.library.LibraryArticle;

/// The articles' fingerprints, and which articles the reader has told apart.
final class SqliteKinship implements Kinship {
    private final Database database;
    private final InstantSource clock;

    SqliteKinship(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<ArticleId, Fingerprint> fingerprints(Collection<ArticleId> articles) {
        return database.readAside(connection -> of(connection, articles));
    }

    @Override
    public long fingerprintsSince(long mark, int most, BiConsumer<ArticleId, Fingerprint> each) {
        return database.readAside(connection -> since(connection, mark, most, each));
    }

    @Override
    public int makeFingerprints(int most) {
        return database.change(connection -> make(connection, most));
    }

    @Override
    public Set<ArticleId> apart(ArticleId article) {
        return database.read(connection -> apart(connection, article));
    }

    @Override
    public void putApart(ArticleId article, Set<ArticleId> others) {
        database.write(connection -> {
            putApart(connection, article, others);
            LogTable.append(
                    connection,
                    clock.instant(),
                    "siblings parted",
                    article.value().toString(),
                    LogDetail.ofApart(others));
        });
    }

    /// Keeps the fingerprint of the article's text in place of the one before.
    static void put(Connection connection, ArticleId id, Article article) throws SQLException {
        Sql.run(
                connection,
                "INSERT OR REPLACE INTO fingerprint (article, maker, bytes)"
                        + " SELECT number, ?, ? FROM article WHERE id = ?",
                Fingerprint.VERSION,
                Fingerprint.of(article).bytes(),
                id.value());
    }

    private static Map<ArticleId, Fingerprint> of(Connection connection, Collection<ArticleId> articles)
            throws SQLException {
        Map<ArticleId, Fingerprint> kept = new HashMap<>();
        String sql = "SELECT bytes FROM fingerprint"
                + " WHERE article = (SELECT number FROM article WHERE id = ?) AND maker = " + Fingerprint.VERSION;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (ArticleId id : articles) {
                statement.setString(1, id.value().toString());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        Fingerprint.of(row.getBytes("bytes")).ifPresent(print -> kept.put(id, print));
                    }
                }
            }
        }
        return kept;
    }

    private static long since(Connection connection, long mark, int most, BiConsumer<ArticleId, Fingerprint> each)
            throws SQLException {
        record Change(long number, ArticleId article, Optional<Fingerprint> print) {}
        List<Change> changes = Sql.list(
                connection,
                row -> new Change(
                        row.getLong("change"),
                        ArticleId.parse(row.getString("id")),
                        Fingerprint.of(row.getBytes("bytes"))),
                "SELECT change, id, bytes FROM fingerprint JOIN article ON article.number = fingerprint.article"
                        + " WHERE change > ? AND maker = ? ORDER BY change LIMIT ?",
                mark,
                Fingerprint.VERSION,
                most);
        changes.forEach(change -> change.print().ifPresent(print -> each.accept(change.article(), print)));
        return changes.isEmpty() ? mark : changes.getLast().number();
    }

    private static int make(Connection connection, int most) throws SQLException {
        List<LibraryArticle> missing = Sql.list(
                connection,
                ArticleTable::read,
                "SELECT * FROM article WHERE NOT EXISTS (SELECT 1 FROM fingerprint"
                        + " WHERE fingerprint.article = article.number AND maker = ?) ORDER BY number DESC LIMIT ?",
                Fingerprint.VERSION,
                most);
        for (LibraryArticle article : missing) {
            put(connection, article.id(), article.article());
        }
        return missing.size();
    }

    static Set<ArticleId> apart(Connection connection, ArticleId article) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                row -> ArticleId.parse(row.getString("other")),
                "SELECT other FROM apart WHERE article = ?",
                article.value()));
    }

    private static void putApart(Connection connection, ArticleId article, Set<ArticleId> others) throws SQLException {
        Sql.run(connection, "DELETE FROM apart WHERE article = ?1 OR other = ?1", article.value());
        for (ArticleId other : others) {
            Sql.run(
                    connection,
                    "INSERT INTO apart (article, other) VALUES (?1, ?2), (?2, ?1)",
                    article.value(),
                    other.value());
        }
    }
}
