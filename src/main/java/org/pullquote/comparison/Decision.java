package org.pullquote.comparison;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Target;

/// What the reader says of two passages of two articles. It wins over what the program finds.
public record Decision(UUID id, Ruling ruling, Target first, Target second, Instant decided) {
    /// What was decided.
    public enum Ruling {
        /// The program's match is right.
        CONFIRMED("confirmed"),
        /// The two do not match, whatever the program finds.
        REJECTED("rejected"),
        /// The two match, though the program did not find it.
        MADE("made");

        private final String label;

        Ruling(String label) {
            this.label = label;
        }

        /// The name it has in the store.
        public String label() {
            return label;
        }

        public static Optional<Ruling> labelled(String label) {
            return Arrays.stream(values())
                    .filter(ruling -> ruling.label.equals(label))
                    .findFirst();
        }
    }

    public Decision {
        if (first.article().equals(second.article())) {
            throw new IllegalArgumentException("A decision is on passages of two articles");
        }
    }

    /// The same decision the other way.
    public Decision withRuling(Ruling changed, Instant now) {
        return new Decision(id, changed, first, second, now);
    }
}
