package org.pullquote.comparison;

import java.util.Arrays;

/// The sentences that are much like one, in their order, and how much: two arrays that grow, for a story may have a
/// million such pairs.
final class Likes {
    private int[] sentences = new int[8];
    private double[] likeness = new double[8];
    private int size;

    void add(int sentence, double like) {
        if (size == sentences.length) {
            sentences = Arrays.copyOf(sentences, size * 2);
            likeness = Arrays.copyOf(likeness, size * 2);
        }
        sentences[size] = sentence;
        likeness[size] = like;
        size++;
    }

    int size() {
        return size;
    }

    int sentence(int at) {
        return sentences[at];
    }

    double likeness(int at) {
        return likeness[at];
    }
}
