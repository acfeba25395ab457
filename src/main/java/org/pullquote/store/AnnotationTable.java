package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;

/// Annotations and their bodies.
///
/// A place is kept as code points with the number of surrogate pairs before it, so that it is read back without the
/// article's text, and read back unchanged even where it belongs to an older text than the one that is there.
final class AnnotationTable {
    private AnnotationTable() {}

    static void put(Connection connection, Annotation annotation) throws SQLException {
        Target target = annotation.target();
        Place place = place(connection, target);
        Sql.run(
                connection,
                """
                INSERT INTO annotation (id, article, start, start_pairs, "end", end_pairs, exact, prefix, suffix,
                    block, status, created, modified)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET article = excluded.article, start = excluded.start,
                    start_pairs = excluded.start_pairs, "end" = excluded."end", end_pairs = excluded.end_pairs,
                    exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,
                    block = excluded.block, status = excluded.status, created = excluded.created,
                    modified = excluded.modified
                """,
                annotation.id(),
                target.article().value(),
                place.start(),
                place.startPairs(),
                place.end(),
                place.endPairs(),
                target.quote().exact(),
                target.quote().prefix(),
                target.quote().suffix(),
                target.block(),
                annotation.status().label(),
                annotation.created().toString(),
                annotation.modified().toString());
        Sql.run(connection, "DELETE FROM body WHERE annotation = ?", annotation.id());
        int position = 0;
        for (Body body : annotation.bodies()) {
            putBody(connection, annotation.id(), position++, body);
        }
        index(connection, annotation.id());
    }

    /// A span as it is kept: in code points, with the surrogate pairs before its ends.
    record Place(int start, int startPairs, int end, int endPairs) {}

    /// How a target's place is kept.
    ///
    /// @throws IllegalArgumentException if there is no such article
    static Place place(Connection connection, Target target) throws SQLException {
        Optional<int[]> known = FactsTable.pairs(connection, target.article());
        int[] pairs = known.isPresent() ? known.get() : countPairs(connection, target.article());
        int startPairs = pairsBefore(pairs, target.span().start());
        int endPairs = pairsBefore(pairs, target.span().end());
        return new Place(
                target.span().start() - startPairs, startPairs, target.span().end() - endPairs, endPairs);
    }

    static void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, "DELETE FROM annotation WHERE id = ?", id);
    }

    static Optional<Annotation> find(Connection connection, UUID id) throws SQLException {
        Map<UUID, List<Body>> bodies =
                bodies(connection, "SELECT * FROM body WHERE annotation = ? ORDER BY position", id);
        return Sql.first(connection, row -> read(row, bodies), "SELECT * FROM annotation WHERE id = ?", id);
    }

    static List<Annotation> of(Connection connection, ArticleId article) throws SQLException {
        Map<UUID, List<Body>> bodies = bodies(connection, """
            SELECT body.* FROM body JOIN annotation ON annotation.id = body.annotation
            WHERE annotation.article = ? ORDER BY body.annotation, body.position
            """, article.value());
        return Sql.list(
                connection,
                row -> read(row, bodies),
                "SELECT * FROM annotation WHERE article = ? ORDER BY start + start_pairs, \"end\" + end_pairs DESC,"
                        + " created, id",
                article.value());
    }

    private static void index(Connection connection, UUID id) throws SQLException {
        Sql.run(
                connection,
                "DELETE FROM annotation_text WHERE rowid = (SELECT number FROM annotation WHERE id = ?)",
                id);
        Sql.run(connection, """
            INSERT INTO annotation_text (rowid, exact, notes)
            SELECT number, exact, coalesce((SELECT group_concat(note, char(10)) FROM body WHERE annotation = ?1), '')
            FROM annotation WHERE id = ?1
            """, id);
    }

    private static int[] countPairs(Connection connection, ArticleId id) throws SQLException {
        String text = Sql.first(
                        connection, row -> row.getString("text"), "SELECT text FROM article WHERE id = ?", id.value())
                .orElseThrow(() -> new IllegalArgumentException("No such article: " + id));
        return FactsTable.putText(connection, id, text).pairs();
    }

    /// @param pairs where their second halves stand, ascending
    private static int pairsBefore(int[] pairs, int offset) {
        int found = Arrays.binarySearch(pairs, offset);
        return found >= 0 ? found : -found - 1;
    }

    private static void putBody(Connection connection, UUID annotation, int position, Body body) throws SQLException {
        switch (body) {
            case Body.Tagging(var tag, var fields) ->
                Sql.run(
                        connection,
                        "INSERT INTO body (annotation, position, tag, fields) VALUES (?, ?, ?, ?)",
                        annotation,
                        position,
                        tag,
                        Json.ofFields(fields));
            case Body.Note(var text, var isPrivate) ->
                Sql.run(
                        connection,
                        "INSERT INTO body (annotation, position, note, private) VALUES (?, ?, ?, ?)",
                        annotation,
                        position,
                        text,
                        isPrivate);
        }
    }

    static Map<UUID, List<Body>> bodies(Connection connection, String sql, UUID parameter) throws SQLException {
        Map<UUID, List<Body>> bodies = new HashMap<>();
        Sql.list(
                connection,
                row -> bodies.computeIfAbsent(UUID.fromString(row.getString("annotation")), _ -> new ArrayList<>())
                        .add(readBody(row)),
                sql,
                parameter);
        return bodies;
    }

    private static Body readBody(ResultSet row) throws SQLException {
        Optional<String> tag = Sql.optional(row, "tag");
        return tag.isPresent()
                ? new Body.Tagging(UUID.fromString(tag.get()), Json.fields(row.getString("fields")))
                : new Body.Note(row.getString("note"), row.getBoolean("private"));
    }

    static Annotation read(ResultSet row, Map<UUID, List<Body>> bodies) throws SQLException {
        UUID id = UUID.fromString(row.getString("id"));
        return new Annotation(
                id,
                target(row),
                bodies.getOrDefault(id, List.of()),
                Json.labelled(row.getString("status"), Status::labelled),
                Instant.parse(row.getString("created")),
                Instant.parse(row.getString("modified")));
    }

    /// The target that a row's columns make up.
    static Target target(ResultSet row) throws SQLException {
        TextSpan span = new TextSpan(
                row.getInt("start") + row.getInt("start_pairs"), row.getInt("end") + row.getInt("end_pairs"));
        return new Target(
                ArticleId.parse(row.getString("article")),
                new Selector.TextPosition(span),
                new Selector.TextQuote(row.getString("exact"), row.getString("prefix"), row.getString("suffix")),
                row.getInt("block"));
    }
}
