package org.pullquote.suggestion.attribution;

import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// Words or a matter that the narrator credits to someone.
///
/// @param content what is credited, in order, in UTF-16 units; several pieces where the narrator breaks it
/// @param kind how much of it stands in quotation marks
/// @param speaker where the one it is credited to is named, by whatever words
/// @param cue the words that credit it
/// @param verb the cue's base form, such as `say` or `according to`; empty where there is no cue
/// @param score how sure it is, from 0 to 1
public record Attribution(
        List<TextSpan> content,
        Kind kind,
        Optional<TextSpan> speaker,
        Optional<TextSpan> cue,
        String verb,
        Pattern pattern,
        double score) {
    /// How much of the content stands in quotation marks.
    public enum Kind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /// By which pattern it was found.
    public enum Pattern {
        /// “…,” she said.
        SAID_BEHIND,
        /// She said that …
        SAID_BEFORE,
        ACCORDING_TO,
        /// Smith: …
        COLON,
        /// Smith: … at the beginning of a line, as in a transcript
        LABEL,
        /// A line of dialogue that begins with a dash
        DIALOGUE,
        /// “…” — Smith
        SIGNED,
        /// his claim that …
        NOUN,
        /// A quotation goes on that was credited before.
        CONTINUED,
        /// In quotation marks, and whoever is named nearest.
        NEAREST,
        /// In quotation marks, and nothing tells who says it.
        MARKS_ALONE
    }

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("An attribution credits something");
        }
    }

    /// From its first word to its last, with speaker and cue where they stand in its sentence.
    public TextSpan span() {
        TextSpan span = content.getFirst().cover(content.getLast());
        if (pattern == Pattern.CONTINUED || pattern == Pattern.NEAREST) {
            return span;
        }
        span = speaker.map(span::cover).orElse(span);
        return cue.map(span::cover).orElse(span);
    }
}
