package org.pullquote.cli;

import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Field;
import org.pullquote.suggestion.Mention;
import org.pullquote.suggestion.QuotationKind;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.core.JsonGenerator;

/// A suggestion as one line of JSON; offsets count code points of the text. `spans` holds the pieces of what is quoted
/// where the narrator breaks it, while `content` runs from the first to the last of them. `language` is the one in
/// which the text was read; where it is null only quotation marks were looked for, which `marksOnly` says.
record SuggestionJson(String file, String text, Optional<String> language, CodePoints points) {
    static SuggestionJson of(String file, String text, Optional<String> language) {
        return new SuggestionJson(file, text, language, CodePoints.of(text));
    }

    String lines(List<Suggestion> suggestions) {
        StringBuilder lines = new StringBuilder();
        for (Suggestion suggestion : suggestions) {
            lines.append(Json.line(json -> write(json, suggestion)));
        }
        return lines.toString();
    }

    private void write(JsonGenerator json, Suggestion suggestion) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        Json.writeOptional(json, "language", language);
        json.writeBooleanProperty("marksOnly", language.isEmpty());
        json.writeStringProperty("tag", suggestion.tag().label());
        Json.writeSpan(json, points.fromUtf16(suggestion.span()));
        json.writeStringProperty("text", suggestion.span().in(text));
        Json.writeOptional(json, "quotation", suggestion.quotation().map(QuotationKind::label));
        json.writeObjectPropertyStart("content");
        Json.writeSpan(json, points.fromUtf16(suggestion.contentSpan()));
        json.writeEndObject();
        json.writeArrayPropertyStart("spans");
        for (TextSpan piece : suggestion.content()) {
            TextSpan span = points.fromUtf16(piece);
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }
        json.writeEndArray();
        writeMention(json, "speaker", suggestion.speaker());
        writeMention(json, "cue", suggestion.cue());
        Json.writeOptional(json, "likelihood", suggestion.field(Field.LIKELIHOOD));
        Json.writeOptional(json, "confidence", suggestion.field(Field.CONFIDENCE));
        json.writeNumberProperty("score", suggestion.score());
        json.writeStringProperty("reason", ReasonSentences.of(suggestion.reasons()));
        json.writeEndObject();
    }

    private void writeMention(JsonGenerator json, String name, Optional<Mention> mention) {
        if (mention.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", mention.get().text());
        Json.writeSpan(json, points.fromUtf16(mention.get().span()));
        json.writeEndObject();
    }
}
