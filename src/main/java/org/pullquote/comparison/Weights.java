package org.pullquote.comparison;

import java.util.Map;
import org.pullquote.text.FunctionWords;

/// What the words of a story weigh in an alignment: those that carry matter twice as much as those that carry grammar.
final class Weights {
    static final int MATTER = 2;
    static final int GRAMMAR = 1;

    private final boolean[] grammar;

    Weights(Map<String, Integer> vocabulary) {
        grammar = new boolean[vocabulary.size()];
        vocabulary.forEach((word, key) -> grammar[key] = FunctionWords.contains(word));
    }

    /// The number of words in the story's vocabulary.
    int size() {
        return grammar.length;
    }

    int of(int key) {
        return grammar[key] ? GRAMMAR : MATTER;
    }

    boolean isMatter(int key) {
        return !grammar[key];
    }
}
