package org.pullquote.article.html;

/// Turns the model's chances into what is kept, with what the page's order says of doubtful segments.
final class Verdict {
    /// The same share of a page's [threshold][Threshold] for running text between kept text, or between the headline
    /// and the text; and the most that is asked of it.
    private static final float WITHIN = 0.6f;

    private static final float MOST_WITHIN = 0.25f;

    /// The least chance on a page without running text, such as a form.
    private static final float WITHOUT_PROSE = 0.42f;

    private static final int LONG = 40;
    private static final double LINKED = 0.2;

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
        if (isAllAside(layout, rows, kept)) {
            kept = new Verdict(layout, outsideAsides(rows, allowed)).kept();
        }
        Company.complete(layout, kept, allowed);
        Repeat.cut(layout, kept);
        Opening.trim(layout, kept);
        Ending.trim(layout, kept);
        return kept;
    }

    /// Whether all that is kept stands in elements beside the page's matter, and the headline does not: then it was
    /// taken for the article only because that reads unlike one, as a table of dates does.
    private static boolean isAllAside(Layout layout, float[][] rows, boolean[] kept) {
        if (layout.headline < 0 || isAside(rows[layout.headline])) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i] && !isAside(rows[i])) {
                return false;
            }
            any |= kept[i];
        }
        return any;
    }

    private static boolean isAside(float[] row) {
        return row[Columns.of(Feature.TO_ASIDE)] < Features.FAR;
    }

    private static float[] outsideAsides(float[][] rows, float[] scores) {
        float[] outside = scores.clone();
        for (int i = 0; i < outside.length; i++) {
            outside[i] = isAside(rows[i]) ? 0 : outside[i];
        }
        return outside;
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
            if (scores[i] >= least && (layout.prose[i] || isLong(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is too long for a form's label though it does not read like running text.
    private boolean isLong(int i) {
        Wording wording = layout.wordings[i];
        return wording.count() >= LONG && layout.linkChars[i] < LINKED * wording.chars;
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
