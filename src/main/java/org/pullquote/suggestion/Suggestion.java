package org.pullquote.suggestion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.Field;
import org.pullquote.text.TextSpan;

/// A passage for which a tag is proposed.
///
/// @param span the whole passage to highlight, in UTF-16 units
/// @param quotation how much of it stands in quotation marks, where it is credited to someone
/// @param content what is quoted, assessed or denied, in order; several pieces where the narrator breaks it
/// @param speaker whom it is credited to
/// @param cue the words by which it was found
/// @param fields what the tag asks for, as far as the text tells it: speaker, likelihood and confidence as printed …
/// @param score how sure the suggestion is, from 0 to 1
/// @param reasons why it was made; one at least
public record Suggestion(
        SuggestedTag tag,
        TextSpan span,
        Optional<QuotationKind> quotation,
        List<TextSpan> content,
        Optional<Mention> speaker,
        Optional<Mention> cue,
        Map<Field, String> fields,
        double score,
        List<Reason> reasons) {
    public Suggestion {
        content = List.copyOf(content);
        fields = Map.copyOf(fields);
        reasons = List.copyOf(reasons);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("A suggestion is about some words");
        }
    }

    public Optional<String> field(Field field) {
        return Optional.ofNullable(fields.get(field));
    }

    /// From the first word of the content to its last.
    public TextSpan contentSpan() {
        return content.getFirst().cover(content.getLast());
    }
}
