package org.pullquote.suggestion.claim;

import java.util.List;
import org.pullquote.text.TextSpan;

/// A sentence, or a part of one, that makes a claim of some sort.
///
/// @param span the whole passage, in UTF-16 units
/// @param cue the words that show it
/// @param reason why it was taken for one, in plain words
public record Claim(Sort sort, TextSpan span, TextSpan cue, String reason) {
    /// What sort of claim it is.
    public enum Sort {
        ASSESSMENT("assessment"),
        DENIAL("denial"),
        NO_COMMENT("no comment"),
        ALLEGATION("allegation"),
        NEGATIVE_FINDING("negative finding"),
        COUNTER_CLAIM("counter-claim"),
        ANONYMOUS_SOURCE("anonymous source"),
        NUMBER("number");

        private final String section;

        Sort(String section) {
            this.section = section;
        }

        static Sort of(String section) {
            return List.of(values()).stream()
                    .filter(sort -> sort.section.equals(section))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
