package org.pullquote.cli;

import java.util.List;
import org.pullquote.article.Article;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.draft.CheckedQuotation;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/// A checked quotation as one JSON object. Offsets count code points of the draft's and the sources' canonical texts.
final class CheckJson {
    private final String draft;
    private final CodePoints draftPoints;
    private final List<String> sources;
    private final List<CodePoints> sourcePoints;

    CheckJson(String draft, Article draftArticle, List<Opened.Cleaned> sources) {
        this.draft = draft;
        this.draftPoints = CodePoints.of(draftArticle.text());
        this.sources = sources.stream().map(source -> source.file().toString()).toList();
        this.sourcePoints = sources.stream()
                .map(source -> CodePoints.of(source.article().text()))
                .toList();
    }

    void write(JsonGenerator json, DraftFinding finding) {
        CheckedQuotation quotation = finding.quotation();
        json.writeStartObject();
        json.writeStringProperty("file", draft);
        writePassage(json, draftPoints, quotation.span(), quotation.text());
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
        json.writeStringProperty("file", sources.get(other.source()));
        json.writeEndObject();
    }

    private void writeMatch(JsonGenerator json, Match match) {
        json.writeStartObject();
        json.writeStringProperty("file", sources.get(match.source()));
        writePassage(json, sourcePoints.get(match.source()), match.span(), match.text());
        json.writeBooleanProperty("quoted", match.quoted());
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
        Json.writeSpan(json, points.fromUtf16(span));
        json.writeStringProperty("text", text);
    }
}
