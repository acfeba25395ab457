package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// How alike the sentences of a story are: the cosine of their weighted words and of what those words mean. A word
/// weighs
/// by how rare it is among the story's own sentences (Spärck Jones, 1972), so that the names everyone uses count
/// little,
/// and less if any report uses it. Two sentences that share only a word or two, or that speak of different people, are
/// less
/// alike than their words.
final class Likeness {
    /// What a word counts that any report uses.
    private static final double COMMON = 0.5;

    /// Sentences that share fewer words …
    private static final int FEW = 3;

    /// … are alike only by this much of what their words say.
    private static final double BY_FEW = 0.5;

    /// How much less alike sentences are that speak first of others.
    private static final double OTHER_TOPIC = 0.10;

    private final List<Sentence> sentences;
    private final Index terms;
    private final Index concepts;

    Likeness(List<Sentence> sentences, Sentencing sentencing) {
        this.sentences = sentences;
        this.terms = new Index(sentences, Sentence::terms, sentencing);
        this.concepts = new Index(sentences, Sentence::concepts, sentencing);
    }

    /// How alike one sentence and each of the others is, from 0 to 1; those of its own article are left at 0.
    double[] of(int at) {
        double[] likeness = new double[sentences.size()];
        int[] shared = new int[sentences.size()];
        terms.addCosines(at, likeness, new int[sentences.size()]);
        concepts.addCosines(at, likeness, shared);
        Sentence sentence = sentences.get(at);
        boolean[] mentions = concepts.mentions(sentence.topic());
        for (int i = 0; i < likeness.length; i++) {
            Sentence other = sentences.get(i);
            if (other.article() == sentence.article()) {
                likeness[i] = 0;
            } else if (likeness[i] > 0) {
                double like =
                        Math.sqrt(likeness[i] / 2) - (!mentions[i] && sentence.lacksTopicOf(other) ? OTHER_TOPIC : 0);
                likeness[i] = Math.clamp(shared[i] < FEW ? like * BY_FEW : like, 0, 1);
            }
        }
        return likeness;
    }

    /// Which sentences have each word, and what it weighs.
    private static final class Index {
        private final int[][] sets;
        private final int[][] places;
        /// What each word adds to the product of two sentences that have it.
        private final double[] weights;
        private final double[] lengths;

        Index(List<Sentence> sentences, Function<Sentence, int[]> words, Sentencing sentencing) {
            sets = sentences.stream().map(words).toArray(int[][]::new);
            List<List<Integer>> found = new ArrayList<>();
            for (int i = 0; i < sentencing.vocabulary(); i++) {
                found.add(new ArrayList<>(2));
            }
            for (int i = 0; i < sets.length; i++) {
                for (int word : sets[i]) {
                    found.get(word).add(i);
                }
            }
            places = found.stream()
                    .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            weights = new double[places.length];
            for (int word = 0; word < places.length; word++) {
                double rarity = places[word].length == 0 ? 0 : Math.log(1 + sets.length / (double) places[word].length);
                weights[word] = rarity * (sentencing.isCommon(word) ? COMMON : 1);
            }
            lengths = Arrays.stream(sets)
                    .mapToDouble(set -> Math.sqrt(Arrays.stream(set)
                            .mapToDouble(word -> weights[word])
                            .sum()))
                    .toArray();
        }

        /// For each sentence whether it has the word; all of them if it is none.
        boolean[] mentions(int word) {
            boolean[] mentions = new boolean[sets.length];
            if (word == Sentence.NO_TOPIC) {
                Arrays.fill(mentions, true);
                return mentions;
            }
            for (int place : places[word]) {
                mentions[place] = true;
            }
            return mentions;
        }

        void addCosines(int sentence, double[] likeness, int[] shared) {
            double[] products = new double[sets.length];
            for (int word : sets[sentence]) {
                for (int place : places[word]) {
                    products[place] += weights[word];
                    shared[place]++;
                }
            }
            for (int i = 0; i < products.length; i++) {
                if (products[i] > 0) {
                    likeness[i] += products[i] / (lengths[sentence] * lengths[i]);
                }
            }
        }
    }
}
