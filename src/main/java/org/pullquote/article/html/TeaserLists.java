package org.pullquote.article.html;

import java.util.Arrays;

/// Lists of teasers below an article, each with a title that is a link and a sentence or two that read like the
/// article's own. Their mark-up tells them: at least three elements of a kind stand side by side, and each begins with
/// a linked line. A list among the article's text is no such list: there a linked title with a text is an item of a
/// review or a guide.
final class TeaserLists {
    private static final int FEWEST_ITEMS = 3;
    private static final int MOST_SEGMENTS = 12;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 35;
    private static final float LINKED = 0.8f;

    /// The share of the text that must have been before.
    private static final double AFTER = 0.9;

    /// Where more than this of what may be the article stands in such lists, the page is a list itself.
    private static final double MOST = 0.5;

    private final Layout layout;
    private final boolean[] teasers;

    private TeaserLists(Layout layout) {
        this.layout = layout;
        this.teasers = new boolean[layout.segments.size()];
    }

    /// Sets to nothing the chances of segments in lists of teasers.
    static void exclude(Layout layout, float[] chances) {
        TeaserLists lists = new TeaserLists(layout);
        if (lists.find()) {
            lists.excludeFrom(chances);
        }
    }

    /// Finds the items, in two rounds: how many stand side by side is known after the first.
    private boolean find() {
        int size = layout.scopes.size();
        int[] groups = new int[size];
        int[] items = new int[size];
        FirstMet kinds = new FirstMet(size);
        for (int s = 1; s < size; s++) {
            Scope scope = layout.scopes.get(s);
            groups[s] = -1;
            if (isItem(scope)) {
                groups[s] = kinds.first(scope.parent.index * 31 + scope.tag.hashCode(), s);
                items[groups[s]]++;
            }
        }
        boolean found = false;
        for (int s = 1; s < size; s++) {
            if (groups[s] > 0 && items[groups[s]] >= FEWEST_ITEMS) {
                Scope item = layout.scopes.get(s);
                Arrays.fill(teasers, item.firstSegment, item.lastSegment + 1, true);
                found = true;
            }
        }
        return found;
    }

    /// Whether an element begins with a linked line and has more below it.
    private boolean isItem(Scope scope) {
        int first = scope.firstSegment;
        int more = scope.lastSegment - first;
        if (more < 1 || more >= MOST_SEGMENTS || first <= layout.headline && layout.headline <= scope.lastSegment) {
            return false;
        }
        int words = layout.wordings[first].count();
        return words >= SHORTEST_TITLE
                && words <= LONGEST_TITLE
                && layout.linkChars[first] > LINKED * layout.wordings[first].chars;
    }

    private void excludeFrom(float[] chances) {
        double inLists = 0;
        double outside = 0;
        for (int i = 0; i < chances.length; i++) {
            double expected = chances[i] * Threshold.weight(layout, i);
            inLists += teasers[i] ? expected : 0;
            outside += teasers[i] ? 0 : expected;
        }
        if (inLists > MOST * (inLists + outside)) {
            return;
        }
        double before = 0;
        for (int i = 0; i < chances.length; i++) {
            before += teasers[i] ? 0 : chances[i] * Threshold.weight(layout, i);
            if (teasers[i] && before >= AFTER * outside) {
                chances[i] = 0;
            }
        }
    }
}
