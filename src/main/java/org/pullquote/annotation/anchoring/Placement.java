package org.pullquote.annotation.anchoring;

import java.util.Arrays;
import org.pullquote.text.TextSpan;

/// Where one passage stands in the new text, by what its words have become.
final class Placement {
    /// A passage is found again if this share of its words is left, the rarer counting more.
    private static final double ENOUGH = 0.5;

    /// So many new words may stand between two of a passage that stayed in order: a sentence that was put in.
    private static final int LARGEST_INSERTION = 60;

    private final Correspondence correspondence;
    private final WordText old;
    private final WordText fresh;
    private final TextSpan passage;
    /// The passage in old words, half-open.
    private final int from;
    private final int to;

    Placement(Correspondence correspondence, TextSpan passage) {
        this.correspondence = correspondence;
        this.old = correspondence.old();
        this.fresh = correspondence.fresh();
        this.passage = passage;
        this.from = old.firstWordAfter(passage.start());
        int end = from;
        while (end < old.size() && old.span(end).start() < passage.end()) {
            end++;
        }
        this.to = end;
    }

    Anchor anchor() {
        Cluster best = heaviest();
        double whole = correspondence.weights().of(old, from, to);
        if (best.isEmpty() || best.weight < ENOUGH * whole) {
            return new Anchor.Lost();
        }
        Edges edges = new Edges(old, fresh, passage, from, to);
        TextSpan words = edges.words(best.first, best.last, this::mapped);
        TextSpan span = edges.span(words);
        if (!Arrays.equals(old.codes(), from, to, fresh.codes(), words.start(), words.end())) {
            return new Anchor.Reworded(span, Math.min(1, best.weight / whole));
        }
        return correspondence.isMoved(best.first) ? new Anchor.Moved(span) : new Anchor.Same(span);
    }

    private int mapped(int word) {
        return correspondence.of(word);
    }

    /// The words of the passage that are left together in one place, where there are several places the heaviest.
    private Cluster heaviest() {
        Cluster best = new Cluster();
        Cluster current = new Cluster();
        for (int i = from; i < to; i++) {
            if (mapped(i) == Backbone.NONE) {
                continue;
            }
            if (!current.isEmpty() && !follows(current.last, i)) {
                best = current.weight > best.weight ? current : best;
                current = new Cluster();
            }
            current.add(i);
        }
        return current.weight > best.weight ? current : best;
    }

    private boolean follows(int before, int word) {
        int step = mapped(word) - mapped(before);
        return step > 0
                && step <= word - before + LARGEST_INSERTION
                && correspondence.isMoved(before) == correspondence.isMoved(word);
    }

    /// Words of the passage that are left in one place.
    private final class Cluster {
        private int first = Backbone.NONE;
        private int last = Backbone.NONE;
        private int count;
        private double weight;

        boolean isEmpty() {
            return count == 0;
        }

        void add(int word) {
            first = first == Backbone.NONE ? word : first;
            last = word;
            count++;
            weight += correspondence.weights().of(old.code(word));
        }
    }
}
