package org.pullquote.comparison;

import org.pullquote.text.TextSpan;

/// One sentence of an article, ready to be compared with sentences of others.
final class Sentence {
    /// The topic of a sentence without names.
    static final int NO_TOPIC = -1;

    private final int article;
    private final TextSpan span;
    private final int[] terms;
    private final int[] concepts;
    private final int topic;

    /// @param article its article's place in the list that is compared
    /// @param span where it stands, in UTF-16 units of the canonical text
    /// @param terms the numbers of the stems that carry matter, ascending, each once
    /// @param concepts the numbers of what those stems mean, ascending, each once: related words share one
    /// @param topic the concept of the first name in it, or [#NO_TOPIC]
    Sentence(int article, TextSpan span, int[] terms, int[] concepts, int topic) {
        this.article = article;
        this.span = span;
        this.terms = terms;
        this.concepts = concepts;
        this.topic = topic;
    }

    int article() {
        return article;
    }

    TextSpan span() {
        return span;
    }

    int[] terms() {
        return terms;
    }

    int[] concepts() {
        return concepts;
    }

    /// The concept of the first name in it, or [#NO_TOPIC].
    int topic() {
        return topic;
    }
}
