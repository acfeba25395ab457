package org.pullquote.article.flat;

/// Trains a logistic model over hashed features by stochastic gradient descent with a step of its own for each weight
/// (AdaGrad, Duchi et al. 2011).
final class LinearTraining {
    private static final float STEP = 0.1f;
    private static final float DECAY = 1e-6f;

    private final float[] weights;
    private final float[] squares;

    /// @param bits the table has two to the power of this many weights
    LinearTraining(int bits) {
        weights = new float[1 << bits];
        squares = new float[1 << bits];
    }

    /// One example.
    ///
    /// @param importance how much it counts
    void learn(int[] features, int count, boolean truth, float importance) {
        int mask = weights.length - 1;
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[features[i] & mask];
        }
        float gradient = (HashedWeights.probability(sum) - (truth ? 1 : 0)) * importance;
        if (Math.abs(gradient) < 1e-4f) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int at = features[i] & mask;
            float step = gradient + DECAY * weights[at];
            squares[at] += step * step;
            weights[at] -= STEP * step / (1e-3f + (float) Math.sqrt(squares[at]));
        }
    }

    HashedWeights weights() {
        return HashedWeights.of(weights);
    }
}
