package org.pullquote.article.flat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// The weights of a linear model whose features are hashed into one table ("the hashing trick", Weinberger et al.
/// 2009). Each weight is one signed byte.
///
/// The table's length is a power of two.
final class HashedWeights {
    private final byte[] weights;
    private final float unit;

    /// @param unit what one step of a weight is worth
    private HashedWeights(byte[] weights, float unit) {
        this.weights = weights;
        this.unit = unit;
    }

    /// Rounds weights to bytes.
    static HashedWeights of(float[] exact) {
        float largest = 0;
        for (float weight : exact) {
            largest = Math.max(largest, Math.abs(weight));
        }
        float unit = Math.max(largest, 1e-6f) / Byte.MAX_VALUE;
        byte[] weights = new byte[exact.length];
        for (int i = 0; i < exact.length; i++) {
            weights[i] = (byte) Math.round(exact[i] / unit);
        }
        return new HashedWeights(weights, unit);
    }

    static HashedWeights read(DataInputStream in) throws IOException {
        float unit = in.readFloat();
        byte[] weights = new byte[in.readInt()];
        in.readFully(weights);
        return new HashedWeights(weights, unit);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(unit);
        out.writeInt(weights.length);
        out.write(weights);
    }

    /// The sum of the weights of the first `count` features, which are hash values of any size.
    float sum(int[] features, int count) {
        int mask = weights.length - 1;
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[features[i] & mask];
        }
        return sum * unit;
    }

    /// The probability a logistic model gives to a sum of weights.
    static float probability(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }
}
