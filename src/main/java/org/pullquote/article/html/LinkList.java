package org.pullquote.article.html;

/// Tells a page that lists other pages, each by a linked title with a line or two below it: what is kept of it reads
/// like text, though no item of it is an article. There are at least five such items that look alike, they hold nearly
/// all that is kept, and none of them goes on for long, as the items of a review or a guide do.
final class LinkList {
    private static final int FEWEST_ITEMS = 5;
    private static final int LONGEST_ITEM = 60;
    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 35;
    private static final float LINKED = 0.8f;
    private static final double NEARLY_ALL = 0.85;

    private LinkList() {}

    static boolean isOne(Layout page, boolean[] kept) {
        int all = 0;
        int inItems = 0;
        int items = 0;
        int item = 0;
        boolean listed = false;
        for (int i = 0; i < kept.length; i++) {
            if (isTitle(page, i)) {
                listed = true;
                items += item > 0 ? 1 : 0;
                item = 0;
            }
            if (kept[i]) {
                int words = page.wordings[i].count();
                all += words;
                item += listed ? words : 0;
                inItems += listed ? words : 0;
                if (item > LONGEST_ITEM) {
                    return false;
                }
            }
        }
        items += item > 0 ? 1 : 0;
        return items >= FEWEST_ITEMS && inItems >= NEARLY_ALL * all;
    }

    /// A linked line of whose look there are several.
    private static boolean isTitle(Layout page, int i) {
        Wording wording = page.wordings[i];
        return wording.count() >= SHORTEST_TITLE
                && wording.count() <= LONGEST_TITLE
                && page.linkChars[i] > LINKED * wording.chars
                && page.alike[i].count >= FEWEST_ITEMS
                && !page.segments.get(i).isHidden();
    }
}
