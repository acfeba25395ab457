package org.pullquote.annotation.anchoring;

/// How much a word tells: 1 for one that stands once in either text, less the more often it stands there. That makes
/// the small words of every language light without a list of them.
final class Weights {
    private static final float LEAST = 0.12f;

    private final float[] weights;

    /// @param vocabulary how many different words there are
    Weights(WordText old, WordText fresh, int vocabulary) {
        int[] inOld = counts(old, vocabulary);
        int[] inNew = counts(fresh, vocabulary);
        this.weights = new float[vocabulary];
        for (int code = 0; code < vocabulary; code++) {
            int count = Math.max(1, Math.max(inOld[code], inNew[code]));
            weights[code] = Math.max(LEAST, (float) (1 / Math.sqrt(count)));
        }
    }

    float of(int code) {
        return weights[code];
    }

    /// The weight of the words from `from` to `to` of a text.
    double of(WordText text, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[text.code(i)];
        }
        return sum;
    }

    private static int[] counts(WordText text, int vocabulary) {
        int[] counts = new int[vocabulary];
        for (int code : text.codes()) {
            counts[code]++;
        }
        return counts;
    }
}
