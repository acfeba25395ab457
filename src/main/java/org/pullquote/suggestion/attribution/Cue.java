package org.pullquote.suggestion.attribution;

import java.util.Set;
import org.pullquote.suggestion.grammar.VerbForm.Form;

/// A word, with what belongs to it, by which a sentence may report.
///
/// @param group index of the first token of its verb group (*has never said*)
/// @param head index of the token itself
/// @param last index of its last token (*pointed out*)
/// @param name its base form, with what belongs to it
record Cue(int group, int head, int last, String name, Form form, Sort sort, Set<Frame> frames) {
    enum Sort {
        VERB,
        NOUN,
        ADJECTIVE
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }

    int next() {
        return last + 1;
    }
}
