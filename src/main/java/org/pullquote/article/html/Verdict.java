package org.pullquote.article.html;

import java.util.regex.Pattern;

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

    private static final Pattern LABEL = Pattern.compile(
            "(?:Advertisement|ADVERTISEMENT|Sponsored|Anzeige|Werbung|Publicité|Publicidad)(?=\\p{Lu})");

    private static final int LONGEST_SIGN_UP = 60;
    private static final int LONGEST_POINTER = 25;
    private static final int NEAR = 3;

    private final Layout layout;
    private final float[] scores;

    private Verdict(Layout layout, float[] scores) {
        this.layout = layout;
        this.scores = scores;
    }

    /// @param scores the chance of each segment to be of the article
    static boolean[] of(Layout layout, float[][] rows, float[] scores) {
        float[] allowed = scores.clone();
        for (int i = 0; i < scores.length; i++) {
            boolean out = i == layout.headline
                    || isOfSignUp(layout, rows, i)
                    || isAdvertisement(layout, rows, i)
                    || isPointer(layout.wordings[i], rows[i]);
            allowed[i] = out ? 0 : scores[i];
        }
        return new Verdict(layout, allowed).kept();
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

    /// A short text that asks to subscribe, in an element named for it, is no article whatever stands around it.
    private static boolean isSignUp(Wording wording, float[] row) {
        return Cue.NEWSLETTER.isIn(wording.cues)
                && wording.count() <= LONGEST_SIGN_UP
                && row[Columns.of(Stem.NEWSLETTER)] <= NEAR;
    }

    /// A sign-up, or its heading or small print beside it in an element named for one.
    private static boolean isOfSignUp(Layout layout, float[][] rows, int i) {
        if (isSignUp(layout.wordings[i], rows[i])) {
            return true;
        }
        return isInSignUp(layout, rows, i) && (leadsToSignUp(layout, rows, i, 1) || leadsToSignUp(layout, rows, i, -1));
    }

    private static boolean isInSignUp(Layout layout, float[][] rows, int i) {
        return rows[i][Columns.of(Stem.NEWSLETTER)] <= NEAR && layout.wordings[i].count() <= LONGEST_SIGN_UP;
    }

    private static boolean leadsToSignUp(Layout layout, float[][] rows, int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.length && Math.abs(i - from) <= NEAR * 2; i += step) {
            if (!isInSignUp(layout, rows, i)) {
                return false;
            }
            if (isSignUp(layout.wordings[i], rows[i])) {
                return true;
            }
        }
        return false;
    }

    /// A text that begins with the word "Advertisement", in an element named for one. The label is often an element of
    /// its own, set apart by style alone, and so runs into the first word.
    private static boolean isAdvertisement(Layout layout, float[][] rows, int i) {
        return rows[i][Columns.of(Stem.PROMOTION)] <= NEAR
                && layout.wordings[i].count() <= LONGEST_SIGN_UP
                && (Cue.ADVERTISEMENT.begins(layout.wordings[i].cues)
                        || LABEL.matcher(layout.segments.get(i).text()).lookingAt());
    }

    /// A line such as "Read more:" with a link to another article, though it stands between paragraphs.
    private static boolean isPointer(Wording wording, float[] row) {
        return Cue.READ_MORE.begins(wording.cues)
                && wording.count() <= LONGEST_POINTER
                && (row[Columns.of(Feature.LINK_SHARE)] > 0.5f || wording.endsColon && wording.count() <= 6);
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
