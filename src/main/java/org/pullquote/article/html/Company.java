package org.pullquote.article.html;

import org.pullquote.article.BlockKind;

/// Keeps what belongs to kept text though the model doubted it: an item of a list of which most is kept, a heading
/// between two paragraphs that stand beside it, and what says whose words a block quote is.
final class Company {
    /// With a smaller chance an item is not of the list's matter.
    private static final float LEAST = 0.3f;
    /// The same of a heading.
    private static final float LEAST_HEADING = 0.25f;
    /// The share of a list's other items that are kept, by their words.
    private static final double MOST = 0.7;

    private static final int FEWEST_OTHERS = 2;
    private static final int LONGEST_ATTRIBUTION = 20;

    private final Layout layout;
    private final boolean[] kept;
    private final float[] chances;

    private Company(Layout layout, boolean[] kept, float[] chances) {
        this.layout = layout;
        this.kept = kept;
        this.chances = chances;
    }

    /// @param chances those of excluded segments are nothing
    static void complete(Layout layout, boolean[] kept, float[] chances) {
        Company company = new Company(layout, kept, chances);
        company.completeLists();
        company.keepBetween();
    }

    /// Goes from one run of items in the same element to the next.
    private void completeLists() {
        int from = 0;
        for (int i = 1; i <= kept.length; i++) {
            if (i == kept.length || outside(i) != outside(from) || !isItem(i)) {
                if (isItem(from) && i - from > FEWEST_OTHERS) {
                    complete(from, i);
                }
                from = i;
            }
        }
    }

    private void complete(int from, int to) {
        int all = 0;
        int in = 0;
        for (int i = from; i < to; i++) {
            int words = layout.wordings[i].count();
            all += words;
            in += kept[i] ? words : 0;
        }
        for (int i = from; i < to; i++) {
            int others = all - layout.wordings[i].count();
            kept[i] |= chances[i] >= LEAST && in >= MOST * others;
        }
    }

    private void keepBetween() {
        for (int i = 1; i < kept.length; i++) {
            kept[i] |= kept[i - 1] && (isAttribution(i) || isHeadingWithin(i));
        }
    }

    private boolean isHeadingWithin(int i) {
        return chances[i] >= LEAST_HEADING
                && layout.segments.get(i).kind() == BlockKind.HEADING
                && i + 1 < kept.length
                && kept[i + 1]
                && outside(i - 1) == outside(i)
                && outside(i + 1) == outside(i);
    }

    private boolean isAttribution(int i) {
        Segment segment = layout.segments.get(i);
        return segment.kind() == BlockKind.BLOCK_QUOTE
                && layout.segments.get(i - 1).kind() == BlockKind.BLOCK_QUOTE
                && layout.wordings[i].count() <= LONGEST_ATTRIBUTION
                && (segment.text().startsWith("— ") || segment.text().startsWith("– "));
    }

    private boolean isItem(int i) {
        return layout.segments.get(i).kind() == BlockKind.LIST_ITEM;
    }

    private Scope outside(int i) {
        return layout.segments.get(i).block().parent;
    }
}
