package org.pullquote.article.html;

import org.pullquote.article.BlockKind;

/// Adds to the rows what the first judgement says of a segment and of all around it, for the second stage to weigh.
final class Context {
    private static final int SECTION = 12;

    private final Layout page;
    private final float[] scores;
    private final float[][] rows;

    /// @param scores the first judgement of each segment, between 0 and 1
    Context(Layout page, float[] scores, float[][] rows) {
        this.page = page;
        this.scores = scores;
        this.rows = rows;
    }

    void fill() {
        sumUp();
        float total = 0;
        for (int i = 0; i < scores.length; i++) {
            total += mass(i);
        }
        float before = 0;
        float best = 0;
        float heading = -1;
        for (int i = 0; i < scores.length; i++) {
            around(i);
            set(i, Feature.KEPT_BEFORE, total == 0 ? 0 : before / total);
            set(i, Feature.KEPT_AFTER, total == 0 ? 0 : (total - before - mass(i)) / total);
            set(i, Feature.KEPT_WORDS, (float) Math.log1p(total));
            set(i, Feature.SCORE_BEST_BEFORE, best);
            set(i, Feature.SCORE_HEADING_ABOVE, heading);
            best = Math.max(best * 0.97f, isLong(i) ? scores[i] : 0);
            before += mass(i);
            heading = kind(i) == BlockKind.HEADING ? scores[i] : heading;
        }
        best = 0;
        for (int i = scores.length - 1; i >= 0; i--) {
            set(i, Feature.SCORE_BEST_AFTER, best);
            best = Math.max(best * 0.97f, isLong(i) ? scores[i] : 0);
        }
    }

    private void set(int i, Feature feature, float value) {
        rows[i][Columns.of(feature)] = value;
    }

    private BlockKind kind(int i) {
        return page.segments.get(i).kind();
    }

    private boolean isLong(int i) {
        return page.wordings[i].count() >= 10;
    }

    private float mass(int i) {
        return scores[i] > 0.3f ? scores[i] * page.wordings[i].count() : 0;
    }

    private double weight(int i) {
        return 1 + page.wordings[i].count();
    }

    private void sumUp() {
        for (int i = 0; i < scores.length; i++) {
            Scope block = page.segments.get(i).block();
            double weight = weight(i);
            block.scoreSum += scores[i] * weight;
            block.weightSum += weight;
            Layout.Alike alike = page.alike.getOrDefault(block.signature, new Layout.Alike());
            alike.scoreSum += scores[i] * weight;
            alike.weightSum += weight;
        }
        for (int i = page.scopes.size() - 1; i > 0; i--) {
            Scope scope = page.scopes.get(i);
            scope.parent.scoreSum += scope.scoreSum;
            scope.parent.weightSum += scope.weightSum;
        }
    }

    private void around(int i) {
        set(i, Feature.SCORE, scores[i]);
        set(i, Feature.SCORE_1_BEFORE, score(i - 1));
        set(i, Feature.SCORE_2_BEFORE, score(i - 2));
        set(i, Feature.SCORE_3_BEFORE, score(i - 3));
        set(i, Feature.SCORE_1_AFTER, score(i + 1));
        set(i, Feature.SCORE_2_AFTER, score(i + 2));
        set(i, Feature.SCORE_3_AFTER, score(i + 3));
        set(i, Feature.SCORE_NEAR, near(i));
        set(i, Feature.SCORE_SECTION_BELOW, below(i));
        Scope block = page.segments.get(i).block();
        Layout.Alike alike = page.alike.getOrDefault(block.signature, new Layout.Alike());
        double own = scores[i] * weight(i);
        set(i, Feature.SCORE_ALIKE, rest(alike.scoreSum - own, alike.weightSum - weight(i)));
        set(i, Feature.SCORE_BLOCK, rest(block.scoreSum - own, block.weightSum - weight(i)));
        set(i, Feature.SCORE_PARENT, rest(block.parent.scoreSum - own, block.parent.weightSum - weight(i)));
        Scope grandparent = block.parent.parent;
        set(i, Feature.SCORE_GRANDPARENT, rest(grandparent.scoreSum - own, grandparent.weightSum - weight(i)));
        Scope great = grandparent.parent;
        set(i, Feature.SCORE_GREAT, rest(great.scoreSum - own, great.weightSum - weight(i)));
    }

    private static float rest(double sum, double weight) {
        return weight < 0.5 ? -1 : (float) (sum / weight);
    }

    private float score(int i) {
        return i < 0 || i >= scores.length ? -1 : scores[i];
    }

    private float near(int i) {
        double sum = 0;
        double weights = 0;
        for (int k = Math.max(0, i - 6); k <= Math.min(scores.length - 1, i + 6); k++) {
            if (k != i) {
                double weight = weight(k) / (1 + Math.abs(k - i));
                sum += scores[k] * weight;
                weights += weight;
            }
        }
        return rest(sum, weights + 0.5);
    }

    /// What the first judgement says of the section that follows, up to the next heading.
    private float below(int i) {
        double sum = 0;
        double weights = 0;
        for (int k = i + 1; k < Math.min(scores.length, i + SECTION) && kind(k) != BlockKind.HEADING; k++) {
            sum += scores[k] * weight(k);
            weights += weight(k);
        }
        return rest(sum, weights);
    }
}
