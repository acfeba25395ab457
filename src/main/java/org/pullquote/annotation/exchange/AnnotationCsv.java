package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Tag;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Annotations as a table, a row each, with a line of headings. Positions count code points.
///
/// The column `there` says what stands in a passage's place if these are other words than those that were marked. The
/// columns `tags` and `note` are for people; `bodies` says the same in full, in JSON, and is what is read where it
/// is there. The column `links` has the links that begin at the highlight. A row that marks nothing and has a note is a
/// note on the whole article, or on the story that its last cell names. A table of another making needs the columns
/// `source` and `exact` only; its tags are parted by semicolons.
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
            "bodies",
            "links",
            "story");

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final CodeBook codeBook;
    private final boolean privateNotes;
    private final List<Row> rows = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /// @param annotation what it says; empty for a note on an article or a story
    /// @param cells all but the links and the story
    private record Row(Optional<UUID> annotation, List<String> cells, String story) {}

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

    /// Adds a link between two annotations; it stands in the row of the one at which it begins.
    public void add(Link link) {
        links.add(link);
    }

    /// Adds a note on an article or a story, as a row that marks nothing.
    public void add(PageNote note) {
        if (note.isFor(privateNotes)) {
            ArrayNode bodies = MAPPER.createArrayNode();
            JsonLd.write(bodies.addObject(), note.note());
            List<String> cells = new ArrayList<>(Collections.nCopies(COLUMNS.indexOf("bodies"), ""));
            cells.set(COLUMNS.indexOf("source"), note.source());
            cells.set(COLUMNS.indexOf("note"), note.note().text());
            cells.add(bodies.toString());
            rows.add(new Row(Optional.empty(), cells, note.story().orElse("")));
        }
    }

    public String print() {
        StringBuilder csv = new StringBuilder(Csv.line(COLUMNS));
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(row.cells());
            cells.add(CsvLinks.print(links.stream()
                    .filter(link -> row.annotation().equals(Optional.of(link.from())))
                    .toList()));
            cells.add(row.story());
            csv.append(Csv.line(cells));
        }
        return csv.toString();
    }

    private void add(Annotation annotation, String source, String text, CodePoints points) {
        Selector.TextQuote quote = annotation.target().quote();
        TextSpan span = annotation.target().span();
        Optional<TextSpan> place =
                span.end() <= points.length() ? Optional.of(points.fromUtf16(span)) : Optional.empty();
        Optional<Body.Note> note = annotation.note().filter(one -> privateNotes || !one.isPrivate());
        List<String> cells = List.of(
                annotation.id().toString(),
                source,
                place.map(TextSpan::start).map(String::valueOf).orElse(""),
                place.map(TextSpan::end).map(String::valueOf).orElse(""),
                quote.exact(),
                JsonLd.there(annotation.target(), text)
                        .map(words -> CsvLine.NOW + words)
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
                JsonLd.bodies(annotation, codeBook, privateNotes).toString());
        rows.add(new Row(Optional.of(annotation.id()), cells, ""));
    }

    /// The links in a table that [#read] has read.
    ///
    /// @param now when those links are said to be made that do not say so
    public static List<Link> links(String csv, Instant now) {
        return lines(csv).stream()
                .flatMap(line -> CsvLinks.read(line.id(), line.cell("links"), now).stream())
                .toList();
    }

    /// The notes on whole articles and stories in a table that [#read] has read.
    public static List<PageNote> pageNotes(String csv) {
        List<PageNote> notes = new ArrayList<>();
        for (CsvLine line : lines(csv)) {
            line.pageNote().ifPresent(notes::add);
        }
        return notes;
    }

    /// The lines of a table; none if it cannot be read.
    private static List<CsvLine> lines(String csv) {
        try {
            return parse(csv);
        } catch (MalformedException _) {
            return List.of();
        }
    }

    private static List<CsvLine> parse(String csv) throws MalformedException {
        List<Csv.Row> rows = Csv.numbered(csv);
        List<String> heads = rows.isEmpty()
                ? List.of()
                : rows.getFirst().cells().stream()
                        .map(head -> head.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (!heads.contains("source") || !heads.contains("exact")) {
            throw new MalformedException("line 1", "the columns source and exact are needed");
        }
        return rows.stream().skip(1).map(row -> new CsvLine(heads, row)).toList();
    }

    /// @param now when those annotations are said to be made that do not say so
    public static Reading<List<Incoming>> read(String csv, Instant now) {
        try {
            List<Incoming> incoming = new ArrayList<>();
            for (CsvLine line : parse(csv)) {
                if (!line.isOfWhole()) {
                    Budget.highlights(incoming.size() + 1);
                    incoming.add(line.incoming(now));
                }
            }
            Budget.check(incoming);
            return new Reading.Read<>(incoming);
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }
}
