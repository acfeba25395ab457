package org.pullquote.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;

/// The code book, kept whole.
final class CodeBookTable {
    private CodeBookTable() {}

    static void put(Connection connection, CodeBook codeBook) throws SQLException {
        Sql.run(connection, "DELETE FROM tag");
        int position = 0;
        for (Tag tag : codeBook.tags()) {
            Sql.run(
                    connection,
                    """
                    INSERT INTO tag (id, position, name, hue, key, definition, use_when, fields, parent)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    tag.id(),
                    position++,
                    tag.name(),
                    tag.hue().label(),
                    tag.key().map(String::valueOf),
                    tag.definition(),
                    tag.useWhen(),
                    Json.ofTexts(tag.fields().stream().map(Field::label).toList()),
                    tag.parent());
        }
    }

    static CodeBook get(Connection connection) throws SQLException {
        return new CodeBook(Sql.list(connection, CodeBookTable::read, "SELECT * FROM tag ORDER BY position"));
    }

    static Tag read(ResultSet row) throws SQLException {
        List<Field> fields = Json.texts(row.getString("fields")).stream()
                .map(label -> Json.labelled(label, Field::labelled))
                .toList();
        return new Tag(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                Json.labelled(row.getString("hue"), Hue::labelled),
                Sql.optional(row, "key").map(key -> key.charAt(0)),
                row.getString("definition"),
                row.getString("use_when"),
                fields,
                Sql.optional(row, "parent").map(UUID::fromString));
    }
}
