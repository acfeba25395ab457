package org.pullquote.article.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Grows boosted trees for a yes-or-no question: gradient boosting of the logistic loss with second-order gains over
/// binned features (Friedman 2001; Chen and Guestrin 2016). The same data gives the same trees.
final class ForestTraining {
    private static final int BINS = 64;

    /// How trees are grown.
    ///
    /// @param rate what share of each tree's answer is taken
    /// @param columns what share of the features each tree may ask for
    /// @param rows what share of the examples each tree sees; those that count more are seen by more
    /// @param least the smallest weight of examples (in curvature) in a leaf
    /// @param damping what is added to a leaf's curvature
    record Settings(int trees, int depth, double rate, double columns, double rows, double least, double damping) {
        static final Settings USUAL = new Settings(200, 5, 0.1, 0.3, 0.4, 8, 4);
    }

    private final Settings settings;
    private final int width;
    private final int count;
    private final float[][] edges;
    private final byte[] bins;
    private final float[] truth;
    private final float[] weights;
    private final float[] sums;
    /// How likely a tree sees an example: the less it counts, the less likely.
    private final float[] chances;
    private final Random random = new Random(20);

    /// @param rows one array of features for each example
    /// @param truth 1 for yes and 0 for no, or between
    /// @param weights how much each example counts
    ForestTraining(Settings settings, List<float[]> rows, List<Float> truth, List<Float> weights) {
        this.settings = settings;
        this.count = rows.size();
        this.width = rows.getFirst().length;
        this.truth = array(truth);
        this.weights = array(weights);
        this.sums = new float[count];
        this.chances = chances(this.weights, settings.rows);
        this.edges = new float[width][];
        this.bins = new byte[count * width];
        for (int feature = 0; feature < width; feature++) {
            edges[feature] = edges(rows, feature);
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(edges[feature], rows.get(i)[feature]);
                bins[i * width + feature] = (byte) (found >= 0 ? found : -found - 1);
            }
        }
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private static float[] chances(float[] weights, double share) {
        float sum = 0;
        for (float weight : weights) {
            sum += weight;
        }
        float[] chances = new float[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double relative = weights[i] * weights.length / sum;
            chances[i] = (float) Math.min(1, share * (0.3 + 0.7 * relative));
        }
        return chances;
    }

    /// The values between which the examples are parted about evenly; a value belongs to the first edge not below it.
    private float[] edges(List<float[]> rows, int feature) {
        float[] sample = new float[Math.min(count, 20_000)];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = rows.get((int) ((long) i * count / sample.length))[feature];
        }
        Arrays.sort(sample);
        float[] edges = new float[BINS - 1];
        int used = 0;
        for (int i = 1; i < BINS; i++) {
            float edge = sample[(int) ((long) i * (sample.length - 1) / BINS)];
            if (used == 0 || edge > edges[used - 1]) {
                edges[used++] = edge;
            }
        }
        return Arrays.copyOf(edges, used);
    }

    Forest grow() {
        int inner = (1 << settings.depth) - 1;
        short[] features = new short[settings.trees * inner];
        float[] thresholds = new float[settings.trees * inner];
        float[] leaves = new float[settings.trees << settings.depth];
        for (int tree = 0; tree < settings.trees; tree++) {
            growTree(tree, features, thresholds, leaves);
        }
        return new Forest(settings.depth, features, thresholds, leaves);
    }

    private void growTree(int tree, short[] features, float[] thresholds, float[] leaves) {
        int inner = (1 << settings.depth) - 1;
        float[] slopes = new float[count];
        float[] curves = new float[count];
        int[] nodes = new int[count];
        for (int i = 0; i < count; i++) {
            float p = HashedWeights.probability(sums[i]);
            float weight = weights[i] / chances[i];
            slopes[i] = (p - truth[i]) * weight;
            curves[i] = Math.max(p * (1 - p), 1e-4f) * weight;
        }
        int[] rows = IntStream.range(0, count)
                .filter(i -> random.nextFloat() < chances[i])
                .toArray();
        int[] columns = columns();
        for (int level = 0; level < settings.depth; level++) {
            splitLevel(level, tree * inner, nodes, rows, columns, slopes, curves, features, thresholds);
        }
        double[] slope = new double[1 << settings.depth];
        double[] curve = new double[1 << settings.depth];
        for (int i : rows) {
            slope[nodes[i] - inner] += slopes[i];
            curve[nodes[i] - inner] += curves[i];
        }
        for (int leaf = 0; leaf < slope.length; leaf++) {
            leaves[(tree << settings.depth) + leaf] =
                    (float) (-settings.rate * slope[leaf] / (curve[leaf] + settings.damping));
        }
        for (int i = 0; i < count; i++) {
            sums[i] += leaves[(tree << settings.depth) + nodes[i] - inner];
        }
    }

    private int[] columns() {
        int wanted = Math.max(1, (int) (width * settings.columns));
        return random.ints(0, width).distinct().limit(wanted).sorted().toArray();
    }

    private void splitLevel(
            int level,
            int base,
            int[] nodes,
            int[] rows,
            int[] columns,
            float[] slopes,
            float[] curves,
            short[] features,
            float[] thresholds) {
        int first = (1 << level) - 1;
        int size = 1 << level;
        float[] histogram = new float[size * columns.length * BINS * 2];
        for (int i : rows) {
            int start = (nodes[i] - first) * columns.length * BINS * 2;
            float slope = slopes[i];
            float curve = curves[i];
            int row = i * width;
            for (int c = 0; c < columns.length; c++) {
                int cell = start + (c * BINS + bins[row + columns[c]]) * 2;
                histogram[cell] += slope;
                histogram[cell + 1] += curve;
            }
        }
        int[] splitColumn = new int[size];
        int[] splitBin = new int[size];
        for (int node = 0; node < size; node++) {
            int[] split = bestSplit(histogram, node * columns.length * BINS * 2, columns.length);
            splitColumn[node] = columns[Math.max(0, split[0])];
            splitBin[node] = split[0] < 0 ? BINS : split[1];
            features[base + first + node] = (short) splitColumn[node];
            float[] known = edges[splitColumn[node]];
            thresholds[base + first + node] =
                    splitBin[node] < known.length ? known[splitBin[node]] : Float.POSITIVE_INFINITY;
        }
        for (int i = 0; i < count; i++) {
            int node = nodes[i] - first;
            nodes[i] = 2 * nodes[i] + (bins[i * width + splitColumn[node]] <= splitBin[node] ? 1 : 2);
        }
    }

    /// The column and bin behind which to split, or a negative column if no split is worth it.
    private int[] bestSplit(float[] histogram, int start, int columns) {
        double best = 1e-3;
        int[] split = {-1, 0};
        for (int c = 0; c < columns; c++) {
            double slope = 0;
            double curve = 0;
            for (int bin = 0; bin < BINS; bin++) {
                slope += histogram[start + (c * BINS + bin) * 2];
                curve += histogram[start + (c * BINS + bin) * 2 + 1];
            }
            double left = 0;
            double leftCurve = 0;
            for (int bin = 0; bin + 1 < BINS; bin++) {
                left += histogram[start + (c * BINS + bin) * 2];
                leftCurve += histogram[start + (c * BINS + bin) * 2 + 1];
                if (leftCurve < settings.least || curve - leftCurve < settings.least) {
                    continue;
                }
                double gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - worth(slope, curve);
                if (gain > best) {
                    best = gain;
                    split = new int[] {c, bin};
                }
            }
        }
        return split;
    }

    private double worth(double slope, double curve) {
        return slope * slope / (curve + settings.damping);
    }
}
