package org.pullquote.article.html;

import java.util.regex.Pattern;
import org.pullquote.article.BlockKind;

/// What is not of the article whatever the model says of it, since the page names it: comments, cookie notices, sign-up
/// boxes, labelled advertisements, notes on commissions, captions, bylines, menus and footers, and pointers to other
/// articles.
///
/// A name alone errs, even on elements that do not hold the headline (others are not in the rows): sites call the whole
/// article `newsletter` or `no-comments`. So most names count only when they are near, or with a second sign.
final class Exclusions {
    private static final Pattern LABEL = Pattern.compile(
            "(?:Advertisement|ADVERTISEMENT|Sponsored|Anzeige|Werbung|Publicité|Publicidad)(?=\\p{Lu})");

    /// What a page says of the money that its links bring, whatever it is called there.
    private static final Pattern DISCLOSURE = Pattern.compile(
            "\\b(?:may|might|will|can) (?:also )?(?:earn|receive|get|make|be paid|be compensated)\\b"
                    + ".{0,40}\\b(?:commission|compensat)"
                    + "|\\bmay earn\\b|\\bcommissions? at no\\b|contains? affiliate links|\\baffiliate commission",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_DISCLOSURE = 80;
    private static final int LONGEST_SIGN_UP = 60;
    private static final int LONGEST_POINTER = 25;
    private static final int SHORTEST_TITLE = 4;
    private static final float ALL_LINK = 0.9f;
    private static final int NEAR = 3;
    private static final int NEXT = 2;

    /// So many elements named for comments, one in the other, are comments.
    private static final int MANY = 3;

    /// What has less than this chance is cut without being excluded.
    private static final float NO_DOUBT = 0.01f;

    /// An element with more than this share of the running text is no caption and no byline.
    private static final double MUCH = 0.4;

    /// The share of a box's segments that speak of cookies where the box is about them.
    private static final double ABOUT_COOKIES = 0.15;

    private final Layout layout;
    private final float[][] rows;

    private Exclusions(Layout layout, float[][] rows) {
        this.layout = layout;
        this.rows = rows;
    }

    /// What the model says of each segment; it is not asked about menus and footers, which are excluded anyway.
    static float[] chances(float[][] rows, Forest model) {
        float[] chances = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chances[i] = isInMenuOrFooter(rows[i]) ? 0 : model.judge(rows[i]);
        }
        return chances;
    }

    private static boolean isInMenuOrFooter(float[] row) {
        return row[Columns.of(Feature.TO_NAV)] < Features.FAR || row[Columns.of(Feature.TO_FOOTER)] < Features.FAR;
    }

    /// The chances with those of excluded segments set to nothing.
    static float[] applied(Layout layout, float[][] rows, float[] chances) {
        Exclusions exclusions = new Exclusions(layout, rows);
        float[] allowed = chances.clone();
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i] >= NO_DOUBT && exclusions.holdFor(i)) {
                allowed[i] = 0;
            }
        }
        return allowed;
    }

    private boolean holdFor(int i) {
        return i == layout.headline
                || isReading(i)
                || isOfSignUp(i)
                || isAdvertisement(i)
                || isDisclosure(i)
                || isPointer(layout.wordings[i], rows[i])
                || isLinkAlone(i)
                || isComment(i)
                || isOfCookieNotice(i)
                || isCaption(i)
                || isInSmall(i, Stem.BYLINE)
                || isSideLine(i)
                || isInMenuOrFooter(rows[i]);
    }

    /// How a word is read, printed small above it, as in Japanese and Chinese.
    private boolean isReading(int i) {
        String tag = layout.segments.get(i).inner().tag;
        return tag.equals("rt") || tag.equals("rp");
    }

    private boolean isNear(int i, Stem stem, int steps) {
        return rows[i][Columns.of(stem)] <= steps;
    }

    /// Whether one of the nearest elements is named so and is no part of the page that holds much of its text: systems
    /// write an article's tags and authors into the names of the whole.
    private boolean isInSmall(int i, Stem stem) {
        if (!isNear(i, stem, NEXT)) {
            return false;
        }
        Scope at = layout.segments.get(i).inner();
        for (int step = 0; step <= NEXT && !layout.aroundAll[at.index]; step++) {
            if (at.is(stem) && at.prose <= MUCH * layout.proseChars) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    /// A heading is none: its names are often its own words, as "open-source".
    private boolean isCaption(int i) {
        return layout.segments.get(i).kind() != BlockKind.HEADING && isInSmall(i, Stem.CAPTION);
    }

    private boolean isSideLine(int i) {
        return layout.segments.get(i).kind() != BlockKind.LIST_ITEM
                && SideLine.isOne(layout.segments.get(i).text(), layout.wordings[i].count());
    }

    private boolean isComment(int i) {
        if (!isNear(i, Stem.COMMENT, Features.FAR - 1)) {
            return false;
        }
        int named = 0;
        Scope at = layout.segments.get(i).inner();
        while (!layout.aroundAll[at.index]) {
            named += at.is(Stem.COMMENT) ? 1 : 0;
            at = at.parent;
        }
        return named >= MANY || named == MANY - 1 && !isNear(i, Stem.ARTICLE, Features.FAR - 1);
    }

    private boolean isOfCookieNotice(int i) {
        if (!isNear(i, Stem.POPUP, Features.FAR - 1)) {
            return false;
        }
        Scope box = layout.segments.get(i).block().ancestor(NEAR);
        int about = 0;
        for (int k = box.firstSegment; k <= box.lastSegment; k++) {
            about += Cue.COOKIES.isIn(layout.wordings[k].cues) ? 1 : 0;
        }
        return about > ABOUT_COOKIES * box.segments;
    }

    /// A short text that asks to subscribe, in an element named for it, is no article whatever stands around it.
    private boolean isSignUp(int i) {
        return Cue.NEWSLETTER.isIn(layout.wordings[i].cues) && isInSignUp(i);
    }

    /// A sign-up, or its heading or small print beside it in an element named for one.
    private boolean isOfSignUp(int i) {
        return isInSignUp(i) && (isSignUp(i) || leadsToSignUp(i, 1) || leadsToSignUp(i, -1));
    }

    private boolean isInSignUp(int i) {
        return i >= 0
                && i < rows.length
                && layout.wordings[i].count() <= LONGEST_SIGN_UP
                && isNear(i, Stem.NEWSLETTER, NEAR);
    }

    private boolean leadsToSignUp(int from, int step) {
        for (int i = from + step; Math.abs(i - from) <= NEAR * 2 && isInSignUp(i); i += step) {
            if (isSignUp(i)) {
                return true;
            }
        }
        return false;
    }

    /// A text that begins with the word "Advertisement", in an element named for one. The label is often an element of
    /// its own, set apart by style alone, and so runs into the first word.
    private boolean isAdvertisement(int i) {
        return isNear(i, Stem.PROMOTION, NEAR)
                && layout.wordings[i].count() <= LONGEST_SIGN_UP
                && (Cue.ADVERTISEMENT.begins(layout.wordings[i].cues)
                        || LABEL.matcher(layout.segments.get(i).text()).lookingAt());
    }

    /// A short text on the commission that the page gets where a reader buys by its links. It must speak of links or
    /// partners as well: news tell of commissions and compensation too.
    private boolean isDisclosure(int i) {
        String text = layout.segments.get(i).text();
        return layout.wordings[i].count() <= LONGEST_DISCLOSURE
                && (text.contains("link") || text.contains("ffiliate") || text.contains("artner"))
                && DISCLOSURE.matcher(text).find();
    }

    /// A line such as "Read more:" with a link to another article, though it stands between paragraphs.
    private static boolean isPointer(Wording wording, float[] row) {
        return Cue.READ_MORE.begins(wording.cues)
                && wording.count() <= LONGEST_POINTER
                && (row[Columns.of(Feature.LINK_SHARE)] > 0.5f || wording.endsColon && wording.count() <= 6);
    }

    /// A paragraph that is nothing but a link and no sentence, among the running text: the title of another article.
    private boolean isLinkAlone(int i) {
        Wording wording = layout.wordings[i];
        return layout.segments.get(i).kind() == BlockKind.PARAGRAPH
                && rows[i][Columns.of(Feature.LINK_SHARE)] > ALL_LINK
                && !wording.endsSentence
                && wording.count() >= SHORTEST_TITLE
                && wording.count() <= LONGEST_POINTER
                && layout.segments.get(i).text().indexOf(' ') > 0
                && isProseAt(i - 1)
                && isProseAt(i + 1);
    }

    private boolean isProseAt(int i) {
        return i >= 0 && i < rows.length && layout.prose[i];
    }
}
