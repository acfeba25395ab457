package org.pullquote.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Story;
import org.pullquote.page.Sha256;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the log tells of a thing, as one line of JSON. The words of a passage are told, as its article is kept anyway;
/// of the reader's own words (notes, what is filled in, names of stories and tags) only the digest, so that what is
/// removed is gone although the log is only added to. Whoever has the words can still show that they are those.
final class LogDetail {
    static final String GONE = "{}";

    private LogDetail() {}

    static String ofArticle(Connection connection, String id) throws SQLException {
        Optional<String> detail = Sql.first(
                connection,
                row -> Json.object()
                        .put("file", row.getString("file_name"))
                        .put("sha256", row.getString("sha256"))
                        .put("cleaner", row.getString("cleaner"))
                        .put("text-sha256", digest(row.getString("text")))
                        .toString(),
                "SELECT file_name, sha256, cleaner, text FROM article WHERE id = ?",
                id);
        return detail.orElse(GONE);
    }

    static String ofAnnotation(Connection connection, UUID id) throws SQLException {
        return AnnotationTable.find(connection, id).map(LogDetail::of).orElse(GONE);
    }

    private static String of(Annotation annotation) {
        ObjectNode detail = Json.object()
                .put("article", annotation.target().article().value().toString())
                .put("exact", annotation.target().quote().exact())
                .put("start", annotation.target().span().start())
                .put("end", annotation.target().span().end())
                .put("status", annotation.status().label());
        ArrayNode tags = detail.putArray("tags");
        for (Body body : annotation.bodies()) {
            switch (body) {
                case Body.Tagging(var tag, var fields) -> {
                    ObjectNode tagging = tags.addObject().put("tag", tag.toString());
                    fields.entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .forEach(
                                    field -> tagging.put(field.getKey().label() + "-sha256", digest(field.getValue())));
                }
                case Body.Note note -> detail.put("note-sha256", digest(note.text()));
            }
        }
        return detail.toString();
    }

    static String of(Story story) {
        ObjectNode detail = Json.object().put("name-sha256", digest(story.name()));
        ArrayNode articles = detail.putArray("articles");
        story.articles().forEach(article -> articles.add(article.value().toString()));
        return detail.toString();
    }

    static String of(CodeBook codeBook) {
        ObjectNode detail = Json.object();
        for (Tag tag : codeBook.tags()) {
            detail.put(tag.id().toString(), digest(tag.name()));
        }
        return detail.toString();
    }

    static String of(Link link) {
        return Json.object()
                .put("from", link.from().toString())
                .put("to", link.to().toString())
                .put("kind", link.kind().label())
                .toString();
    }

    static String of(Decision decision) {
        ObjectNode detail = Json.object().put("ruling", decision.ruling().label());
        ArrayNode passages = detail.putArray("passages");
        for (Target target : List.of(decision.first(), decision.second())) {
            passages.addObject()
                    .put("article", target.article().value().toString())
                    .put("exact", target.quote().exact())
                    .put("start", target.span().start())
                    .put("end", target.span().end());
        }
        return detail.toString();
    }

    static String ofApart(Set<ArticleId> others) {
        ObjectNode detail = Json.object();
        ArrayNode apart = detail.putArray("from");
        others.stream().map(other -> other.value().toString()).sorted().forEach(apart::add);
        return detail.toString();
    }

    static String of(Body.Note note) {
        return note.text().isBlank()
                ? GONE
                : Json.object().put("note-sha256", digest(note.text())).toString();
    }

    private static String digest(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
