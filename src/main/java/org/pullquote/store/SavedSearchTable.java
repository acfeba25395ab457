package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Status;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchQuery;

/// The searches that are kept.
final class SavedSearchTable {
    private SavedSearchTable() {}

    static void put(Connection connection, SavedSearch search) throws SQLException {
        SearchQuery query = search.query();
        Sql.run(
                connection,
                "INSERT OR REPLACE INTO saved_search (id, name, words, outlet, first_day, last_day, tag, status, back)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                search.id(),
                search.name(),
                query.words(),
                query.outlet(),
                query.from().map(LocalDate::toString),
                query.to().map(LocalDate::toString),
                query.tag(),
                query.status().map(Status::label),
                search.back().map(Period::toString));
    }

    static void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, "DELETE FROM saved_search WHERE id = ?", id);
    }

    static List<SavedSearch> all(Connection connection) throws SQLException {
        return Sql.list(
                connection, SavedSearchTable::read, "SELECT * FROM saved_search ORDER BY name COLLATE NOCASE, id");
    }

    static Optional<SavedSearch> find(Connection connection, UUID id) throws SQLException {
        return Sql.first(connection, SavedSearchTable::read, "SELECT * FROM saved_search WHERE id = ?", id);
    }

    static SavedSearch read(ResultSet row) throws SQLException {
        return new SavedSearch(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                new SearchQuery(
                        row.getString("words"),
                        Sql.optional(row, "outlet"),
                        Sql.optional(row, "first_day").map(LocalDate::parse),
                        Sql.optional(row, "last_day").map(LocalDate::parse),
                        Sql.optional(row, "tag").map(UUID::fromString),
                        Sql.optional(row, "status").map(label -> Json.labelled(label, Status::labelled)),
                        SearchQuery.FIRST_RESULTS),
                Sql.optional(row, "back").map(Period::parse));
    }
}
