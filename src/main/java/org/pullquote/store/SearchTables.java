package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;

/// Searches everything: highlights, articles, and notes on articles and stories.
final class SearchTables {
    private final Connection connection;
    private final SearchQuery query;
    private final Sought sought;

    SearchTables(Connection connection, SearchQuery query) {
        this.connection = connection;
        this.query = query;
        this.sought = Sought.of(query.words());
    }

    List<SearchHit> hits() throws SQLException {
        List<SearchHit> hits = new ArrayList<>();
        boolean onlyHighlights = query.tag().isPresent() || query.status().isPresent();
        if (!sought.isEmpty() || onlyHighlights) {
            hits.addAll(new AnnotationSearch(connection, query).hits());
        }
        if (!onlyHighlights) {
            hits.addAll(new ArticleSearch(connection, query).hits());
        }
        boolean narrowed = onlyHighlights
                || Stream.of(query.outlet(), query.from(), query.to()).anyMatch(Optional::isPresent);
        if (!sought.isEmpty() && !narrowed) {
            hits.addAll(notes());
        }
        return hits;
    }

    /// A note whose subject is gone has no title, and is not found.
    private List<SearchHit> notes() throws SQLException {
        Finder finder = new Finder(sought);
        return Sql.list(
                connection,
                row -> {
                    Snippet snippet = Snippet.of(row.getString("text"), finder.in(row.getString("text")));
                    return new SearchHit.InNote(
                            NoteTable.noted(row.getString("kind"), row.getString("subject")),
                            row.getString("title"),
                            snippet.text(),
                            snippet.found());
                },
                """
                SELECT kind, subject, note.text AS text,
                    coalesce(article.headline, article.file_name, story.name) AS title
                FROM note_text JOIN note ON note.number = note_text.rowid
                    LEFT JOIN article ON kind = 'article' AND article.id = subject
                    LEFT JOIN story ON kind = 'story' AND story.id = subject
                WHERE note_text MATCH ? AND title IS NOT NULL ORDER BY note_text.rowid DESC LIMIT ?
                """,
                sought.expression(),
                query.limit());
    }
}
