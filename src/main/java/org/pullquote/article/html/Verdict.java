package org.pullquote.article.html;

/// Turns the model's chances into what is kept.
final class Verdict {
    /// From this chance on a segment is kept.
    private static final float KEEP = 0.5f;

    /// Fewer kept words than this may be a page that the model does not know: then its best guesses are looked at.
    private static final int FEW_WORDS = 40;

    /// The least chance at which a segment is kept on such a page.
    private static final float LEAST = 0.03f;

    private static final int LONGEST_SIGN_UP = 60;
    private static final int NEAR = 3;

    private Verdict() {}

    static boolean[] of(Layout layout, float[][] rows, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = isSignUp(layout.wordings[i], rows[i]) ? 0 : scores[i];
        }
        boolean[] kept = from(KEEP, layout, scores);
        float best = best(layout, scores);
        if (words(layout, kept) < FEW_WORDS && best >= LEAST) {
            return from(Math.min(KEEP, best / 2), layout, scores);
        }
        return kept;
    }

    /// A short text that asks to subscribe, in an element named for it, is no article whatever stands around it.
    private static boolean isSignUp(Wording wording, float[] row) {
        return Cue.NEWSLETTER.isIn(wording.cues)
                && wording.count() <= LONGEST_SIGN_UP
                && row[Columns.of(Stem.NEWSLETTER)] <= NEAR;
    }

    private static boolean[] from(float least, Layout layout, float[] scores) {
        boolean[] kept = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            kept[i] = scores[i] >= least && i != layout.headline;
        }
        return kept;
    }

    private static int words(Layout layout, boolean[] kept) {
        int words = 0;
        for (int i = 0; i < kept.length; i++) {
            words += kept[i] ? layout.wordings[i].count() : 0;
        }
        return words;
    }

    /// The best chance of a segment that reads like running text.
    private static float best(Layout layout, float[] scores) {
        float best = 0;
        for (int i = 0; i < scores.length; i++) {
            best = layout.prose[i] ? Math.max(best, scores[i]) : best;
        }
        return best;
    }
}
