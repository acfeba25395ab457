package org.pullquote.comparison.draft;

import java.util.List;
import org.pullquote.comparison.Difference;
import org.pullquote.text.TextSpan;

/// A quotation of the draft and what the sources have of it.
///
/// @param span what stands in one pair of quotation marks, in UTF-16 units of the draft's text
/// @param matches where it was found: every place of a verbatim one and then what other sources have in other words;
/// both places of a spliced one; else the best place
public record CheckedQuotation(TextSpan span, String text, Verdict verdict, List<Match> matches) {
    public CheckedQuotation {
        matches = List.copyOf(matches);
    }

    /// Whether somebody should look at it: it is not verbatim, or a source has it in other words.
    public boolean needsALook() {
        return verdict != Verdict.VERBATIM
                || matches.stream().anyMatch(match -> !match.differences().isEmpty());
    }

    /// Whether a source has more of the last sentence than the draft, which does not say so.
    public boolean isCutShort() {
        return matches.stream().anyMatch(match -> !match.goesOn().isEmpty());
    }

    /// The draft's words that the nearest source with other words lacks.
    public List<Difference> ownWords() {
        return matches.stream()
                .map(Match::differences)
                .filter(differences -> !differences.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .filter(difference -> difference.article() == 0)
                .toList();
    }

    /// A place in a source.
    ///
    /// @param source its place in the list of sources, from 0
    /// @param span in UTF-16 units of the source's canonical text
    /// @param quoted whether the words stand in quotation marks there too
    /// @param differences in words; their article is 0 for the draft and 1 for the source
    /// @param goesOn what the source's quotation goes on with in the same sentence where the draft's ends; empty if
    /// with nothing
    public record Match(
            int source, TextSpan span, String text, boolean quoted, List<Difference> differences, String goesOn) {
        public Match {
            differences = List.copyOf(differences);
        }

        /// One that ends where the draft's quotation does.
        public Match(int source, TextSpan span, String text, boolean quoted, List<Difference> differences) {
            this(source, span, text, quoted, differences, "");
        }
    }
}
