package org.pullquote.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.text.TextSpan;

/// Where in an article to open it.
sealed interface Place {
    /// At its beginning, or where it is.
    record Start() implements Place {}

    record OfHighlight(UUID id) implements Place {}

    /// At a passage.
    ///
    /// @param span in UTF-16 units of the canonical text
    record OfPassage(TextSpan span) implements Place {}

    /// At words that were found.
    ///
    /// @param snippet some of the text in one line, with an ellipsis where it was cut
    /// @param found in UTF-16 units of the snippet
    record OfWords(String snippet, List<TextSpan> found) implements Place {
        public OfWords {
            found = List.copyOf(found);
        }

        /// Where the first of them stands; empty if the snippet is not of this text.
        Optional<TextSpan> in(String text) {
            String bare = snippet.replaceAll("^…|…$", "");
            int cut = snippet.startsWith("…") ? 1 : 0;
            int at = text.replace('\n', ' ').indexOf(bare);
            return at < 0 || found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found.getFirst().shift(at - cut));
        }
    }
}
