package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;

/// Decisions on passages that match or do not; each has two sides. One whose article was removed is not given.
final class DecisionTable {
    private DecisionTable() {}

    static void put(Connection connection, Decision decision) throws SQLException {
        remove(connection, decision.id());
        Sql.run(
                connection,
                "INSERT INTO decision (id, ruling, decided) VALUES (?, ?, ?)",
                decision.id(),
                decision.ruling().label(),
                decision.decided().toString());
        putSide(connection, decision.id(), 0, decision.first());
        putSide(connection, decision.id(), 1, decision.second());
    }

    private static void putSide(Connection connection, UUID decision, int side, Target target) throws SQLException {
        AnnotationTable.Place place = AnnotationTable.place(connection, target);
        Sql.run(
                connection,
                """
                INSERT INTO decision_side (decision, side, article, start, start_pairs, "end", end_pairs, exact,
                    prefix, suffix, block)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                decision,
                side,
                target.article().value(),
                place.start(),
                place.startPairs(),
                place.end(),
                place.endPairs(),
                target.quote().exact(),
                target.quote().prefix(),
                target.quote().suffix(),
                target.block());
    }

    static void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, "DELETE FROM decision WHERE id = ?", id);
    }

    static Optional<Decision> find(Connection connection, UUID id) throws SQLException {
        List<Target> sides = Sql.list(
                connection,
                AnnotationTable::target,
                "SELECT * FROM decision_side WHERE decision = ? ORDER BY side",
                id);
        return sides.size() < 2
                ? Optional.empty()
                : Sql.first(connection, row -> read(row, sides), "SELECT * FROM decision WHERE id = ?", id);
    }

    static List<Decision> among(Connection connection, Collection<ArticleId> articles) throws SQLException {
        Set<ArticleId> asked = new HashSet<>(articles);
        Set<UUID> ids = new HashSet<>();
        for (ArticleId article : asked) {
            ids.addAll(Sql.list(
                    connection,
                    row -> UUID.fromString(row.getString("decision")),
                    "SELECT decision FROM decision_side WHERE article = ? AND side = 0",
                    article.value()));
        }
        List<Decision> found = new ArrayList<>();
        for (UUID id : ids) {
            find(connection, id)
                    .filter(decision -> asked.contains(decision.second().article()))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Decision::decided).thenComparing(Decision::id));
        return found;
    }

    private static Decision read(ResultSet row, List<Target> sides) throws SQLException {
        return new Decision(
                UUID.fromString(row.getString("id")),
                Json.labelled(row.getString("ruling"), Decision.Ruling::labelled),
                sides.getFirst(),
                sides.getLast(),
                Instant.parse(row.getString("decided")));
    }
}
