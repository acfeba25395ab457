package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.ArticleId;
import org.pullquote.library.LogEntry;
import org.pullquote.page.Sha256;
import org.pullquote.text.WellFormed;

/// The log of edits. What an entry tells of a thing is made from the tables as the change has left them ([LogDetail]).
final class LogTable {
    private LogTable() {}

    static List<LogEntry> all(Connection connection) throws SQLException {
        return Sql.list(
                connection,
                LogTable::read,
                "SELECT number, time, action, subject, detail, previous, hash FROM edit_log ORDER BY number");
    }

    /// A library that was there before the log: it begins with what is kept.
    static void begin(Connection connection) throws SQLException {
        Instant now = Instant.now();
        List<String> articles = Sql.list(connection, row -> row.getString(1), "SELECT id FROM article ORDER BY number");
        for (String article : articles) {
            article(connection, now, "article found", ArticleId.parse(article));
        }
        List<String> annotations =
                Sql.list(connection, row -> row.getString(1), "SELECT id FROM annotation ORDER BY number");
        for (String annotation : annotations) {
            annotation(connection, now, "highlight found", UUID.fromString(annotation));
        }
    }

    static void article(Connection connection, Instant now, String action, ArticleId id) throws SQLException {
        append(
                connection,
                now,
                action,
                id.value().toString(),
                LogDetail.ofArticle(connection, id.value().toString()));
    }

    static void annotation(Connection connection, Instant now, String action, UUID id) throws SQLException {
        append(connection, now, action, id.toString(), LogDetail.ofAnnotation(connection, id));
    }

    /// @param detail JSON on one line
    static void append(Connection connection, Instant now, String action, String subject, String detail)
            throws SQLException {
        Optional<LogEntry> last = Sql.first(
                connection,
                LogTable::read,
                "SELECT number, time, action, subject, detail, previous, hash FROM edit_log ORDER BY number DESC LIMIT"
                        + " 1");
        LogEntry entry = LogEntry.of(
                last.map(LogEntry::number).orElse(0) + 1,
                now,
                action,
                WellFormed.of(subject),
                WellFormed.of(detail),
                last.map(LogEntry::hash).orElse(LogEntry.BEFORE_ALL));
        Sql.run(
                connection,
                "INSERT INTO edit_log (number, time, action, subject, detail, previous, hash) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?)",
                entry.number(),
                entry.time().toString(),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.previous().hex(),
                entry.hash().hex());
    }

    private static LogEntry read(ResultSet row) throws SQLException {
        return new LogEntry(
                row.getInt("number"),
                Instant.parse(row.getString("time")),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                new Sha256(row.getString("previous")),
                new Sha256(row.getString("hash")));
    }
}
