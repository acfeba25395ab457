package org.pullquote.article.html;

/// Turns the model's chances into what is kept, with what the page's order says of doubtful segments.
final class Verdict {
    /// From this chance on a segment is kept; below a half, since a lost paragraph is worse than a stray line.
    private static final float KEEP = 0.42f;

    /// The same for running text between kept text, or between the headline and the text.
    private static final float KEEP_WITHIN = 0.25f;

    /// How many segments may stand between the headline and the standfirst, or it and the text.
    private static final int NEAR_HEADLINE = 12;

    /// Fewer kept words than this may be a page that the model does not know: then its best guesses are looked at.
    private static final int FEW_WORDS = 40;

    /// The least chance at which a segment is kept on such a page.
    private static final float LEAST = 0.03f;

    private final Layout layout;
    private final float[] scores;

    private Verdict(Layout layout, float[] scores) {
        this.layout = layout;
        this.scores = scores;
    }

    /// @param scores the chance of each segment to be of the article
    static boolean[] of(Layout layout, float[][] rows, float[] scores) {
        return new Verdict(layout, Exclusions.applied(layout, rows, scores)).kept();
    }

    private boolean[] kept() {
        boolean[] kept = from(KEEP);
        float best = best();
        if (words(kept) < FEW_WORDS && best >= LEAST) {
            kept = from(Math.min(KEEP, best / 2));
        }
        keepWithin(kept);
        return kept;
    }

    private boolean[] from(float least) {
        boolean[] kept = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            kept[i] = scores[i] >= least;
        }
        return kept;
    }

    /// Keeps doubtful running text that has kept text on both sides, and a standfirst under the headline.
    private void keepWithin(boolean[] kept) {
        int last = -1;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                continue;
            }
            boolean opening = last < 0 && layout.headline >= 0 && i - layout.headline <= NEAR_HEADLINE;
            int from = last >= 0 ? last + 1 : opening ? layout.headline + 1 : i;
            for (int k = from; k < i; k++) {
                kept[k] = layout.prose[k] && scores[k] >= KEEP_WITHIN && i - from <= NEAR_HEADLINE;
            }
            last = i;
        }
    }

    private int words(boolean[] kept) {
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            words += kept[i] ? layout.wordings[i].count() : 0;
        }
        return words;
    }

    /// The best chance of a segment that reads like running text.
    private float best() {
        float best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = layout.prose[i] ? Math.max(best, scores[i]) : best;
        }
        return best;
    }
}
