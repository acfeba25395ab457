package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/// How alike the sentences of a story are: the cosine of their weighted words and of what those words mean. A word
/// weighs by how rare it is among the story's own sentences (Spärck Jones, 1972), so that the names everyone uses count
/// little, and less if any report uses it. Two sentences that share only a word or two, or that speak of different
/// people, are less alike than their words.
final class Likeness {
    /// What a word counts that any report uses.
    private static final double COMMON = 0.5;

    /// Sentences that share fewer words …
    private static final int FEW = 3;

    /// … are alike only by this much of what their words say.
    private static final double BY_FEW = 0.5;

    /// How much less alike sentences are that speak first of others.
    private static final double OTHER_TOPIC = 0.10;

    /// What this share of the sentences names is what the story is about.
    private static final double FREQUENT = 0.3;

    /// So much two sentences must have in common.
    private static final double EVIDENT = 1.5;

    /// 1, and more than what is lost by rounding.
    private static final double INVERSE = 1 + 1e-9;

    private final List<Sentence> sentences;
    private final Index terms;
    private final Index concepts;
    private final int[] topics;
    /// Whether the sentence that is asked for has a concept, by its number.
    private final boolean[] own;

    private final double[] likeness;
    private final double[] products;
    private final double[] meanings;
    private final int[] shared;
    /// What two sentences were found to share, by the numbers of their mentions.
    private final BitSet ours = new BitSet();

    private final BitSet others = new BitSet();

    Likeness(List<Sentence> sentences, Sentencing sentencing) {
        this.sentences = sentences;
        this.terms = new Index(sentences, Sentence::terms, sentencing);
        this.concepts = new Index(sentences, Sentence::concepts, sentencing);
        this.topics = sentences.stream().mapToInt(Sentence::topic).toArray();
        this.own = new boolean[sentencing.vocabulary()];
        this.likeness = new double[sentences.size()];
        this.products = new double[sentences.size()];
        this.meanings = new double[sentences.size()];
        this.shared = new int[sentences.size()];
    }

    /// How alike a sentence and each of the first ones is, from 0 to 1. The answer is good until the next question.
    ///
    /// @param end how many are asked for; none of the sentence's own article
    /// @param needed what is of interest to each sentence; for two that are no more alike the answer may be 0
    double[] of(int at, int end, double[] needed) {
        Arrays.fill(products, 0, end, 0);
        Arrays.fill(meanings, 0, end, 0);
        Arrays.fill(shared, 0, end, 0);
        terms.addProducts(at, end, products);
        concepts.addProducts(at, end, meanings);
        concepts.count(at, end, shared);
        Sentence sentence = sentences.get(at);
        mark(sentence, true);
        boolean[] mentions = concepts.mentions(sentence.topic(), end);
        for (int i = 0; i < end; i++) {
            double least = Math.min(needed[at], needed[i]);
            likeness[i] = 0;
            // a root and two divisions are dear, and most sentences have nothing to do with each other
            if (terms.atMost(products[i], at, i) + concepts.atMost(meanings[i], at, i) > 2 * least * least) {
                boolean apart = !mentions[i] && topics[i] != Sentence.NO_TOPIC && !own[topics[i]];
                double cosines = terms.cosine(products[i], at, i) + concepts.cosine(meanings[i], at, i);
                double like = Math.sqrt(cosines / 2) - (apart ? OTHER_TOPIC : 0);
                likeness[i] = Math.clamp(shared[i] < FEW ? like * BY_FEW : like, 0, 1);
            }
        }
        mark(sentence, false);
        return likeness;
    }

    /// Whether two sentences have more in common than one person, place or thing: what many of a story's sentences name
    /// and the words that any report uses count half. Two that have no other words are evident too.
    boolean isEvident(int one, int other) {
        Sentence first = sentences.get(one);
        Sentence second = sentences.get(other);
        int[] theirs = second.concepts();
        ours.clear();
        others.clear();
        double evidence = 0;
        int at = 0;
        for (int i = 0; i < first.concepts().length; i++) {
            int concept = first.concepts()[i];
            while (at < theirs.length && theirs[at] < concept) {
                at++;
            }
            if (at < theirs.length && theirs[at] == concept) {
                boolean known = ours.get(first.mentions()[i]) || others.get(second.mentions()[at]);
                ours.set(first.mentions()[i]);
                others.set(second.mentions()[at]);
                evidence += known ? 0 : concepts.isUsual(concept) ? COMMON : 1;
            }
        }
        return evidence >= EVIDENT || Arrays.equals(first.concepts(), theirs);
    }

    private void mark(Sentence sentence, boolean present) {
        for (int concept : sentence.concepts()) {
            own[concept] = present;
        }
    }

    /// Which sentences have each word, and what it weighs.
    private static final class Index {
        private final int[][] sets;
        private final int[][] places;
        /// What each word adds to the product of two sentences that have it.
        private final double[] weights;
        private final double[] lengths;
        /// One by each length, and a little more than that.
        private final double[] inverses;

        private final boolean[] mentions;
        private final boolean[] common;

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
            mentions = new boolean[sets.length];
            places = found.stream()
                    .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
            weights = new double[places.length];
            common = new boolean[places.length];
            for (int word = 0; word < places.length; word++) {
                double rarity = places[word].length == 0 ? 0 : Math.log(1 + sets.length / (double) places[word].length);
                common[word] = sentencing.isCommon(word);
                weights[word] = rarity * (common[word] ? COMMON : 1);
            }
            lengths = Arrays.stream(sets)
                    .mapToDouble(set -> Math.sqrt(Arrays.stream(set)
                            .mapToDouble(word -> weights[word])
                            .sum()))
                    .toArray();
            inverses = Arrays.stream(lengths)
                    .map(length -> length > 0 ? INVERSE / length : 0)
                    .toArray();
        }

        /// Hardly more than the cosine, and never less.
        double atMost(double product, int one, int other) {
            return product * inverses[one] * inverses[other];
        }

        /// For each of the first sentences whether it has the word; all of them if it is none. The answer is good until
        /// the next question.
        boolean[] mentions(int word, int end) {
            Arrays.fill(mentions, 0, end, word == Sentence.NO_TOPIC);
            if (word != Sentence.NO_TOPIC) {
                for (int place : places[word]) {
                    mentions[place] = true;
                }
            }
            return mentions;
        }

        /// Adds the products of the weighted words of a sentence and the first ones.
        void addProducts(int sentence, int end, double[] products) {
            for (int word : sets[sentence]) {
                double weight = weights[word];
                for (int place : places[word]) {
                    if (place >= end) {
                        break;
                    }
                    products[place] += weight;
                }
            }
        }

        /// Counts the words that a sentence and the first ones share.
        void count(int sentence, int end, int[] shared) {
            for (int word : sets[sentence]) {
                for (int place : places[word]) {
                    if (place >= end) {
                        break;
                    }
                    shared[place]++;
                }
            }
        }

        /// Whether any report uses the word, or much of this story.
        boolean isUsual(int word) {
            int count = places[word].length;
            return common[word] || count > 2 && count > FREQUENT * sets.length;
        }

        double cosine(double product, int one, int other) {
            return product > 0 ? product / (lengths[one] * lengths[other]) : 0;
        }
    }
}
