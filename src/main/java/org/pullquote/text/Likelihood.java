package org.pullquote.text;

/// A word by which a passage says how likely something is, or how sure whoever assessed it is.
///
/// @param scale which of the two it speaks of
/// @param span where it stands, in UTF-16 units of the article's canonical text
/// @param text the word or words as printed
/// @param low the least that it stands for, in hundredths: a probability, or a rank among levels of confidence
/// @param high the most
public record Likelihood(Scale scale, TextSpan span, String text, int low, int high) {
    /// The two scales must not be mixed: a thing may be judged likely with low confidence.
    public enum Scale {
        LIKELIHOOD("likelihood"),
        CONFIDENCE("confidence"),
        /// A word such as *may* that has no place on the scale.
        POSSIBILITY("possibility");

        private final String label;

        Scale(String label) {
            this.label = label;
        }

        /// The name it has in exports.
        public String label() {
            return label;
        }
    }
}
