package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Finding;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;
import org.pullquote.page.SourceFile;
import org.pullquote.text.CodePoints;

/// Articles and the bytes they were made of.
final class ArticleTable {
    /// The columns that [#readSummary] reads, of the table `article`.
    static final String SUMMARY = """
        article.id AS id, outlet, article.headline AS headline, published, file_name, imported, word_count,
            (SELECT count(*) FROM annotation WHERE annotation.article = article.id) AS annotations,
            (SELECT version FROM article_facts WHERE article_facts.number = article.number) AS version
        """;

    private ArticleTable() {}

    static LibraryArticle add(Connection connection, RawPage page, Article article, Instant now) throws SQLException {
        Sha256 digest = page.file().digest();
        Optional<ArticleId> known = withBytes(connection, digest);
        if (known.isPresent()) {
            return find(connection, known.get()).orElseThrow();
        }
        keepBytes(connection, page);
        CodePoints source = CodePoints.of(page.text());
        ArticleId id = ArticleId.random();
        Sql.run(
                connection,
                """
                INSERT INTO article (id, sha256, file_name, charset, imported, format, authors, cleaner,
                    cleaner_number, word_count, text, pieces, source_length, source_pairs)
                VALUES (?, ?, ?, ?, ?, ?, '[]', '', 0, 0, '', '[]', ?, ?)
                """,
                id.value(),
                digest.hex(),
                page.file().name(),
                page.charset().name(),
                now.toString(),
                article.format().label(),
                source.length(),
                Json.ofNumbers(source.pairs()));
        FactsTable.add(connection, id);
        put(connection, id, article);
        return find(connection, id).orElseThrow();
    }

    /// The article of which these bytes are a version.
    static Optional<ArticleId> withBytes(Connection connection, Sha256 digest) throws SQLException {
        return Sql.first(
                connection,
                row -> ArticleId.parse(row.getString("id")),
                "SELECT id FROM article WHERE sha256 = ?1 UNION ALL SELECT article FROM version WHERE sha256 = ?1",
                digest.hex());
    }

    static void keepBytes(Connection connection, RawPage page) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO source_file (sha256, name, bytes) VALUES (?, ?, ?)",
                page.file().digest().hex(),
                page.file().name(),
                page.file().bytes());
    }

    static void put(Connection connection, ArticleId id, Article article) throws SQLException {
        CodePoints source = Sql.first(
                        connection,
                        ArticleTable::source,
                        "SELECT source_length, source_pairs FROM article WHERE id = ?",
                        id.value())
                .orElseThrow(() -> new IllegalArgumentException("No such article: " + id));
        Metadata metadata = article.metadata();
        Sql.run(
                connection,
                """
                UPDATE article SET format = ?, outlet = ?, headline = ?, authors = ?, published = ?, updated = ?,
                    url = ?, language = ?, cleaner = ?, cleaner_number = ?, finding = ?, word_count = ?, text = ?,
                    pieces = ?
                WHERE id = ?
                """,
                article.format().label(),
                metadata.outlet(),
                metadata.headline(),
                Json.ofTexts(metadata.authors()),
                metadata.published().map(IsoDate::text),
                metadata.updated().map(IsoDate::text),
                metadata.url(),
                metadata.language(),
                article.cleaner().name(),
                article.cleaner().number(),
                article.finding().map(Finding::label),
                article.wordCount(),
                article.text(),
                PieceJson.of(article, source),
                id.value());
        FactsTable.put(connection, id, metadata);
        FactsTable.putText(connection, id, article.text());
        SqliteKinship.put(connection, id, article);
    }

    static Optional<LibraryArticle> find(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(connection, ArticleTable::read, "SELECT * FROM article WHERE id = ?", id.value());
    }

    static List<LibraryArticle> all(Connection connection) throws SQLException {
        return Sql.list(connection, ArticleTable::read, "SELECT * FROM article ORDER BY number DESC");
    }

    static List<ArticleSummary> summaries(Connection connection) throws SQLException {
        return Sql.list(
                connection, ArticleTable::readSummary, "SELECT " + SUMMARY + " FROM article ORDER BY number DESC");
    }

    static Optional<LibraryArticle> newest(Connection connection) throws SQLException {
        return Sql.first(connection, ArticleTable::read, "SELECT * FROM article ORDER BY number DESC LIMIT 1");
    }

    static Optional<ArticleSummary> summary(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(
                connection, ArticleTable::readSummary, "SELECT " + SUMMARY + " FROM article WHERE id = ?", id.value());
    }

    static Optional<SourceFile> sourceFile(Connection connection, Sha256 digest) throws SQLException {
        return Sql.first(
                connection,
                row -> new SourceFile(row.getString("name"), row.getBytes("bytes")),
                "SELECT name, bytes FROM source_file WHERE sha256 = ?",
                digest.hex());
    }

    static LibraryArticle read(ResultSet row) throws SQLException {
        Article article = new Article(
                Json.labelled(row.getString("format"), PageFormat::labelled),
                metadata(row),
                PieceJson.pieces(row.getString("pieces"), row.getString("text"), source(row)),
                new CleanerVersion(row.getString("cleaner"), row.getInt("cleaner_number")),
                Sql.optional(row, "finding").map(label -> Json.labelled(label, ArticleTable::finding)));
        return new LibraryArticle(
                ArticleId.parse(row.getString("id")),
                article,
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                row.getString("charset"),
                Instant.parse(row.getString("imported")));
    }

    private static Metadata metadata(ResultSet row) throws SQLException {
        return new Metadata(
                Sql.optional(row, "outlet"),
                Sql.optional(row, "headline"),
                Json.texts(row.getString("authors")),
                Sql.optional(row, "published").flatMap(IsoDate::parse),
                Sql.optional(row, "updated").flatMap(IsoDate::parse),
                Sql.optional(row, "url"),
                Sql.optional(row, "language"));
    }

    static ArticleSummary readSummary(ResultSet row) throws SQLException {
        return new ArticleSummary(
                ArticleId.parse(row.getString("id")),
                Sql.optional(row, "outlet"),
                Sql.optional(row, "headline"),
                Sql.optional(row, "published").flatMap(IsoDate::parse),
                row.getString("file_name"),
                Instant.parse(row.getString("imported")),
                row.getInt("word_count"),
                row.getInt("annotations"),
                row.getInt("version"));
    }

    private static CodePoints source(ResultSet row) throws SQLException {
        return CodePoints.of(row.getInt("source_length"), Json.numbers(row.getString("source_pairs")));
    }

    private static Optional<Finding> finding(String label) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.label().equals(label))
                .findFirst();
    }
}
