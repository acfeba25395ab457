package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.article.ArticleId;

/// Links between annotations. One whose annotation was removed stays, and is not given.
final class LinkTable {
    private static final String BOTH_ENDS_THERE =
            " AND from_annotation IN (SELECT id FROM annotation) AND to_annotation IN (SELECT id FROM annotation)";

    private LinkTable() {}

    static void put(Connection connection, Link link) throws SQLException {
        Sql.run(
                connection,
                "INSERT OR REPLACE INTO link (id, from_annotation, to_annotation, kind, created) VALUES (?, ?, ?, ?,"
                        + " ?)",
                link.id(),
                link.from(),
                link.to(),
                link.kind().label(),
                link.created().toString());
    }

    static void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, "DELETE FROM link WHERE id = ?", id);
    }

    static Optional<Link> find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, LinkTable::read, "SELECT * FROM link WHERE id = ?" + BOTH_ENDS_THERE, id);
    }

    static List<Link> at(Connection connection, UUID annotation) throws SQLException {
        return Sql.list(
                connection,
                LinkTable::read,
                "SELECT * FROM link WHERE (from_annotation = ?1 OR to_annotation = ?1)" + BOTH_ENDS_THERE
                        + " ORDER BY created, id",
                annotation);
    }

    static List<Link> of(Connection connection, ArticleId article) throws SQLException {
        return Sql.list(
                connection,
                LinkTable::read,
                "SELECT * FROM link WHERE (from_annotation IN (SELECT id FROM annotation WHERE article = ?1)"
                        + " OR to_annotation IN (SELECT id FROM annotation WHERE article = ?1))" + BOTH_ENDS_THERE
                        + " ORDER BY created, id",
                article.value());
    }

    static Link read(ResultSet row) throws SQLException {
        return new Link(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("from_annotation")),
                UUID.fromString(row.getString("to_annotation")),
                Json.labelled(row.getString("kind"), LinkKind::labelled),
                Instant.parse(row.getString("created")));
    }
}
