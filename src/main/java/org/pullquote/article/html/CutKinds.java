package org.pullquote.article.html;

import org.pullquote.article.BlockKind;
import org.pullquote.article.CutKind;

/// Names what was cut: by the words of a short text first, then by the nearest element whose tag or name tells.
final class CutKinds {
    private static final int SHORT = 40;
    private static final int NEAR = 30;

    private final Layout page;
    private final float[][] rows;

    CutKinds(Layout page, float[][] rows) {
        this.page = page;
        this.rows = rows;
    }

    CutKind of(int i) {
        if (i == page.headline || near(i, Feature.LIKE_HEADLINE) > 0.75f) {
            return CutKind.HEADLINE;
        }
        if (page.isHidden(i) || near(i, Feature.TO_NOSCRIPT) < NEAR) {
            return CutKind.OTHER;
        }
        CutKind byWords = byWords(i);
        return byWords == CutKind.OTHER ? byPlace(i) : byWords;
    }

    private CutKind byWords(int i) {
        Wording wording = page.wordings[i];
        long cues = wording.cues;
        if (wording.count() > SHORT) {
            return CutKind.OTHER;
        }
        boolean figure =
                near(i, Feature.TO_FIGURE) < NEAR || page.segments.get(i).kind() == BlockKind.CAPTION;
        if (figure) {
            return Cue.CREDIT.isIn(cues) && wording.count() <= 8 ? CutKind.CREDIT : CutKind.CAPTION;
        }
        if (Cue.ADVERTISEMENT.begins(cues)) {
            return CutKind.ADVERTISEMENT;
        }
        if (Cue.NEWSLETTER.isIn(cues)) {
            return CutKind.NEWSLETTER;
        }
        if (Cue.RIGHTS.begins(cues)) {
            return CutKind.FOOTER;
        }
        if (Cue.BY.begins(cues) && wording.count() <= 12
                || near(i, Feature.NAMES_AUTHOR) > 0 && wording.count() <= 12) {
            return CutKind.BYLINE;
        }
        if (Cue.SHARE.begins(cues) && wording.count() <= 5) {
            return CutKind.SHARE;
        }
        if (Cue.TIME.isIn(cues) && wording.digits > 0 && wording.count() <= 12 && page.linkChars[i] == 0) {
            return CutKind.DATE;
        }
        if (Cue.READ_MORE.begins(cues)) {
            return CutKind.TEASER;
        }
        return Cue.CREDIT.begins(cues) && wording.count() <= 12 ? CutKind.CREDIT : CutKind.OTHER;
    }

    private CutKind byPlace(int i) {
        Nearest nearest = new Nearest();
        nearest.offer(near(i, Feature.TO_NAV), CutKind.MENU);
        nearest.offer(near(i, Stem.NAVIGATION), CutKind.MENU);
        nearest.offer(near(i, Feature.TO_FOOTER), CutKind.FOOTER);
        nearest.offer(near(i, Stem.FOOTER), CutKind.FOOTER);
        nearest.offer(near(i, Stem.COMMENT), CutKind.COMMENTS);
        nearest.offer(near(i, Stem.NEWSLETTER), CutKind.NEWSLETTER);
        nearest.offer(near(i, Stem.PROMOTION), CutKind.ADVERTISEMENT);
        nearest.offer(near(i, Stem.RELATED), CutKind.TEASER);
        nearest.offer(near(i, Stem.SHARE), CutKind.SHARE);
        nearest.offer(near(i, Stem.BYLINE), CutKind.BYLINE);
        nearest.offer(near(i, Stem.BIOGRAPHY), CutKind.BYLINE);
        nearest.offer(near(i, Stem.DATE), page.wordings[i].digits > 0 ? CutKind.DATE : CutKind.OTHER);
        nearest.offer(near(i, Stem.TOPIC), CutKind.TAGS);
        nearest.offer(near(i, Stem.PAYWALL), CutKind.NOTICE);
        nearest.offer(near(i, Stem.POPUP), CutKind.NOTICE);
        nearest.offer(near(i, Stem.NOTICE) + 1, CutKind.NOTICE);
        nearest.offer(near(i, Stem.CAPTION), CutKind.CAPTION);
        nearest.offer(near(i, Stem.MEDIA) + 1, CutKind.VIDEO);
        nearest.offer(near(i, Stem.CARD) + 1, CutKind.TEASER);
        nearest.offer(near(i, Stem.SIDEBAR) + 2, CutKind.TEASER);
        nearest.offer(near(i, Feature.TO_ASIDE) + 2, CutKind.TEASER);
        nearest.offer(near(i, Feature.TO_HEADER) + 2, CutKind.MENU);
        nearest.offer(near(i, Stem.MASTHEAD) + 3, CutKind.MENU);
        return nearest.kind;
    }

    private float near(int i, Feature feature) {
        return rows[i][Columns.of(feature)];
    }

    private float near(int i, Stem stem) {
        return rows[i][Columns.of(stem)];
    }

    private static final class Nearest {
        private CutKind kind = CutKind.OTHER;
        private float distance = NEAR;

        void offer(float at, CutKind offered) {
            if (at < distance && offered != CutKind.OTHER) {
                distance = at;
                kind = offered;
            }
        }
    }
}
