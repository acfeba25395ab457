package org.pullquote.suggestion.claim;

import java.util.List;
import org.pullquote.text.TextSpan;

/// A sentence, or a part of one, that makes a claim of some sort.
///
/// @param span the whole passage, in UTF-16 units
/// @param cue the words that show it
/// @param ground why it was taken for one
public record Claim(Sort sort, TextSpan span, TextSpan cue, Ground ground) {
    /// Why something is taken for a claim.
    public enum Ground {
        DENYING_VERB("verb"),
        REPORTED_DENIAL("reported denial"),
        SPOKEN_DENIAL("spoken denial"),
        NO_ANSWER("no answer"),
        ACCUSATION("accusation"),
        NOT_FOUND("not found"),
        OTHER_ACCOUNT("other account"),
        WITHOUT_NAME("without name"),
        FIGURE("figure"),
        JUDGEMENT("judgement");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        static Ground of(String label) {
            return List.of(values()).stream()
                    .filter(ground -> ground.label.equals(label))
                    .findFirst()
                    .orElseThrow();
        }
    }

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
