package org.pullquote.suggestion.coding;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/// A rule of the reader's own: where these words stand, this tag is proposed. One without words finds nothing.
///
/// @param words a phrase, or a regular expression as Java has it
/// @param reach what of the text around the words is proposed
/// @param wholeWords whether the words may not begin or end within a word of the text
/// @param matchCase whether capitals count
public record CodingRule(
        UUID id, String name, UUID tag, String words, Form form, Reach reach, boolean wholeWords, boolean matchCase) {
    /// How the words are meant.
    public enum Form {
        /// Word for word, whatever the spaces and the kind of apostrophe.
        PHRASE("phrase"),
        REGULAR_EXPRESSION("regular expression");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /// The name it has in the store.
        public String label() {
            return label;
        }

        public static Optional<Form> labelled(String label) {
            return Arrays.stream(values())
                    .filter(form -> form.label.equals(label))
                    .findFirst();
        }
    }

    /// What is proposed around the words.
    public enum Reach {
        WORDS("words"),
        SENTENCE("sentence"),
        PARAGRAPH("paragraph");

        private final String label;

        Reach(String label) {
            this.label = label;
        }

        /// The name it has in the store.
        public String label() {
            return label;
        }

        public static Optional<Reach> labelled(String label) {
            return Arrays.stream(values())
                    .filter(reach -> reach.label.equals(label))
                    .findFirst();
        }
    }

    /// A rule for a phrase, whatever its case, as whole words.
    public static CodingRule ofPhrase(String name, UUID tag, String words) {
        return new CodingRule(UUID.randomUUID(), name, tag, words, Form.PHRASE, Reach.WORDS, true, false);
    }

    public CodingRule withName(String changed) {
        return new CodingRule(id, changed, tag, words, form, reach, wholeWords, matchCase);
    }

    public CodingRule withTag(UUID changed) {
        return new CodingRule(id, name, changed, words, form, reach, wholeWords, matchCase);
    }

    public CodingRule withWords(String changed) {
        return new CodingRule(id, name, tag, changed, form, reach, wholeWords, matchCase);
    }

    public CodingRule withForm(Form changed) {
        return new CodingRule(id, name, tag, words, changed, reach, wholeWords, matchCase);
    }

    public CodingRule withReach(Reach changed) {
        return new CodingRule(id, name, tag, words, form, changed, wholeWords, matchCase);
    }

    public CodingRule withWholeWords(boolean changed) {
        return new CodingRule(id, name, tag, words, form, reach, changed, matchCase);
    }

    public CodingRule withMatchCase(boolean changed) {
        return new CodingRule(id, name, tag, words, form, reach, wholeWords, changed);
    }
}
