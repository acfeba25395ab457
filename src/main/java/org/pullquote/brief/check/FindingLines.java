package org.pullquote.brief.check;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// What was found about each quotation of a draft as JSON, one object a line. Offsets count code points of the draft's
/// and the sources' canonical texts.
public final class FindingLines {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final Named draft;
    private final List<Named> sources;

    /// A text with the name under which it is spoken of.
    private record Named(String name, CodePoints points) {}

    private FindingLines(Named draft, List<Named> sources) {
        this.draft = draft;
        this.sources = sources;
    }

    /// @param name of the draft's file
    /// @param sourceNames of the sources' files, in their order
    public static String of(
            String name, Article draft, List<String> sourceNames, List<Article> sources, List<DraftFinding> findings) {
        List<Named> named = IntStream.range(0, sources.size())
                .mapToObj(i -> new Named(
                        sourceNames.get(i), CodePoints.of(sources.get(i).text())))
                .toList();
        FindingLines lines = new FindingLines(new Named(name, CodePoints.of(draft.text())), named);
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(lines.line(finding)));
        return text.toString();
    }

    private String line(DraftFinding finding) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(json, finding);
        }
        return text + "\n";
    }

    private void write(JsonGenerator json, DraftFinding finding) {
        CheckedQuotation quotation = finding.quotation();
        json.writeStartObject();
        json.writeStringProperty("file", draft.name());
        writePassage(json, draft.points(), quotation.span(), quotation.text());
        json.writeStringProperty("verdict", quotation.verdict().label());
        json.writeArrayPropertyStart("matches");
        quotation.matches().forEach(match -> writeMatch(json, match));
        json.writeEndArray();
        writeSpeaker(json, finding);
        json.writeArrayPropertyStart("nearby");
        finding.nearby().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSpeaker(JsonGenerator json, DraftFinding finding) {
        if (finding.speaker().isEmpty()) {
            json.writeNullProperty("speaker");
            return;
        }
        DraftFinding.OtherSpeaker other = finding.speaker().get();
        json.writeObjectPropertyStart("speaker");
        json.writeStringProperty("draft", other.inDraft());
        json.writeStringProperty("source", other.inSource());
        json.writeStringProperty("file", sources.get(other.source()).name());
        json.writeEndObject();
    }

    private void writeMatch(JsonGenerator json, Match match) {
        Named source = sources.get(match.source());
        json.writeStartObject();
        json.writeStringProperty("file", source.name());
        writePassage(json, source.points(), match.span(), match.text());
        json.writeBooleanProperty("quoted", match.quoted());
        if (match.goesOn().isEmpty()) {
            json.writeNullProperty("goesOn");
        } else {
            json.writeStringProperty("goesOn", match.goesOn());
        }
        json.writeArrayPropertyStart("differences");
        for (Difference difference : match.differences()) {
            json.writeStartObject();
            json.writeStringProperty("op", difference.operation().label());
            json.writeStringProperty("in", difference.article() == 0 ? "draft" : "source");
            json.writeStringProperty("text", difference.text());
            json.writeBooleanProperty("ellipsis", difference.ellipsis());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writePassage(JsonGenerator json, CodePoints points, TextSpan span, String text) {
        TextSpan counted = points.fromUtf16(span);
        json.writeNumberProperty("start", counted.start());
        json.writeNumberProperty("end", counted.end());
        json.writeStringProperty("text", text);
    }
}
