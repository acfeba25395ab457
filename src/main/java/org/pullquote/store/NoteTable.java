package org.pullquote.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Body;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Noted;

/// Notes on articles and stories.
final class NoteTable {
    private NoteTable() {}

    static void put(Connection connection, Noted on, Body.Note note) throws SQLException {
        // Removed and put, not updated: the triggers that keep the index know these two.
        Sql.run(connection, "DELETE FROM note WHERE kind = ? AND subject = ?", kind(on), subject(on));
        if (!note.text().isBlank()) {
            Sql.run(
                    connection,
                    "INSERT INTO note (kind, subject, text, private) VALUES (?, ?, ?, ?)",
                    kind(on),
                    subject(on),
                    note.text(),
                    note.isPrivate());
        }
    }

    static Optional<Body.Note> find(Connection connection, Noted on) throws SQLException {
        return Sql.first(
                connection,
                row -> new Body.Note(row.getString("text"), row.getBoolean("private")),
                "SELECT text, private FROM note WHERE kind = ? AND subject = ?",
                kind(on),
                subject(on));
    }

    static Noted noted(String kind, String subject) {
        return switch (kind) {
            case "article" -> new Noted.OfArticle(ArticleId.parse(subject));
            case "story" -> new Noted.OfStory(UUID.fromString(subject));
            default -> throw Refusal.damaged("Unknown word: " + kind);
        };
    }

    private static String kind(Noted on) {
        return switch (on) {
            case Noted.OfArticle _ -> "article";
            case Noted.OfStory _ -> "story";
        };
    }

    private static UUID subject(Noted on) {
        return switch (on) {
            case Noted.OfArticle(var id) -> id.value();
            case Noted.OfStory(var id) -> id;
        };
    }
}
