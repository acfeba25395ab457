package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.library.Address;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.ReadingPlace;
import org.pullquote.text.CodePoints;

/// What is asked of many articles at once, beside their texts: outlet, day, versions and addresses.
final class FactsTable {
    private static final int DAY = 10;

    private FactsTable() {}

    static void add(Connection connection, ArticleId id) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO article_facts (number, version) SELECT number, 1 FROM article WHERE id = ?",
                id.value());
    }

    static void put(Connection connection, ArticleId id, Metadata metadata) throws SQLException {
        Sql.run(
                connection,
                "UPDATE article_facts SET outlet = ?, day = ? WHERE number = (SELECT number FROM article WHERE id = ?)",
                metadata.outlet(),
                metadata.published().map(IsoDate::text).map(text -> text.substring(0, Math.min(DAY, text.length()))),
                id.value());
        putAddress(connection, id.toString(), metadata.url());
    }

    /// Keeps where the surrogate pairs of the article's text stand.
    static CodePoints putText(Connection connection, ArticleId id, String text) throws SQLException {
        CodePoints points = CodePoints.of(text);
        Sql.run(
                connection,
                "UPDATE article_facts SET text_pairs = ? WHERE number = (SELECT number FROM article WHERE id = ?)",
                Json.ofNumbers(points.pairs()),
                id.value());
        return points;
    }

    /// Where the second halves of the surrogate pairs of the article's text stand, in UTF-16 units; empty if nobody has
    /// counted them.
    static Optional<int[]> pairs(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(
                connection,
                row -> Json.numbers(row.getString("text_pairs")),
                "SELECT text_pairs FROM article_facts WHERE text_pairs IS NOT NULL"
                        + " AND number = (SELECT number FROM article WHERE id = ?)",
                id.value());
    }

    private static void putAddress(Connection connection, String id, Optional<String> url) throws SQLException {
        Optional<String> key = url.flatMap(Address::key);
        if (key.isPresent()) {
            Sql.run(connection, "INSERT OR IGNORE INTO article_address (address, article) VALUES (?, ?)", key, id);
        }
    }

    /// Fills in the addresses of a library that was made before there were any.
    static void fillAddresses(Connection connection) throws SQLException {
        record Known(String id, Optional<String> url) {}
        List<Known> all = Sql.list(
                connection,
                row -> new Known(row.getString("id"), Sql.optional(row, "url")),
                "SELECT id, url FROM article WHERE url IS NOT NULL");
        for (Known article : all) {
            putAddress(connection, article.id(), article.url());
        }
    }

    static List<ArticleId> withAddress(Connection connection, String url) throws SQLException {
        return Sql.list(
                connection,
                row -> ArticleId.parse(row.getString("article")),
                "SELECT article FROM article_address JOIN article ON article.id = article_address.article"
                        + " WHERE address = ? ORDER BY number DESC",
                Address.key(url));
    }

    static void markRead(Connection connection, ArticleId id) throws SQLException {
        Sql.run(
                connection,
                "UPDATE article_facts SET read_version = version"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?)",
                id.value());
    }

    static void putReadingPlace(Connection connection, ArticleId id, ReadingPlace place) throws SQLException {
        Sql.run(
                connection,
                "UPDATE article_facts SET read_at = ?, read_words = ?"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?)",
                place.at(),
                place.words(),
                id.value());
    }

    static Optional<ReadingPlace> readingPlace(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(
                connection,
                row -> new ReadingPlace(row.getInt("read_at"), row.getString("read_words")),
                "SELECT read_at, read_words FROM article_facts"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?) AND read_at IS NOT NULL",
                id.value());
    }

    static void leaveCleaning(Connection connection, ArticleId id, CleanerVersion cleaner) throws SQLException {
        Sql.run(
                connection,
                "UPDATE article_facts SET left_cleaner = ?, left_cleaner_number = ?"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?)",
                cleaner.name(),
                cleaner.number(),
                id.value());
    }

    static Optional<CleanerVersion> cleaningLeft(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(
                connection,
                row -> new CleanerVersion(row.getString("left_cleaner"), row.getInt("left_cleaner_number")),
                "SELECT left_cleaner, left_cleaner_number FROM article_facts"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?) AND left_cleaner IS NOT NULL",
                id.value());
    }

    static List<ArticleSummary> changedSinceRead(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                ArticleTable::readSummary,
                "SELECT " + ArticleTable.SUMMARY + " FROM article WHERE number IN"
                        + " (SELECT number FROM article_facts WHERE read_version < version) ORDER BY imported DESC");
    }
}
