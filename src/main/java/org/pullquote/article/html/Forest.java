package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// An ensemble of decision trees, each asking the same question of a row at each of its levels, so that the answers
/// make the index of a leaf (the symmetric trees of Prokhorenkova et al., CatBoost, 2018). The leaves' sum, through the
/// logistic function, is the chance that a segment belongs to the article.
final class Forest {
    private static final float NO_DOUBT = -6;
    private static final int FEWEST_TREES = 30;

    /// No tree asks more questions. One that asks fewer is filled up with questions to which the answer is no.
    private static final int LEVELS = 6;

    private final float base;
    private final int size;
    private final List<Tree> trees;
    /// The trees' columns, thresholds and leaves in a row each: a page asks thousands of questions.
    private final int[] columns;
    private final float[] thresholds;
    private final float[] leaves;

    /// One tree: at level `n` the question whether the column `columns[n]` is greater than `thresholds[n]`.
    ///
    /// The answer at level `n` is bit `n` of the index of the leaf.
    static final class Tree {
        private final int[] columns;
        private final float[] thresholds;
        private final float[] leaves;

        Tree(int[] columns, float[] thresholds, float[] leaves) {
            if (columns.length > LEVELS) {
                throw new IllegalArgumentException("A tree of " + columns.length + " levels");
            }
            this.columns = columns;
            this.thresholds = thresholds;
            this.leaves = leaves;
        }
    }

    /// @param base the sum to begin with
    Forest(float base, List<Tree> trees) {
        this.base = base;
        this.size = trees.size();
        this.trees = List.copyOf(trees);
        this.columns = new int[size * LEVELS];
        this.thresholds = new float[size * LEVELS];
        this.leaves = new float[size << LEVELS];
        Arrays.fill(thresholds, Float.POSITIVE_INFINITY);
        for (int i = 0; i < size; i++) {
            Tree tree = trees.get(i);
            System.arraycopy(tree.columns, 0, columns, i * LEVELS, tree.columns.length);
            System.arraycopy(tree.thresholds, 0, thresholds, i * LEVELS, tree.columns.length);
            System.arraycopy(tree.leaves, 0, leaves, i << LEVELS, tree.leaves.length);
        }
    }

    /// The chance, between 0 and 1. Where the trees asked so far leave no doubt that it is next to nothing, the others
    /// are not asked: most of a page is menus.
    float judge(float[] row) {
        float sum = base;
        for (int i = 0; i < size; i++) {
            sum += leaves[leaf(i, row)];
            if (sum < NO_DOUBT && i >= FEWEST_TREES) {
                break;
            }
        }
        return chance(sum);
    }

    /// Which of all leaves the answers lead to. An answer is the sign of threshold less value, so that nothing
    /// branches.
    private int leaf(int tree, float[] row) {
        int leaf = tree;
        int first = tree * LEVELS;
        for (int level = LEVELS - 1; level >= 0; level--) {
            float difference = thresholds[first + level] - row[columns[first + level]];
            leaf = leaf << 1 | Float.floatToRawIntBits(difference) >>> 31;
        }
        return leaf;
    }

    /// The chance of each segment to belong to the article.
    float[] judge(float[][] rows) {
        float[] chances = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chances[i] = judge(rows[i]);
        }
        return chances;
    }

    static float chance(float sum) {
        return (float) (1 / (1 + Math.exp(-sum)));
    }

    /// Reads the lines of a forest: the base, then a tree a line, as `column>threshold …: leaf …`.
    static Forest read(List<String> lines, List<String> columns) {
        List<Tree> trees = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            trees.add(tree(line, columns));
        }
        return new Forest(Float.parseFloat(lines.getFirst()), trees);
    }

    private static Tree tree(String line, List<String> columns) {
        int colon = line.indexOf(':');
        String[] questions = line.substring(0, colon).split(" ", -1);
        int[] asked = new int[questions.length];
        float[] thresholds = new float[questions.length];
        for (int i = 0; i < questions.length; i++) {
            int sign = questions[i].indexOf('>');
            asked[i] = columns.indexOf(questions[i].substring(0, sign));
            if (asked[i] < 0) {
                throw new IllegalArgumentException("The model asks for a column that is not there: " + questions[i]);
            }
            thresholds[i] = Float.parseFloat(questions[i].substring(sign + 1));
        }
        String[] values = line.substring(colon + 1).strip().split(" ", -1);
        float[] leaves = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            leaves[i] = Float.parseFloat(values[i]);
        }
        return new Tree(asked, thresholds, leaves);
    }

    /// The lines that [#read] reads.
    List<String> lines(List<String> columns) {
        List<String> lines = new ArrayList<>();
        lines.add(Float.toString(base));
        for (Tree tree : trees) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < tree.columns.length; i++) {
                line.append(i == 0 ? "" : " ")
                        .append(columns.get(tree.columns[i]))
                        .append('>')
                        .append(tree.thresholds[i]);
            }
            line.append(':');
            for (float leaf : tree.leaves) {
                line.append(' ').append(Math.round(leaf * 1e4f) / 1e4f);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
