package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.IsoDate;
import org.pullquote.library.ArticleVersion;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.VersionSummary;
import org.pullquote.page.RawPage;
import org.pullquote.page.Sha256;
import org.pullquote.text.CodePoints;

/// The versions of articles that a newer one has taken the place of. The newest stands in the table `article`.
final class VersionTable {
    private static final String COLUMNS = """
        sha256, file_name, charset, imported, format, outlet, headline, authors, published, updated, url, language,
            cleaner, cleaner_number, finding, word_count, text, pieces, source_length, source_pairs
        """;

    private static final String PLACE = "start, start_pairs, \"end\", end_pairs, exact, prefix, suffix, block";

    private VersionTable() {}

    static LibraryArticle add(
            Connection connection, ArticleId id, RawPage page, Article article, List<Annotation> carried, Instant now)
            throws SQLException {
        if (ArticleTable.withBytes(connection, page.file().digest()).isPresent()) {
            throw new IllegalArgumentException("These bytes are kept already");
        }
        int number = newest(connection, id).orElseThrow(() -> new IllegalArgumentException("No such article: " + id));
        setAside(connection, id, number);
        ArticleTable.keepBytes(connection, page);
        CodePoints source = CodePoints.of(page.text());
        Sql.run(
                connection,
                """
                UPDATE article SET sha256 = ?, file_name = ?, charset = ?, imported = ?, source_length = ?,
                    source_pairs = ? WHERE id = ?
                """,
                page.file().digest().hex(),
                page.file().name(),
                page.charset().name(),
                now.toString(),
                source.length(),
                Json.ofNumbers(source.pairs()),
                id.value());
        ArticleTable.put(connection, id, article);
        Sql.run(
                connection,
                "UPDATE article_facts SET version = version + 1"
                        + " WHERE number = (SELECT number FROM article WHERE id = ?)",
                id.value());
        for (Annotation annotation : carried) {
            AnnotationTable.put(connection, annotation);
        }
        return ArticleTable.find(connection, id).orElseThrow();
    }

    private static void setAside(Connection connection, ArticleId id, int number) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO version (article, version, " + COLUMNS + ") SELECT id, ?2, " + COLUMNS
                        + " FROM article WHERE id = ?1",
                id.value(),
                number);
        Sql.run(
                connection,
                "INSERT INTO version_place (article, version, annotation, " + PLACE + ") SELECT article, ?2, id, "
                        + PLACE + " FROM annotation WHERE article = ?1",
                id.value(),
                number);
    }

    /// The number of the article's newest version.
    private static Optional<Integer> newest(Connection connection, ArticleId id) throws SQLException {
        return Sql.first(
                connection,
                row -> row.getInt(1),
                "SELECT version FROM article_facts WHERE number = (SELECT number FROM article WHERE id = ?)",
                id.value());
    }

    static List<VersionSummary> all(Connection connection, ArticleId id) throws SQLException {
        String shown = " AS version, headline, published, updated, file_name, sha256, imported, word_count FROM ";
        return Sql.list(
                connection,
                VersionTable::readSummary,
                "SELECT version" + shown + "version WHERE article = ?1 UNION ALL SELECT"
                        + " (SELECT version FROM article_facts WHERE article_facts.number = article.number)" + shown
                        + "article WHERE id = ?1 ORDER BY version",
                id.value());
    }

    static Optional<ArticleVersion> find(Connection connection, ArticleId id, int number) throws SQLException {
        if (newest(connection, id).filter(newest -> newest == number).isPresent()) {
            LibraryArticle article = ArticleTable.find(connection, id).orElseThrow();
            return Optional.of(new ArticleVersion(number, article, AnnotationTable.of(connection, id)));
        }
        Optional<LibraryArticle> article = Sql.first(
                connection,
                ArticleTable::read,
                "SELECT article AS id, " + COLUMNS + " FROM version WHERE article = ? AND version = ?",
                id.value(),
                number);
        return article.isEmpty()
                ? Optional.empty()
                : Optional.of(new ArticleVersion(number, article.get(), annotations(connection, id, number)));
    }

    private static List<Annotation> annotations(Connection connection, ArticleId id, int number) throws SQLException {
        Map<UUID, List<Body>> bodies = AnnotationTable.bodies(connection, """
            SELECT body.* FROM body JOIN annotation ON annotation.id = body.annotation
            WHERE annotation.article = ? ORDER BY body.annotation, body.position
            """, id.value());
        return Sql.list(connection, row -> AnnotationTable.read(row, bodies), """
            SELECT annotation.id AS id, place.article AS article, place.start AS start,
                place.start_pairs AS start_pairs, place."end" AS "end", place.end_pairs AS end_pairs,
                place.exact AS exact, place.prefix AS prefix, place.suffix AS suffix, place.block AS block,
                status, created, modified
            FROM version_place AS place JOIN annotation ON annotation.id = place.annotation
            WHERE place.article = ? AND place.version = ?
            ORDER BY place.start + place.start_pairs, place."end" + place.end_pairs DESC, created, annotation.id
            """, id.value(), number);
    }

    private static VersionSummary readSummary(ResultSet row) throws SQLException {
        return new VersionSummary(
                row.getInt("version"),
                Sql.optional(row, "headline"),
                Sql.optional(row, "published").flatMap(IsoDate::parse),
                Sql.optional(row, "updated").flatMap(IsoDate::parse),
                row.getString("file_name"),
                new Sha256(row.getString("sha256")),
                Instant.parse(row.getString("imported")),
                row.getInt("word_count"));
    }
}
