package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.article.ArticleId;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.text.TextSpan;

/// Searches by SQLite's FTS5.
///
/// Ranking reads every text that has the words, which takes long where nearly all have them. So only the newest that
/// fit
/// are read, and ranked if there are few; where there are many, the newest are what is wanted.
final class SearchTables {
    /// So many are few enough to be ranked.
    private static final int FEW = 500;

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';

    private static final String OF_ARTICLE = """
         AND (?2 IS NULL OR outlet = ?2 COLLATE NOCASE)
         AND (?3 IS NULL OR substr(published, 1, 10) >= ?3)
         AND (?4 IS NULL OR substr(published, 1, 10) <= ?4)
        """;

    private final Connection connection;
    private final SearchQuery query;
    private final String expression;

    SearchTables(Connection connection, SearchQuery query) {
        this.connection = connection;
        this.query = query;
        this.expression = Fts.expression(query.words());
    }

    List<SearchHit> hits() throws SQLException {
        List<SearchHit> hits = new ArrayList<>();
        if (!expression.isEmpty() || query.tag().isPresent() || query.status().isPresent()) {
            for (UUID id : annotations()) {
                Optional<Annotation> found = AnnotationTable.find(connection, id);
                if (found.isPresent()) {
                    ArticleId article = found.get().target().article();
                    hits.add(new SearchHit.InAnnotation(
                            ArticleTable.summary(connection, article).orElseThrow(), found.get()));
                }
            }
        }
        if (query.tag().isEmpty() && query.status().isEmpty()) {
            hits.addAll(expression.isEmpty() ? newest() : articles());
        }
        boolean narrowed = Stream.of(query.tag(), query.status(), query.outlet(), query.from(), query.to())
                .anyMatch(Optional::isPresent);
        if (!expression.isEmpty() && !narrowed) {
            hits.addAll(notes());
        }
        return hits;
    }

    private Object[] parameters(Object... more) {
        return Stream.concat(
                        Stream.of(
                                expression,
                                query.outlet(),
                                query.from().map(Object::toString),
                                query.to().map(Object::toString)),
                        Stream.of(more))
                .toArray();
    }

    private List<SearchHit> newest() throws SQLException {
        return Sql.list(
                connection,
                row -> new SearchHit.InArticle(ArticleTable.readSummary(row), row.getString("snippet"), List.of()),
                "SELECT " + ArticleTable.SUMMARY + ", substr(text, 1, 160) AS snippet FROM article WHERE ?1 IS NOT NULL"
                        + OF_ARTICLE + " ORDER BY number DESC LIMIT ?5",
                parameters(query.limit()));
    }

    private List<SearchHit> articles() throws SQLException {
        List<Long> few = Sql.list(
                connection,
                row -> row.getLong(1),
                "SELECT article_text.rowid FROM article_text JOIN article ON number = article_text.rowid"
                        + " WHERE article_text MATCH ?1" + OF_ARTICLE
                        + " ORDER BY article_text.rowid DESC LIMIT ?5",
                parameters(FEW));
        String order = few.size() < FEW ? "rank" : "article_text.rowid DESC";
        return Sql.list(
                connection,
                SearchTables::inArticle,
                "SELECT " + ArticleTable.SUMMARY + ", snippet(article_text, 1, char(2), char(3), '…', 24) AS snippet"
                        + " FROM article_text JOIN article ON number = article_text.rowid"
                        + " WHERE article_text MATCH ?1" + OF_ARTICLE + " ORDER BY " + order + " LIMIT ?5",
                parameters(query.limit()));
    }

    /// By their words and notes, or by the name of one of their tags.
    private List<UUID> annotations() throws SQLException {
        String words = """
             AND (?1 = '' OR annotation.number IN
                    (SELECT rowid FROM annotation_text WHERE annotation_text MATCH ?1 ORDER BY rowid DESC LIMIT ?7)
                OR annotation.id IN (SELECT body.annotation FROM body JOIN tag ON tag.id = body.tag
                    WHERE tag.name = ?8 COLLATE NOCASE))
            """;
        return Sql.list(
                connection,
                row -> UUID.fromString(row.getString("id")),
                "SELECT annotation.id AS id FROM annotation JOIN article ON article.id = annotation.article"
                        + " WHERE (?5 IS NULL OR annotation.status = ?5)"
                        + " AND (?6 IS NULL OR annotation.id IN (SELECT annotation FROM body WHERE tag = ?6))"
                        + words + OF_ARTICLE + " ORDER BY annotation.number DESC LIMIT ?9",
                parameters(
                        query.status().map(Status::label),
                        query.tag(),
                        FEW,
                        query.words().strip(),
                        query.limit()));
    }

    /// The title of a note whose subject is gone is not there, and neither is the note.
    private List<SearchHit> notes() throws SQLException {
        return Sql.list(
                connection,
                row -> {
                    Snippet snippet = Snippet.of(row.getString("snippet"));
                    return new SearchHit.InNote(
                            NoteTable.noted(row.getString("kind"), row.getString("subject")),
                            row.getString("title"),
                            snippet.plain(),
                            snippet.found());
                },
                """
                SELECT kind, subject, coalesce(article.headline, article.file_name, story.name) AS title,
                    snippet(note_text, 0, char(2), char(3), '…', 24) AS snippet
                FROM note_text JOIN note ON note.number = note_text.rowid
                    LEFT JOIN article ON kind = 'article' AND article.id = subject
                    LEFT JOIN story ON kind = 'story' AND story.id = subject
                WHERE note_text MATCH ? AND title IS NOT NULL ORDER BY note_text.rowid DESC LIMIT ?
                """,
                expression,
                query.limit());
    }

    private static SearchHit inArticle(ResultSet row) throws SQLException {
        Snippet snippet = Snippet.of(row.getString("snippet"));
        return new SearchHit.InArticle(ArticleTable.readSummary(row), snippet.plain(), snippet.found());
    }

    /// Some words of a text, and what of them was found.
    private record Snippet(String plain, List<TextSpan> found) {
        static Snippet of(String marked) {
            StringBuilder plain = new StringBuilder(marked.length());
            List<TextSpan> found = new ArrayList<>();
            int begun = 0;
            for (int i = 0; i < marked.length(); i++) {
                switch (marked.charAt(i)) {
                    case BEGIN -> begun = plain.length();
                    case END -> found.add(new TextSpan(begun, plain.length()));
                    default -> plain.append(marked.charAt(i));
                }
            }
            return new Snippet(plain.toString(), found);
        }
    }
}
