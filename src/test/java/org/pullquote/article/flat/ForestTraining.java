package org.pullquote.article.flat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Grows boosted trees for a yes-or-no question: gradient boosting of the logistic loss with second-order gains over
/// binned features (Friedman 2001; Chen and Guestrin 2016). The same data gives the same trees.
final class ForestTraining {
    private static final int BINS = 64;
    private static final int FIRST_SEED = 20;
    /// How likely an example is seen that the trees already know, compared with others.
    private static final double LEAST_CHANCE = 0.2;

    /// How trees are grown.
    ///
    /// @param forests how many forests the answer is the mean of
    /// @param trees how many trees each of them has
    /// @param rate what share of each tree's answer is taken
    /// @param columns what share of the features each tree may ask for
    /// @param rows what share of the examples each tree sees; those count most that are not known yet
    /// @param least the smallest weight of examples (in curvature) in a leaf
    /// @param damping what is added to a leaf's curvature
    record Settings(
            int forests, int trees, int depth, double rate, double columns, double rows, double least, double damping) {
        static final Settings USUAL = new Settings(2, 200, 5, 0.1, 0.3, 0.15, 8, 4);
    }

    private final Settings settings;
    private final int width;
    private final int count;
    private final float[][] edges;
    /// For each feature and each example, in which bin the value is.
    private final byte[][] bins;
    private final float[] truth;
    private final float[] weights;
    private final float[] sums;
    private Random random = new Random(FIRST_SEED);

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
        this.edges = new float[width][];
        this.bins = new byte[width][count];
        for (int feature = 0; feature < width; feature++) {
            edges[feature] = edges(rows, feature);
            for (int i = 0; i < count; i++) {
                int found = Arrays.binarySearch(edges[feature], rows.get(i)[feature]);
                bins[feature][i] = (byte) (found >= 0 ? found : -found - 1);
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

    /// The mean of several forests that differ by chance alone: it errs less than any of them.
    Forest grow() {
        return grow(FIRST_SEED, settings.forests);
    }

    /// @param seed of the first forest's chances; each further one has the next number
    Forest grow(int seed, int forests) {
        int inner = (1 << settings.depth) - 1;
        int all = forests * settings.trees;
        short[] features = new short[all * inner];
        float[] thresholds = new float[all * inner];
        float[] leaves = new float[all << settings.depth];
        for (int tree = 0; tree < all; tree++) {
            if (tree % settings.trees == 0) {
                random = new Random(seed + tree / settings.trees);
                Arrays.fill(sums, 0);
            }
            growTree(tree, features, thresholds, leaves);
        }
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] /= forests;
        }
        return new Forest(settings.depth, features, thresholds, leaves);
    }

    private void growTree(int tree, short[] features, float[] thresholds, float[] leaves) {
        int inner = (1 << settings.depth) - 1;
        Sample sample = sample();
        int[] columns = columns();
        byte[][] seen = Arrays.stream(columns)
                .mapToObj(column -> bins(column, sample.rows))
                .toArray(byte[][]::new);
        int[] splitBins = new int[inner];
        for (int level = 0; level < settings.depth; level++) {
            splitLevel(level, tree * inner, sample, columns, seen, features, thresholds, splitBins);
        }
        double[] slope = new double[1 << settings.depth];
        double[] curve = new double[1 << settings.depth];
        for (int i = 0; i < sample.rows.length; i++) {
            slope[sample.nodes[i] - inner] += sample.slopes[i];
            curve[sample.nodes[i] - inner] += sample.curves[i];
        }
        for (int leaf = 0; leaf < slope.length; leaf++) {
            leaves[(tree << settings.depth) + leaf] =
                    (float) (-settings.rate * slope[leaf] / (curve[leaf] + settings.damping));
        }
        for (int i = 0; i < count; i++) {
            int node = 0;
            for (int level = 0; level < settings.depth; level++) {
                int bin = bins[features[tree * inner + node]][i];
                node = 2 * node + (bin <= splitBins[node] ? 1 : 2);
            }
            sums[i] += leaves[(tree << settings.depth) + node - inner];
        }
    }

    /// The examples that a tree sees.
    ///
    /// @param nodes the node of the tree that each has come to
    private record Sample(int[] rows, float[] slopes, float[] curves, int[] nodes) {}

    /// Those that the trees so far are wrong about are seen more often, and each that is seen stands for as many as its
    /// chance was small.
    private Sample sample() {
        float[] slopes = new float[count];
        double all = 0;
        for (int i = 0; i < count; i++) {
            slopes[i] = (HashedWeights.probability(sums[i]) - truth[i]) * weights[i];
            all += Math.abs(slopes[i]);
        }
        double mean = all / count;
        int[] rows = new int[count];
        float[] stands = new float[count];
        int seen = 0;
        for (int i = 0; i < count; i++) {
            double chance = settings.rows * (LEAST_CHANCE + (1 - LEAST_CHANCE) * Math.abs(slopes[i]) / mean);
            if (random.nextFloat() < chance) {
                stands[seen] = (float) Math.max(1, 1 / chance);
                rows[seen++] = i;
            }
        }
        float[] curves = new float[seen];
        for (int i = 0; i < seen; i++) {
            int row = rows[i];
            float p = HashedWeights.probability(sums[row]);
            curves[i] = Math.max(p * (1 - p), 1e-4f) * weights[row] * stands[i];
            slopes[i] = slopes[row] * stands[i];
        }
        return new Sample(Arrays.copyOf(rows, seen), Arrays.copyOf(slopes, seen), curves, new int[seen]);
    }

    private byte[] bins(int column, int[] rows) {
        byte[] seen = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            seen[i] = bins[column][rows[i]];
        }
        return seen;
    }

    private int[] columns() {
        int wanted = Math.max(1, (int) (width * settings.columns));
        return random.ints(0, width).distinct().limit(wanted).sorted().toArray();
    }

    private void splitLevel(
            int level,
            int base,
            Sample sample,
            int[] columns,
            byte[][] seen,
            short[] features,
            float[] thresholds,
            int[] splitBins) {
        int first = (1 << level) - 1;
        int size = 1 << level;
        Split[] best = new Split[size];
        Arrays.fill(best, Split.NONE);
        for (int c = 0; c < columns.length; c++) {
            float[] histogram = histogram(sample, seen[c], first, size);
            for (int node = 0; node < size; node++) {
                best[node] = better(best[node], histogram, node * BINS * 2, c);
            }
        }
        for (int node = 0; node < size; node++) {
            int column = columns[best[node].column];
            splitBins[first + node] = best[node].bin;
            features[base + first + node] = (short) column;
            thresholds[base + first + node] =
                    best[node].bin < edges[column].length ? edges[column][best[node].bin] : Float.POSITIVE_INFINITY;
        }
        for (int i = 0; i < sample.nodes.length; i++) {
            int node = sample.nodes[i];
            int bin = seen[best[node - first].column][i];
            sample.nodes[i] = 2 * node + (bin <= splitBins[node] ? 1 : 2);
        }
    }

    /// For each node of a level and each bin of a column the sums of slopes and of curvatures.
    private static float[] histogram(Sample sample, byte[] seen, int first, int size) {
        float[] histogram = new float[size * BINS * 2];
        for (int i = 0; i < seen.length; i++) {
            int cell = ((sample.nodes[i] - first) * BINS + seen[i]) * 2;
            histogram[cell] += sample.slopes[i];
            histogram[cell + 1] += sample.curves[i];
        }
        return histogram;
    }

    /// Behind which bin of which of the tree's columns to split.
    private record Split(int column, int bin, double gain) {
        /// All go to the left.
        private static final Split NONE = new Split(0, BINS, 1e-3);
    }

    /// The best split by a column, or the known one if that is better.
    private Split better(Split known, float[] histogram, int start, int column) {
        double slope = 0;
        double curve = 0;
        for (int cell = start; cell < start + 2 * BINS; cell += 2) {
            slope += histogram[cell];
            curve += histogram[cell + 1];
        }
        Split best = known;
        double left = 0;
        double leftCurve = 0;
        for (int bin = 0; bin + 1 < BINS; bin++) {
            left += histogram[start + bin * 2];
            leftCurve += histogram[start + bin * 2 + 1];
            if (leftCurve < settings.least || curve - leftCurve < settings.least) {
                continue;
            }
            double gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - worth(slope, curve);
            if (gain > best.gain) {
                best = new Split(column, bin, gain);
            }
        }
        return best;
    }

    private double worth(double slope, double curve) {
        return slope * slope / (curve + settings.damping);
    }
}
