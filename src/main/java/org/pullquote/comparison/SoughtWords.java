package org.pullquote.comparison;

import org.pullquote.text.TextSpan;

/// The words of a quotation that is being looked up. Counting those that a stretch of text has tells, for a fraction of
/// the price of an alignment, where none can succeed: no alignment matches more of them than are there.
final class SoughtWords implements AutoCloseable {
    private final Witness witness;
    private final TextSpan run;
    private final Weights weights;
    /// How often the quotation has each word, by its key.
    private final int[] counts;

    private final int[] found;
    private int weight;
    private int matter;

    /// @param run the indexes of the quotation's words in its own text
    /// @param counts a place for each word of the story, all 0; lent until this is closed
    SoughtWords(Witness witness, TextSpan run, Weights weights, int[] counts) {
        this.witness = witness;
        this.run = run;
        this.weights = weights;
        this.counts = counts;
        this.found = new int[run.length()];
        for (int i = run.start(); i < run.end(); i++) {
            int key = witness.key(i);
            counts[key]++;
            weight += weights.of(key);
            matter += weights.isMatter(key) ? 1 : 0;
        }
    }

    Witness witness() {
        return witness;
    }

    TextSpan run() {
        return run;
    }

    Weights weights() {
        return weights;
    }

    /// What they weigh together.
    int weight() {
        return weight;
    }

    /// How many of them carry matter.
    int matter() {
        return matter;
    }

    /// Whether a stretch of a text has at least this share of the words, by number and by weight, each as often as it
    /// is sought.
    boolean areIn(Witness text, TextSpan stretch, double share) {
        int count = 0;
        int foundWeight = 0;
        int[] others = text.keys();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            int key = others[i];
            if (counts[key] > 0) {
                counts[key]--;
                found[count++] = key;
                foundWeight += weights.of(key);
            }
        }
        for (int i = 0; i < count; i++) {
            counts[found[i]]++;
        }
        return count >= share * found.length && foundWeight >= share * weight;
    }

    @Override
    public void close() {
        for (int i = run.start(); i < run.end(); i++) {
            counts[witness.key(i)] = 0;
        }
    }
}
