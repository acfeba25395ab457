package org.pullquote.article.flat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/// Boosted regression trees (Friedman 2001), all of one depth and complete, so that a tree is three plain arrays and a
/// leaf is found without a branch: node `n` has the children `2n+1` and `2n+2`.
final class Forest {
    private final int depth;
    private final int trees;
    /// For each inner node, tree after tree, the feature it asks for …
    private final short[] features;
    /// … and the value up to which the answer is the left child.
    private final float[] thresholds;
    private final float[] leaves;

    Forest(int depth, short[] features, float[] thresholds, float[] leaves) {
        this.depth = depth;
        this.trees = leaves.length >> depth;
        this.features = features.clone();
        this.thresholds = thresholds.clone();
        this.leaves = leaves.clone();
    }

    static Forest read(DataInputStream in) throws IOException {
        int depth = in.readInt();
        int trees = in.readInt();
        int inner = (1 << depth) - 1;
        short[] features = new short[trees * inner];
        float[] thresholds = new float[trees * inner];
        float[] leaves = new float[trees << depth];
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readShort();
        }
        for (int i = 0; i < thresholds.length; i++) {
            thresholds[i] = in.readFloat();
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = in.readFloat();
        }
        return new Forest(depth, features, thresholds, leaves);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(depth);
        out.writeInt(trees);
        for (short feature : features) {
            out.writeShort(feature);
        }
        for (float threshold : thresholds) {
            out.writeFloat(threshold);
        }
        for (float leaf : leaves) {
            out.writeFloat(leaf);
        }
    }

    /// For each line the logarithm of the odds that it is the article's.
    float[] sums(LineFeatures lines) {
        float[] sums = new float[lines.count()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sum(lines.row(i));
        }
        return sums;
    }

    /// The sum of all trees' answers for one row of features: the logarithm of the odds.
    float sum(float[] row) {
        int inner = (1 << depth) - 1;
        float sum = 0;
        for (int tree = 0; tree < trees; tree++) {
            int base = tree * inner;
            int node = 0;
            for (int level = 0; level < depth; level++) {
                node = 2 * node + (row[features[base + node]] <= thresholds[base + node] ? 1 : 2);
            }
            sum += leaves[(tree << depth) + node - inner];
        }
        return sum;
    }
}
