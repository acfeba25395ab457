package org.pullquote.article.html;

/// Turns the model's chances into what is kept, with what the page's order says of doubtful segments.
final class Verdict {
    /// The same share of a page's [threshold][Threshold] for running text between kept text, or between the headline
    /// and the text; and the most that is asked of it.
    private static final float WITHIN = 0.6f;

    private static final float MOST_WITHIN = 0.25f;

    /// The least chance on a page without running text, such as a form.
    private static final float WITHOUT_PROSE = 0.42f;

    /// How many segments may stand between the headline and the standfirst, or it and the text.
    private static final int NEAR_HEADLINE = 12;

    private final Layout layout;
    private final float[] scores;

    private Verdict(Layout layout, float[] scores) {
        this.layout = layout;
        this.scores = scores;
    }

    /// @param scores the chance of each segment to be of the article
    static boolean[] of(Layout layout, float[][] rows, float[] scores) {
        float[] allowed = Exclusions.applied(layout, rows, scores);
        TeaserLists.exclude(layout, allowed);
        boolean[] kept = new Verdict(layout, allowed).kept();
        Ending.trim(layout, kept);
        return kept;
    }

    private boolean[] kept() {
        float best = Threshold.of(layout, scores);
        float least = hasProse(best) ? best : Math.max(best, WITHOUT_PROSE);
        boolean[] kept = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            kept[i] = scores[i] >= least;
        }
        keepWithin(kept, Math.min(MOST_WITHIN, least * WITHIN));
        return kept;
    }

    private boolean hasProse(float least) {
        for (int i = 0; i < scores.length; i++) {
            if (layout.prose[i] && scores[i] >= least) {
                return true;
            }
        }
        return false;
    }

    /// Keeps doubtful running text that has kept text on both sides, and a standfirst under the headline.
    private void keepWithin(boolean[] kept, float least) {
        int last = -1;
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                continue;
            }
            boolean opening = last < 0 && layout.headline >= 0 && i - layout.headline <= NEAR_HEADLINE;
            int from = last >= 0 ? last + 1 : opening ? layout.headline + 1 : i;
            for (int k = from; k < i; k++) {
                kept[k] = layout.prose[k] && scores[k] >= least && i - from <= NEAR_HEADLINE;
            }
            last = i;
        }
    }
}
