package org.pullquote.annotation.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A code book as a table: CSV for a spreadsheet, with a line of headings, and JSON for programs. Both have the same
/// columns; when reading, only the name must be there.
public final class CodeBookTables {
    private static final List<String> COLUMNS =
            List.of("name", "parent", "key", "hue", "definition", "use when", "fields", "id");
    private static final String BETWEEN_FIELDS = "; ";
    private static final JsonMapper MAPPER = Budget.json();

    private CodeBookTables() {}

    public static String writeCsv(CodeBook codeBook) {
        StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
        for (Tag tag : codeBook.tags()) {
            Map<String, String> row = row(codeBook, tag);
            csv.append(Csv.line(
                    COLUMNS.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return csv.toString();
    }

    public static String writeJson(CodeBook codeBook) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode tags = json.putArray("tags");
        for (Tag tag : codeBook.tags()) {
            Map<String, String> row = row(codeBook, tag);
            ObjectNode node = tags.addObject();
            COLUMNS.stream()
                    .filter(column -> !row.getOrDefault(column, "").isEmpty())
                    .forEach(column -> node.put(column, row.get(column)));
        }
        return json.toPrettyString() + "\n";
    }

    public static Reading<CodeBook> readCsv(String csv) {
        try {
            List<List<String>> rows = Csv.rows(csv);
            List<String> heads = rows.isEmpty()
                    ? List.of()
                    : rows.getFirst().stream()
                            .map(head -> head.strip().toLowerCase(Locale.ROOT))
                            .toList();
            if (!heads.contains("name")) {
                throw new MalformedException("line 1", "no column is headed name");
            }
            Budget.tags(rows.size() - 1);
            return new Reading.Read<>(book(rows.stream()
                    .skip(1)
                    .map(cells -> {
                        Map<String, String> row = new HashMap<>();
                        for (int i = 0; i < Math.min(heads.size(), cells.size()); i++) {
                            row.put(heads.get(i), cells.get(i));
                        }
                        return row;
                    })
                    .toList()));
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    public static Reading<CodeBook> readJson(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            JsonNode tags = root.isArray() ? root : root.path("tags");
            if (!tags.isArray()) {
                throw new MalformedException("tags", "a code book has a list of tags");
            }
            Budget.tags(tags.size());
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).path("name").asString("").isBlank()) {
                    throw new MalformedException("tags[" + i + "]", "a tag has a name");
                }
            }
            return new Reading.Read<>(book(tags.valueStream()
                    .map(tag -> COLUMNS.stream()
                            .collect(Collectors.toMap(
                                    column -> column, column -> tag.path(column).asString(""))))
                    .toList()));
        } catch (JacksonException broken) {
            return new Reading.Malformed<>(JsonLdReader.line(broken), broken.getOriginalMessage());
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    private static Map<String, String> row(CodeBook codeBook, Tag tag) {
        return Map.of(
                "name", tag.name(),
                "parent", tag.parent().flatMap(codeBook::find).map(Tag::name).orElse(""),
                "key", tag.key().map(String::valueOf).orElse(""),
                "hue", tag.hue().label(),
                "definition", tag.definition(),
                "use when", tag.useWhen(),
                "fields", tag.fields().stream().map(Field::label).collect(Collectors.joining(BETWEEN_FIELDS)),
                "id", tag.id().toString());
    }

    /// In two rounds, because a parent may stand behind its children; the order of the table is kept.
    private static CodeBook book(List<Map<String, String>> rows) {
        CodeBookDraft flat = new CodeBookDraft();
        List<UUID> ids =
                rows.stream().map(row -> add(flat, row, Optional.empty())).toList();
        CodeBook book = flat.book();
        for (int i = 0; i < ids.size(); i++) {
            UUID id = ids.get(i);
            Optional<UUID> parent =
                    flat.named(rows.get(i).getOrDefault("parent", "")).filter(other -> !other.equals(id));
            Tag tag = book.find(id).orElseThrow();
            boolean allowed = parent.flatMap(book::find)
                            .filter(other -> other.parent().isEmpty())
                            .isPresent()
                    && book.tags().stream()
                            .noneMatch(
                                    other -> other.parent().filter(id::equals).isPresent());
            book = allowed ? book.with(tag.withParent(parent)) : book;
        }
        return book;
    }

    private static UUID add(CodeBookDraft draft, Map<String, String> row, Optional<UUID> parent) {
        String key = row.getOrDefault("key", "").strip();
        String id = row.getOrDefault("id", "").strip();
        return draft.add(
                id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                        ? Optional.of(UUID.fromString(id))
                        : Optional.empty(),
                row.getOrDefault("name", ""),
                Hue.labelled(row.getOrDefault("hue", "").strip()),
                key.matches("[1-9]") ? Optional.of(key.charAt(0)) : Optional.empty(),
                row.getOrDefault("definition", ""),
                row.getOrDefault("use when", ""),
                Arrays.stream(row.getOrDefault("fields", "").split(";"))
                        .flatMap(label -> Field.labelled(label.strip()).stream())
                        .toList(),
                parent);
    }
}
