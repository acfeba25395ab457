package org.pullquote.article.html;

import java.util.Arrays;
import org.pullquote.article.Inline;

/// Turns a page into rows of numbers, one for each segment, that the model judges.
@SuppressWarnings("EnumOrdinal") // the order is that of the bits and columns
final class Features {
    /// The distance of what is not there.
    static final int FAR = 40;

    private static final float[] LOGARITHMS = logarithms();

    private final Layout page;
    private final Evidence evidence;
    /// For each segment the first that reads the same.
    private final int[] firstOf;
    /// For each segment that is the first to read so, how many do.
    private final int[] timesOf;
    /// For each segment the first whose block stands in elements of the same tags.
    private final int[] firstInTags;
    /// For each segment that is such a first, the running text of them all.
    private final int[] proseInTags;

    Features(Layout page, Evidence evidence) {
        this.page = page;
        this.evidence = evidence;
        int size = page.wordings.length;
        this.firstOf = new int[size];
        this.timesOf = new int[size];
        this.firstInTags = new int[size];
        this.proseInTags = new int[size];
        FirstMet texts = new FirstMet(size);
        FirstMet tags = new FirstMet(size);
        for (int i = 0; i < size; i++) {
            firstOf[i] = texts.first(page.wordings[i].hash, i);
            timesOf[firstOf[i]]++;
            firstInTags[i] = tags.first(page.segments.get(i).block().tagPath, i);
            proseInTags[firstInTags[i]] += page.prose[i] ? page.wordings[i].chars : 0;
        }
    }

    /// One row for each segment.
    float[][] rows() {
        int size = page.segments.size();
        float[][] rows = new float[size][Columns.ALL];
        int proseBefore = 0;
        for (int i = 0; i < size; i++) {
            text(rows[i], i);
            markUp(rows[i], i);
            place(rows[i], i, proseBefore);
            together(rows[i], i);
            proseBefore += page.prose[i] ? page.wordings[i].chars : 0;
        }
        for (int i = 0; i < size; i++) {
            neighbours(rows, i);
        }
        return rows;
    }

    private static void set(float[] row, Feature feature, float value) {
        row[feature.ordinal()] = value;
    }

    private static float log(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : (float) Math.log1p(count);
    }

    private static float[] logarithms() {
        float[] table = new float[4096];
        for (int i = 0; i < table.length; i++) {
            table[i] = (float) Math.log1p(i);
        }
        return table;
    }

    private static float share(int part, int whole) {
        return whole == 0 ? 0 : (float) part / whole;
    }

    private void text(float[] row, int i) {
        Wording wording = page.wordings[i];
        Segment segment = page.segments.get(i);
        int words = wording.count();
        set(row, Feature.WORDS, log(words));
        set(row, Feature.WORD_LENGTH, share(wording.letters + wording.digits, words));
        set(row, Feature.CAPITALISED, share(wording.capitalised, words));
        set(row, Feature.CAPITALS, share(wording.capitals, wording.letters));
        set(row, Feature.DIGITS, share(wording.digits, wording.chars));
        set(row, Feature.SENTENCES, wording.sentenceEnds);
        set(row, Feature.COMMAS, share(wording.commas, words));
        set(row, Feature.QUOTES, wording.quotes);
        set(row, Feature.DIVIDERS, wording.dividers);
        set(row, Feature.ENDS_SENTENCE, wording.endsSentence ? 1 : 0);
        set(row, Feature.ENDS_COLON, wording.endsColon ? 1 : 0);
        set(row, Feature.BEGINS_LOWER, wording.beginsLower ? 1 : 0);
        set(row, Feature.LINK_SHARE, share(page.linkChars[i], wording.chars));
        set(row, Feature.LINKS, segment.count(Inline.Kind.LINK));
        set(row, Feature.STRONG_SHARE, share(segment.covered(Inline.Kind.STRONG), wording.chars));
        set(row, Feature.EMPHASIS_SHARE, share(segment.covered(Inline.Kind.EMPHASIS), wording.chars));
        set(row, Feature.SAME_TEXT_BEFORE, firstOf[i] < i ? 1 : 0);
        set(row, Feature.SAME_TEXT_ANYWHERE, timesOf[firstOf[i]]);
        Cue.note(wording.cues, row);
    }

    private void markUp(float[] row, int i) {
        Segment segment = page.segments.get(i);
        Scope inner = segment.inner();
        set(row, Feature.KIND, segment.kind().ordinal());
        set(row, Feature.LEVEL, segment.level());
        set(row, Feature.BLOCK_TAG, Landmarks.block(segment.block().tag));
        set(row, Feature.AFTER_BREAK, segment.afterBreak() ? 1 : 0);
        set(row, Feature.DEPTH, inner.depth);
        set(row, Feature.HIDDEN, page.isHidden(i) ? 1 : 0);
        set(row, Feature.IN_ARTICLE_BODY, inner.articleBody ? 1 : 0);
        Arrays.fill(row, Feature.TO_ARTICLE.ordinal(), Feature.TO_BLOCKQUOTE.ordinal() + 1, FAR);
        Columns.fillStems(row, FAR);
        int steps = 0;
        for (Scope at = inner; !at.isTop() && steps < FAR; at = at.parent) {
            Landmarks.note(row, at, steps);
            if (!page.aroundAll[at.index]) {
                Landmarks.noteNames(row, at, steps);
            }
            steps++;
        }
    }

    private void place(float[] row, int i, int proseBefore) {
        int size = page.segments.size();
        Wording wording = page.wordings[i];
        set(row, Feature.PLACE, share(i, size));
        set(row, Feature.INDEX_FROM_START, log(i));
        set(row, Feature.INDEX_FROM_END, log(size - 1 - i));
        set(row, Feature.PROSE_BEFORE, share(proseBefore, page.proseChars));
        int own = page.prose[i] ? wording.chars : 0;
        set(row, Feature.PROSE_AFTER, share(page.proseChars - proseBefore - own, page.proseChars));
        int distance = page.headline < 0 ? 0 : i - page.headline;
        set(row, Feature.FROM_HEADLINE, distance < 0 ? -log(-distance) : log(distance));
        set(row, Feature.HAS_HEADLINE, page.headline < 0 ? 0 : 1);
        set(row, Feature.IS_HEADLINE, i == page.headline ? 1 : 0);
        set(row, Feature.LIKE_HEADLINE, page.likeHeadline[i]);
        set(row, Feature.LIKE_DESCRIPTION, evidence.likeDescription(wording));
        set(row, Feature.IN_BODY_DATA, evidence.inBody(wording));
        set(row, Feature.HAS_BODY_DATA, evidence.hasBody() ? 1 : 0);
        set(row, Feature.NAMES_AUTHOR, evidence.namesAuthor(page.segments.get(i).text()) ? 1 : 0);
        set(row, Feature.PAGE_SEGMENTS, log(size));
        set(row, Feature.PAGE_PROSE, log(page.proseChars));
        set(row, Feature.PAGE_LINKS, share(page.linkedChars, page.chars));
    }

    private void together(float[] row, int i) {
        Segment segment = page.segments.get(i);
        Scope block = segment.block();
        Layout.Alike alike = page.alike[i];
        set(row, Feature.ALIKE_COUNT, log(alike.count));
        set(row, Feature.ALIKE_SHARE, share(alike.chars, page.chars));
        set(row, Feature.ALIKE_PROSE, share(alike.prose, page.proseChars));
        set(row, Feature.TAGPATH_PROSE, share(proseInTags[firstInTags[i]], page.proseChars));
        set(row, Feature.BLOCK_SEGMENTS, log(block.segments));
        Scope parent = block.parent;
        Scope grandparent = parent.parent;
        Scope great = grandparent.parent;
        Scope six = great.ancestor(3);
        set(row, Feature.PARENT_CHARS, log(parent.chars));
        set(row, Feature.PARENT_LINKS, share(parent.linkChars, parent.chars));
        set(row, Feature.PARENT_PROSE, share(parent.prose, page.proseChars));
        set(row, Feature.PARENT_SEGMENTS, log(parent.segments));
        set(row, Feature.GRANDPARENT_CHARS, log(grandparent.chars));
        set(row, Feature.GRANDPARENT_LINKS, share(grandparent.linkChars, grandparent.chars));
        set(row, Feature.GRANDPARENT_PROSE, share(grandparent.prose, page.proseChars));
        set(row, Feature.GREAT_PROSE, share(great.prose, page.proseChars));
        set(row, Feature.GREAT_LINKS, share(great.linkChars, great.chars));
        set(row, Feature.SIX_UP_PROSE, share(six.prose, page.proseChars));
        set(row, Feature.SIX_UP_LINKS, share(six.linkChars, six.chars));
        set(row, Feature.TO_CORE_HALF, stepsTo(block, page.coreHalf));
        set(row, Feature.TO_CORE_MOST, stepsTo(block, page.coreMost));
        set(row, Feature.TO_CORE_ALL, stepsTo(block, page.coreAll));
        set(row, Feature.TO_DENSEST, stepsTo(block, page.densest));
        set(row, Feature.DENSEST_SHARE, page.densestShare);
    }

    /// How many steps up from `from` the element `to` stands; [#FAR] if it does not hold `from`.
    private static int stepsTo(Scope from, Scope to) {
        int steps = from.depth - to.depth;
        return steps >= 0 && from.ancestor(steps) == to ? Math.min(steps, FAR) : FAR;
    }

    private void neighbours(float[][] rows, int i) {
        float[] row = rows[i];
        set(row, Feature.WORDS_1_BEFORE, from(rows, i - 1, Feature.WORDS));
        set(row, Feature.WORDS_2_BEFORE, from(rows, i - 2, Feature.WORDS));
        set(row, Feature.WORDS_1_AFTER, from(rows, i + 1, Feature.WORDS));
        set(row, Feature.WORDS_2_AFTER, from(rows, i + 2, Feature.WORDS));
        set(row, Feature.LINKS_1_BEFORE, from(rows, i - 1, Feature.LINK_SHARE));
        set(row, Feature.LINKS_2_BEFORE, from(rows, i - 2, Feature.LINK_SHARE));
        set(row, Feature.LINKS_1_AFTER, from(rows, i + 1, Feature.LINK_SHARE));
        set(row, Feature.LINKS_2_AFTER, from(rows, i + 2, Feature.LINK_SHARE));
        set(row, Feature.KIND_1_BEFORE, from(rows, i - 1, Feature.KIND));
        set(row, Feature.KIND_1_AFTER, from(rows, i + 1, Feature.KIND));
        set(row, Feature.SENTENCE_1_BEFORE, from(rows, i - 1, Feature.ENDS_SENTENCE));
        set(row, Feature.SENTENCE_1_AFTER, from(rows, i + 1, Feature.ENDS_SENTENCE));
        set(row, Feature.ALIKE_1_BEFORE, sameLook(i, i - 1));
        set(row, Feature.ALIKE_1_AFTER, sameLook(i, i + 1));
        set(row, Feature.SAME_PARENT_BEFORE, sameParent(i, i - 1));
        set(row, Feature.SAME_PARENT_AFTER, sameParent(i, i + 1));
        float longest = 0;
        for (int k = Math.max(0, i - 4); k <= Math.min(rows.length - 1, i + 4); k++) {
            longest = k == i ? longest : Math.max(longest, rows[k][Feature.WORDS.ordinal()]);
        }
        set(row, Feature.LONGEST_NEAR, longest);
        set(row, Feature.IN_BODY_DATA_NEAR, bodyDataNear(rows, i));
    }

    /// The share of the words around, weighted by length, that the page's data repeat as the article.
    private float bodyDataNear(float[][] rows, int i) {
        if (!evidence.hasBody()) {
            return -1;
        }
        float sum = 0;
        float weights = 0.01f;
        for (int k = Math.max(0, i - 3); k <= Math.min(rows.length - 1, i + 3); k++) {
            float weight = k == i ? 0 : (float) page.wordings[k].count() / Math.abs(k - i);
            sum += rows[k][Feature.IN_BODY_DATA.ordinal()] * weight;
            weights += weight;
        }
        return sum / weights;
    }

    private static float from(float[][] rows, int i, Feature feature) {
        return i < 0 || i >= rows.length ? -1 : rows[i][feature.ordinal()];
    }

    private float sameLook(int i, int other) {
        return isSegment(other) && block(i).signature == block(other).signature ? 1 : 0;
    }

    private float sameParent(int i, int other) {
        return isSegment(other) && block(i).parent == block(other).parent ? 1 : 0;
    }

    private boolean isSegment(int i) {
        return i >= 0 && i < page.segments.size();
    }

    private Scope block(int i) {
        return page.segments.get(i).block();
    }
}
