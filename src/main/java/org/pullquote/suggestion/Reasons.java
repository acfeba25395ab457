package org.pullquote.suggestion;

import org.pullquote.suggestion.attribution.Attribution;

/// Says in one plain line why a suggestion was made.
final class Reasons {
    private Reasons() {}

    static String of(String text, Attribution attribution) {
        String cue = attribution.cue().map(span -> "“" + span.in(text) + "”").orElse("");
        return switch (attribution.pattern()) {
            case SAID_BEHIND -> cue + " stands behind it and credits it.";
            case SAID_BEFORE -> cue + " stands before it and credits it.";
            case ACCORDING_TO -> "“According to” names its source.";
            case COLON -> "A name and a colon stand before it.";
            case NOUN -> cue + " says whose view it is.";
            case CONTINUED -> "It goes on with the quotation before it.";
            case MARKS_ALONE -> "It stands in quotation marks; nothing beside it tells who says it.";
            case NEAREST -> "It stands in quotation marks; the speaker is whoever was named last.";
        };
    }
}
