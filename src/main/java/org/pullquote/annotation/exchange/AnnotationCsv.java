package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Annotations as a table, a row each, with a line of headings. Positions count code points.
///
/// The column `there` says what stands in a passage's place if these are other words than those that were marked. The
/// columns `tags` and `note` are for people; `bodies` says the same in full, in JSON, and is what is read where it
/// is there. A table of another making needs the columns `source` and `exact` only; its tags are parted by semicolons.
public final class AnnotationCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "source",
            "start",
            "end",
            "exact",
            "there",
            "tags",
            "note",
            "status",
            "prefix",
            "suffix",
            "created",
            "modified",
            "bodies");

    /// Begins the cell `there`, so that nothing there is told from nothing said.
    private static final String NOW = "now: ";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final CodeBook codeBook;
    private final boolean privateNotes;
    private final StringBuilder rows = new StringBuilder(Csv.line(COLUMNS));

    /// @param privateNotes whether private notes are written too
    public AnnotationCsv(CodeBook codeBook, boolean privateNotes) {
        this.codeBook = codeBook;
        this.privateNotes = privateNotes;
    }

    /// Adds the annotations of one article.
    ///
    /// @param source the article's name; see [JsonLd#source]
    /// @param text the text that their positions count in
    public void add(List<Annotation> annotations, String source, String text) {
        CodePoints points = CodePoints.of(text);
        annotations.forEach(annotation -> add(annotation, source, text, points));
    }

    public String print() {
        return rows.toString();
    }

    private void add(Annotation annotation, String source, String text, CodePoints points) {
        Selector.TextQuote quote = annotation.target().quote();
        TextSpan span = annotation.target().span();
        Optional<TextSpan> place =
                span.end() <= points.length() ? Optional.of(points.fromUtf16(span)) : Optional.empty();
        Optional<Body.Note> note = annotation.note().filter(one -> privateNotes || !one.isPrivate());
        rows.append(Csv.line(List.of(
                annotation.id().toString(),
                source,
                place.map(TextSpan::start).map(String::valueOf).orElse(""),
                place.map(TextSpan::end).map(String::valueOf).orElse(""),
                quote.exact(),
                JsonLd.there(annotation.target(), text)
                        .map(words -> NOW + words)
                        .orElse(""),
                annotation.taggings().stream()
                        .flatMap(tagging -> codeBook.find(tagging.tag()).stream())
                        .map(Tag::name)
                        .collect(Collectors.joining("; ")),
                note.map(Body.Note::text).orElse(""),
                annotation.status().label(),
                quote.prefix(),
                quote.suffix(),
                annotation.created().toString(),
                annotation.modified().toString(),
                JsonLd.bodies(annotation, codeBook, privateNotes).toString())));
    }

    /// @param now when those annotations are said to be made that do not say so
    public static Reading<List<Incoming>> read(String csv, Instant now) {
        try {
            List<Csv.Row> rows = Csv.numbered(csv);
            List<String> heads = rows.isEmpty()
                    ? List.of()
                    : rows.getFirst().cells().stream()
                            .map(head -> head.strip().toLowerCase(Locale.ROOT))
                            .toList();
            if (!heads.contains("source") || !heads.contains("exact")) {
                throw new MalformedException("line 1", "the columns source and exact are needed");
            }
            List<Incoming> incoming = new ArrayList<>();
            for (Csv.Row row : rows.subList(1, rows.size())) {
                incoming.add(new Line(heads, row).incoming(now));
            }
            return new Reading.Read<>(incoming);
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    /// One row while it is read.
    private static final class Line {
        private final Map<String, String> cells = new HashMap<>();
        private final String where;

        Line(List<String> heads, Csv.Row row) {
            this.where = "line " + row.line();
            for (int i = 0; i < Math.min(heads.size(), row.cells().size()); i++) {
                cells.putIfAbsent(heads.get(i), row.cells().get(i));
            }
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
                    JsonLdReader.id(cell("id").matches("[0-9a-fA-F-]{36}") ? JsonLd.UUID_URN + cell("id") : cell("id")),
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

        private String cell(String head) {
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
}
