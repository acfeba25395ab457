package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows a [Forest] by gradient boosting with histograms of at most 64 bins a column; repeatable from its seed.
final class Boosting {
    private static final int BINS = 64;
    private static final int SPARSE = 15;
    /// Draws leaves towards nothing, in units of a row's weight: a page weighs some hundreds.
    private static final double REGULAR = 40;

    private final int trees;
    private final int levels;
    private final float rate;
    private final Random random;
    private final float[][] rows;
    private final float[] labels;
    private final float[] weights;
    private final int columns;
    private byte[][] binned = new byte[0][];
    private float[][] edges = new float[0][];

    Boosting(
            float[][] rows,
            float[] labels,
            float[] weights,
            int columns,
            int trees,
            int levels,
            float rate,
            long seed) {
        this.rows = rows;
        this.labels = labels;
        this.weights = weights;
        this.columns = columns;
        this.trees = trees;
        this.levels = levels;
        this.rate = rate;
        this.random = new Random(seed);
    }

    Forest grow() {
        bin();
        double positive = 0;
        double all = 0;
        for (int i = 0; i < labels.length; i++) {
            positive += labels[i] * weights[i];
            all += weights[i];
        }
        float base = (float) Math.log(positive / (all - positive));
        float[] sums = new float[labels.length];
        Arrays.fill(sums, base);
        List<Forest.Tree> grown = new ArrayList<>();
        for (int t = 0; t < trees; t++) {
            grown.add(tree(sums));
        }
        return new Forest(base, grown);
    }

    private void bin() {
        binned = new byte[columns][rows.length];
        edges = new float[columns][];
        for (int c = 0; c < columns; c++) {
            edges[c] = edges(c);
            for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(edges[c], rows[i][c]);
                binned[c][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    /// The thresholds of a column: where its values, sampled, part into bins of like size. A value lies in the bin of
    /// the first threshold that is not smaller.
    private float[] edges(int column) {
        float[] sample = new float[Math.min(rows.length, 40_000)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rows[(int) ((long) i * rows.length / sample.length)][column];
        }
        Arrays.sort(sample);
        float[] found = new float[BINS];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            int at = (int) ((long) b * sample.length / BINS);
            float edge = sample[Math.min(at, sample.length - 1)];
            if (edge < sample[sample.length - 1] && (count == 0 || edge > found[count - 1])) {
                found[count++] = edge;
            }
        }
        return distinct(sample, Arrays.copyOf(found, count));
    }

    /// Rare values beyond the last equal-sized bins get their own thresholds where there are few distinct ones.
    private static float[] distinct(float[] sorted, float[] quantiles) {
        float[] values = new float[BINS];
        int count = 0;
        for (float value : sorted) {
            if (count == 0 || value > values[count - 1]) {
                if (count == BINS) {
                    return quantiles;
                }
                values[count++] = value;
            }
        }
        return Arrays.copyOf(values, Math.max(0, count - 1));
    }

    private Forest.Tree tree(float[] sums) {
        int size = labels.length;
        float[] gradient = new float[size];
        float[] curvature = new float[size];
        for (int i = 0; i < size; i++) {
            float p = Forest.chance(sums[i]);
            gradient[i] = (labels[i] - p) * weights[i];
            curvature[i] = Math.max(p * (1 - p), 1e-4f) * weights[i];
        }
        int[] sample = sample(gradient, curvature);
        boolean[] used = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            used[c] = random.nextFloat() < 0.4f;
        }
        byte[] leaf = new byte[size];
        int[] asked = new int[levels];
        float[] thresholds = new float[levels];
        int depth = 0;
        while (depth < levels) {
            int[] split = bestSplit(sample, leaf, gradient, curvature, used, 1 << depth);
            if (split[0] < 0) {
                break;
            }
            asked[depth] = split[0];
            thresholds[depth] = edges[split[0]][split[1]];
            byte[] bins = binned[split[0]];
            for (int i = 0; i < size; i++) {
                if ((bins[i] & 0xFF) > split[1]) {
                    leaf[i] |= (byte) (1 << depth);
                }
            }
            depth++;
        }
        float[] leaves = leaves(leaf, gradient, curvature, sample, 1 << depth);
        for (int i = 0; i < size; i++) {
            sums[i] += leaves[leaf[i] & 0xFF];
        }
        return new Forest.Tree(Arrays.copyOf(asked, depth), Arrays.copyOf(thresholds, depth), leaves);
    }

    /// All rows that are judged badly, and one in [#SPARSE] of the others with as many times its weight (Ke et al.,
    /// LightGBM, 2017).
    private int[] sample(float[] gradient, float[] curvature) {
        float[] sizes = new float[gradient.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(gradient[i]);
        }
        Arrays.sort(sizes);
        float large = sizes[(int) (sizes.length * 0.9)];
        int[] chosen = new int[gradient.length];
        int count = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (Math.abs(gradient[i]) >= large) {
                chosen[count++] = i;
            } else if (random.nextInt(SPARSE) == 0) {
                gradient[i] *= SPARSE;
                curvature[i] *= SPARSE;
                chosen[count++] = i;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private int[] bestSplit(
            int[] sample, byte[] leaf, float[] gradient, float[] curvature, boolean[] used, int leaves) {
        double bestGain = 1e-6;
        int[] best = {-1, 0};
        double[] g = new double[leaves * BINS];
        double[] h = new double[leaves * BINS];
        int size = sample.length;
        int[] base = new int[size];
        float[] ownG = new float[size];
        float[] ownH = new float[size];
        for (int k = 0; k < size; k++) {
            base[k] = (leaf[sample[k]] & 0xFF) * BINS;
            ownG[k] = gradient[sample[k]];
            ownH[k] = curvature[sample[k]];
        }
        for (int c = 0; c < columns; c++) {
            int bins = edges[c].length;
            if (!used[c] || bins == 0) {
                continue;
            }
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] column = binned[c];
            for (int k = 0; k < size; k++) {
                int slot = base[k] + column[sample[k]];
                g[slot] += ownG[k];
                h[slot] += ownH[k];
            }
            double[] gains = new double[bins];
            for (int l = 0; l < leaves; l++) {
                addGains(gains, g, h, l * BINS);
            }
            for (int b = 0; b < bins; b++) {
                if (gains[b] > bestGain) {
                    bestGain = gains[b];
                    best = new int[] {c, b};
                }
            }
        }
        return best;
    }

    private static void addGains(double[] gains, double[] g, double[] h, int from) {
        double allG = 0;
        double allH = 0;
        for (int b = 0; b < BINS; b++) {
            allG += g[from + b];
            allH += h[from + b];
        }
        if (allH < 1e-9) {
            return;
        }
        double whole = allG * allG / (allH + REGULAR);
        double leftG = 0;
        double leftH = 0;
        for (int b = 0; b < gains.length; b++) {
            leftG += g[from + b];
            leftH += h[from + b];
            double rightG = allG - leftG;
            double rightH = allH - leftH;
            gains[b] += leftG * leftG / (leftH + REGULAR) + rightG * rightG / (rightH + REGULAR) - whole;
        }
    }

    private float[] leaves(byte[] leaf, float[] gradient, float[] curvature, int[] sample, int count) {
        double[] g = new double[count];
        double[] h = new double[count];
        for (int i : sample) {
            g[leaf[i] & 0xFF] += gradient[i];
            h[leaf[i] & 0xFF] += curvature[i];
        }
        float[] values = new float[count];
        for (int l = 0; l < count; l++) {
            values[l] = Math.round(rate * g[l] / (h[l] + REGULAR) * 1e4) / 1e4f;
        }
        return values;
    }
}
