package org.pullquote.brief;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.format.Characters;
import org.pullquote.brief.source.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A story's articles for programs that manage citations: CSL-JSON 1.0 and BibTeX. Authors are literal names, since a
/// byline does not say which part of a name is the family's.
public final class CitationExport {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private CitationExport() {}

    /// One `article-newspaper` for each source.
    public static String cslJson(List<Source> sources) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            sources.forEach(source -> writeItem(json, source));
            json.writeEndArray();
        }
        return text + "\n";
    }

    private static void writeItem(JsonGenerator json, Source source) {
        Metadata metadata = source.article().metadata();
        json.writeStartObject();
        json.writeStringProperty("id", key(source));
        json.writeStringProperty("type", "article-newspaper");
        json.writeStringProperty("title", Characters.printable(title(source)));
        json.writeStringProperty("container-title", Characters.printable(source.name()));
        if (!metadata.authors().isEmpty()) {
            json.writeArrayPropertyStart("author");
            for (String author : metadata.authors()) {
                json.writeStartObject();
                json.writeStringProperty("literal", Characters.printable(author));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        metadata.published().flatMap(IsoDate::day).ifPresent(day -> writeDate(json, "issued", day));
        source.imported().ifPresent(time -> writeDate(json, "accessed", time.toLocalDate()));
        address(metadata).ifPresent(url -> json.writeStringProperty("URL", url));
        metadata.language().ifPresent(language -> json.writeStringProperty("language", Characters.printable(language)));
        json.writeStringProperty("note", Characters.printable(note(source)));
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, String name, LocalDate day) {
        json.writeObjectPropertyStart(name);
        json.writeArrayPropertyStart("date-parts");
        json.writeStartArray();
        json.writeNumber(day.getYear());
        json.writeNumber(day.getMonthValue());
        json.writeNumber(day.getDayOfMonth());
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }

    /// One `@misc` for each source, in UTF-8.
    public static String bibTex(List<Source> sources) {
        return sources.stream().map(CitationExport::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Source source) {
        Metadata metadata = source.article().metadata();
        List<String> fields = new ArrayList<>();
        fields.add(field("title", "{" + tex(title(source)) + "}"));
        if (!metadata.authors().isEmpty()) {
            fields.add(field(
                    "author",
                    metadata.authors().stream()
                            .map(name -> "{" + tex(name) + "}")
                            .collect(Collectors.joining(" and "))));
        }
        fields.add(field("howpublished", tex(source.name())));
        Optional<LocalDate> day = metadata.published().flatMap(IsoDate::day);
        day.ifPresent(date -> fields.add(field("year", String.valueOf(date.getYear()))));
        day.ifPresent(date -> fields.add(field("date", date.toString())));
        address(metadata).ifPresent(url -> fields.add(field("url", tex(url))));
        fields.add(field("note", tex(note(source))));
        return "@misc{" + key(source) + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "}";
    }

    /// The text with everything that means something to TeX spelt out. Braces are spelt with commands, as BibTeX counts
    /// even those behind a backslash.
    private static String tex(String text) {
        StringBuilder spelt = new StringBuilder();
        Characters.printable(text).codePoints().forEach(point -> {
            switch (point) {
                case '\\' -> spelt.append("\\textbackslash{}");
                case '{' -> spelt.append("\\textbraceleft{}");
                case '}' -> spelt.append("\\textbraceright{}");
                case '~' -> spelt.append("\\textasciitilde{}");
                case '^' -> spelt.append("\\textasciicircum{}");
                case '$', '&', '#', '_', '%' -> spelt.append('\\').append((char) point);
                default -> spelt.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
        });
        return spelt.toString();
    }

    /// Only an address that opens a page: other programs make a link of it, and would run a script or open a file.
    private static Optional<String> address(Metadata metadata) {
        return metadata.url().filter(url -> new Run.Address(url).isWeb());
    }

    private static String title(Source source) {
        return source.article().metadata().headline().orElse(source.fileName());
    }

    private static String note(Source source) {
        return "Saved file " + source.fileName() + ", SHA-256 "
                + source.digest().hex();
    }

    /// `coastradio2026s2`: letters and digits only, and the source's number makes it the only one.
    private static String key(Source source) {
        String outlet = source.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String year = source.article()
                .metadata()
                .published()
                .flatMap(IsoDate::day)
                .map(day -> String.valueOf(day.getYear()))
                .orElse("");
        return outlet + year + source.label().toLowerCase(Locale.ROOT);
    }
}
