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
    private final int[] mentions;
    private final int topic;

    /// @param article its article's place in the list that is compared
    /// @param span where it stands, in UTF-16 units of the canonical text
    /// @param terms the numbers of the stems that carry matter, ascending, each once
    /// @param concepts the numbers of what those stems mean, ascending, each once: related words share one
    /// @param mentions for each concept the number of the thing that it is part of the mention of: the words of one
    ///     name, and of the office that its bearer holds, are one thing
    /// @param topic the concept of the first name in it, or [#NO_TOPIC]
    Sentence(int article, TextSpan span, int[] terms, int[] concepts, int[] mentions, int topic) {
        this.article = article;
        this.span = span;
        this.terms = terms;
        this.concepts = concepts;
        this.mentions = mentions;
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

    /// Which of the things that the sentence mentions each of its concepts belongs to.
    int[] mentions() {
        return mentions;
    }

    /// The concept of the first name in it, or [#NO_TOPIC].
    int topic() {
        return topic;
    }
}
