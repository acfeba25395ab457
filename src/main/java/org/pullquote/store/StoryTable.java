package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Story;

/// Stories and their articles in order.
final class StoryTable {
    private StoryTable() {}

    static void put(Connection connection, Story story) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO story (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                story.id(),
                story.name());
        Sql.run(connection, "DELETE FROM story_article WHERE story = ?", story.id());
        int position = 0;
        for (ArticleId article : story.articles()) {
            Sql.run(
                    connection,
                    "INSERT INTO story_article (story, position, article) VALUES (?, ?, ?)",
                    story.id(),
                    position++,
                    article.value());
        }
    }

    static void remove(Connection connection, UUID id) throws SQLException {
        Sql.run(connection, "DELETE FROM story WHERE id = ?", id);
    }

    static List<Story> all(Connection connection) throws SQLException {
        return withArticles(
                connection,
                Sql.list(connection, StoryTable::read, "SELECT id, name FROM story ORDER BY name COLLATE NOCASE, id"));
    }

    static Optional<Story> find(Connection connection, UUID id) throws SQLException {
        return withArticles(
                        connection,
                        Sql.list(connection, StoryTable::read, "SELECT id, name FROM story WHERE id = ?", id))
                .stream()
                .findFirst();
    }

    /// The story of this name; of several always the same one.
    static Optional<Story> named(Connection connection, String name) throws SQLException {
        return withArticles(
                        connection,
                        Sql.list(
                                connection,
                                StoryTable::read,
                                "SELECT id, name FROM story WHERE name = ? ORDER BY id LIMIT 1",
                                name))
                .stream()
                .findFirst();
    }

    private static List<Story> withArticles(Connection connection, List<Story> stories) throws SQLException {
        List<Story> filled = new ArrayList<>(stories.size());
        for (Story story : stories) {
            filled.add(story.withArticles(Sql.list(
                    connection,
                    row -> ArticleId.parse(row.getString("article")),
                    "SELECT article FROM story_article WHERE story = ? ORDER BY position",
                    story.id())));
        }
        return filled;
    }

    private static Story read(ResultSet row) throws SQLException {
        return new Story(UUID.fromString(row.getString("id")), row.getString("name"), List.of());
    }
}
