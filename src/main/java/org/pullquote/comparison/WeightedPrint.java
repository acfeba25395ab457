package org.pullquote.comparison;

import java.util.function.IntToDoubleFunction;

/// A fingerprint with what its words weigh among other articles.
final class WeightedPrint {
    /// How much a name counts, compared with another word.
    private static final double NAME = 1.5;

    private final Fingerprint print;
    private final double[] weights;
    private final double length;

    /// @param rarity how rare a word is among the articles
    WeightedPrint(Fingerprint print, IntToDoubleFunction rarity) {
        this.print = print;
        this.weights = new double[print.size()];
        double squares = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = rarity.applyAsDouble(print.term(i)) * (print.isName(i) ? NAME : 1);
            weights[i] = weight * (1 + Math.log(print.count(i)));
            squares += weights[i] * weights[i];
        }
        this.length = Math.sqrt(squares);
    }

    Fingerprint print() {
        return print;
    }

    double weight(int at) {
        return weights[at];
    }

    /// How alike the two are, from 0 to 1.
    double cosine(WeightedPrint other) {
        double product = 0;
        int j = 0;
        for (int i = 0; i < weights.length; i++) {
            while (j < other.weights.length && other.print.term(j) < print.term(i)) {
                j++;
            }
            if (j < other.weights.length && other.print.term(j) == print.term(i)) {
                product += weights[i] * other.weights[j];
            }
        }
        return product == 0 ? 0 : Math.min(1, product / (length * other.length));
    }
}
