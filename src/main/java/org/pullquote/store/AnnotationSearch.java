package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;

/// Searches the highlights: by their words and notes, and by the names of their tags. The newest come first.
final class AnnotationSearch {
    private final Connection connection;
    private final SearchQuery query;
    private final Sought sought;

    AnnotationSearch(Connection connection, SearchQuery query) {
        this.connection = connection;
        this.query = query;
        this.sought = Sought.of(query.words());
    }

    List<SearchHit> hits() throws SQLException {
        Set<Long> numbers = new LinkedHashSet<>(fitting(sought, List.of()));
        List<Sought.Part> named = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (Sought.Part part : sought.parts()) {
            List<String> ids = tagsNamed(part);
            if (!ids.isEmpty()) {
                named.add(part);
                tags.add("'" + String.join("', '", ids) + "'");
            }
        }
        if (!named.isEmpty()) {
            numbers.addAll(fitting(sought.without(named), tags));
        }
        List<SearchHit> hits = new ArrayList<>();
        for (long number : numbers.stream()
                .sorted(Comparator.reverseOrder())
                .limit(query.limit())
                .toList()) {
            hits.add(hit(number));
        }
        return hits;
    }

    /// The tags whose name has the words of a part.
    private List<String> tagsNamed(Sought.Part part) throws SQLException {
        Finder finder = new Finder(new Sought(List.of(part)));
        return CodeBookTable.get(connection).tags().stream()
                .filter(tag -> finder.in(tag.name()).hasAll())
                .map(Tag::id)
                .map(UUID::toString)
                .toList();
    }

    /// @param tagged lists of tags, of each of which the annotation has one
    private List<Long> fitting(Sought words, List<String> tagged) throws SQLException {
        List<String> conditions = new ArrayList<>();
        if (!words.isEmpty()) {
            conditions.add("annotation_text MATCH ?1");
        }
        query.status().ifPresent(_ -> conditions.add("annotation.status = ?2"));
        query.tag().ifPresent(_ -> conditions.add("annotation.id IN (SELECT annotation FROM body WHERE tag = ?3)"));
        tagged.forEach(
                ids -> conditions.add("annotation.id IN (SELECT annotation FROM body WHERE tag IN (" + ids + "))"));
        query.outlet().ifPresent(_ -> conditions.add("article_facts.outlet = ?4"));
        query.from().ifPresent(_ -> conditions.add("article_facts.day >= ?5"));
        query.to().ifPresent(_ -> conditions.add("article_facts.day <= ?6"));
        boolean ofArticle = query.outlet().isPresent()
                || query.from().isPresent()
                || query.to().isPresent();
        String from = words.isEmpty()
                ? "annotation"
                : "annotation_text CROSS JOIN annotation ON annotation.number = annotation_text.rowid";
        String joined = ofArticle
                ? " CROSS JOIN article ON article.id = annotation.article"
                        + " CROSS JOIN article_facts ON article_facts.number = article.number"
                : "";
        String order = words.isEmpty() ? "annotation.number" : "annotation_text.rowid";
        return Sql.list(
                connection,
                row -> row.getLong(1),
                "SELECT " + order + " FROM " + from + joined + " WHERE ?1 IS NOT NULL"
                        + conditions.stream()
                                .map(condition -> " AND " + condition)
                                .collect(Collectors.joining())
                        + " ORDER BY " + order + " DESC LIMIT ?7",
                words.expression(),
                query.status().map(Status::label),
                query.tag(),
                query.outlet(),
                query.from().map(Object::toString),
                query.to().map(Object::toString),
                query.limit());
    }

    private SearchHit hit(long number) throws SQLException {
        UUID id = Sql.first(
                        connection,
                        row -> UUID.fromString(row.getString("id")),
                        "SELECT id FROM annotation WHERE number = ?",
                        number)
                .orElseThrow();
        Optional<Annotation> annotation = AnnotationTable.find(connection, id);
        ArticleId article = annotation.orElseThrow().target().article();
        return new SearchHit.InAnnotation(
                ArticleTable.summary(connection, article).orElseThrow(), annotation.orElseThrow());
    }
}
