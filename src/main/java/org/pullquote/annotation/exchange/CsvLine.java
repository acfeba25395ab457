package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A row of a table of annotations while it is read.
final class CsvLine {
    /// Begins the cell `there`, so that nothing there is told from nothing said.
    static final String NOW = "now: ";

    private static final JsonMapper MAPPER = Budget.json();

    private final Map<String, String> cells = new HashMap<>();
    private final String where;

    CsvLine(List<String> heads, Csv.Row row) {
        this.where = "line " + row.line();
        for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
            cells.putIfAbsent(heads.get(i), row.cells().get(i));
        }
    }

    /// Whether it marks nothing and has notes only.
    boolean isOfWhole() {
        return pageNote().isPresent();
    }

    Optional<PageNote> pageNote() {
        boolean marks = List.of("start", "end", "exact", "there").stream()
                .anyMatch(head -> !cell(head).isEmpty());
        if (marks || cell("source").isBlank() || !cell("tags").isBlank()) {
            return Optional.empty();
        }
        List<Incoming.TagUse> tags = new ArrayList<>();
        List<Body.Note> notes = new ArrayList<>();
        try {
            if (!cell("bodies").isBlank()) {
                json(cell("bodies")).forEach(body -> JsonLdReader.body(body, tags, notes));
            }
        } catch (MalformedException _) {
            return Optional.empty();
        }
        if (notes.isEmpty() && !cell("note").isBlank()) {
            notes.add(new Body.Note(cell("note"), false));
        }
        Optional<String> story = Optional.of(cell("story")).filter(name -> !name.isBlank());
        return tags.isEmpty()
                ? PageNote.joined(notes).map(note -> new PageNote(cell("source"), story, note))
                : Optional.empty();
    }

    UUID id() {
        return JsonLdReader.id(cell("id").matches("[0-9a-fA-F-]{36}") ? JsonLd.UUID_URN + cell("id") : cell("id"));
    }

    Incoming incoming(Instant now) throws MalformedException {
        List<Incoming.TagUse> tags = new ArrayList<>();
        List<Body.Note> notes = new ArrayList<>();
        if (cell("bodies").isBlank()) {
            Arrays.stream(cell("tags").split(";"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> tags.add(new Incoming.TagUse(Optional.empty(), name, Map.of())));
            if (!cell("note").isBlank()) {
                notes.add(new Body.Note(cell("note"), false));
            }
        } else {
            json(cell("bodies")).forEach(body -> JsonLdReader.body(body, tags, notes));
        }
        require(!cell("source").isBlank(), "it does not say what it is about");
        Status status = cell("status").isBlank()
                ? Status.OPEN
                : Status.labelled(cell("status").strip())
                        .orElseThrow(() -> wrong("there is no status " + cell("status")));
        Instant created = JsonLdReader.instant(cell("created").strip()).orElse(now);
        return new Incoming(
                id(),
                cell("source"),
                position(),
                new Selector.TextQuote(cell("exact"), cell("prefix"), cell("suffix")),
                Optional.of(cell("there"))
                        .filter(words -> words.startsWith(NOW))
                        .map(words -> words.substring(NOW.length())),
                tags,
                notes,
                status,
                created,
                JsonLdReader.instant(cell("modified").strip()).orElse(created));
    }

    private Optional<Incoming.Position> position() throws MalformedException {
        String start = cell("start").strip();
        String end = cell("end").strip();
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        require(start.matches("\\d{1,9}") && end.matches("\\d{1,9}"), "start and end are whole numbers");
        Incoming.Position position = new Incoming.Position(Integer.parseInt(start), Integer.parseInt(end));
        require(position.start() <= position.end(), "it ends before it starts");
        return Optional.of(position);
    }

    private JsonNode json(String text) throws MalformedException {
        try {
            JsonNode bodies = MAPPER.readTree(text);
            require(bodies.isArray(), "the bodies are no JSON array");
            return bodies;
        } catch (JacksonException broken) {
            throw wrong("the bodies are no JSON: " + broken.getOriginalMessage());
        }
    }

    String cell(String head) {
        return cells.getOrDefault(head, "");
    }

    private void require(boolean holds, String why) throws MalformedException {
        if (!holds) {
            throw wrong(why);
        }
    }

    private MalformedException wrong(String why) {
        return new MalformedException(where, why);
    }
}
