package org.pullquote.article.html;

import java.util.List;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Inline;

/// How a page's text is laid out: what each segment reads like, how much stands in each element, and where the running
/// text is thickest.
final class Layout {
    private static final int FEWEST_PROSE_WORDS = 10;
    private static final float MOST_PROSE_LINKS = 0.35f;
    private static final int MUCH_HIDDEN = 800;

    final List<Segment> segments;
    final List<Scope> scopes;
    final Wording[] wordings;
    final int[] linkChars;
    final boolean[] prose;
    /// For each segment the sums over all that look like it.
    final Alike[] alike;
    final int chars;
    final int linkedChars;
    final int proseChars;
    /// Whether most running text is hidden, as where a script is to uncover the article: then hiding says nothing.
    final boolean uncovered;
    /// The deepest elements that hold half, most and nearly all of the running text.
    final Scope coreHalf;
    final Scope coreMost;
    final Scope coreAll;
    /// The element with most running text directly in it or one step below.
    final Scope densest;
    final float densestShare;
    /// How far each segment is like a headline that the page gives.
    final float[] likeHeadline;
    /// The segment that is the headline; -1 if none.
    final int headline;
    /// For each element whether it holds the headline or, without one, half of the running text. Such an element is
    /// around the whole article: what it is named ("has-comments") says nothing of its parts.
    final boolean[] aroundAll;

    /// What the segments of one look have together.
    static final class Alike {
        int count;
        int chars;
        int prose;
    }

    Layout(Segmented page, Evidence evidence) {
        this.segments = page.segments();
        this.scopes = page.scopes();
        int size = segments.size();
        this.wordings = new Wording[size];
        this.linkChars = new int[size];
        this.prose = new boolean[size];
        this.alike = new Alike[size];
        int all = 0;
        int linked = 0;
        int running = 0;
        for (int i = 0; i < size; i++) {
            Segment segment = segments.get(i);
            wordings[i] = new Wording(segment.text());
            linkChars[i] = segment.covered(Inline.Kind.LINK);
            prose[i] = isProse(segment, wordings[i], linkChars[i]);
            all += wordings[i].chars;
            linked += linkChars[i];
        }
        this.uncovered = isMostlyHidden();
        FirstMet looks = new FirstMet(size);
        for (int i = 0; i < size; i++) {
            prose[i] &= !isHidden(i);
            running += prose[i] ? wordings[i].chars : 0;
            count(i, segments.get(i), looks);
        }
        this.chars = all;
        this.linkedChars = linked;
        this.proseChars = running;
        sumUp();
        this.coreHalf = deepestWith(0.5);
        this.coreMost = deepestWith(0.75);
        this.coreAll = deepestWith(0.92);
        float[] weights = directProse();
        int best = 0;
        for (int i = 1; i < weights.length; i++) {
            best = weights[i] > weights[best] ? i : best;
        }
        this.densest = scopes.get(best);
        this.densestShare = running == 0 ? 0 : weights[best] / running;
        this.likeHeadline = new float[size];
        for (int i = 0; i < size; i++) {
            likeHeadline[i] = evidence.likeHeadline(wordings[i]);
        }
        this.headline = findHeadline();
        this.aroundAll = around(headline < 0 ? coreHalf : segments.get(headline).block());
    }

    private boolean[] around(Scope innermost) {
        boolean[] around = new boolean[scopes.size()];
        for (Scope at = innermost; !at.isTop(); at = at.parent) {
            around[at.index] = true;
        }
        around[0] = true;
        return around;
    }

    private static boolean isProse(Segment segment, Wording wording, int linkChars) {
        return segment.kind() != BlockKind.HEADING
                && wording.count() >= FEWEST_PROSE_WORDS
                && wording.sentenceEnds + wording.commas > 0
                && linkChars < MOST_PROSE_LINKS * wording.chars;
    }

    private boolean isMostlyHidden() {
        int hidden = 0;
        int shown = 0;
        for (int i = 0; i < prose.length; i++) {
            int chars = prose[i] ? wordings[i].chars : 0;
            hidden += segments.get(i).isHidden() ? chars : 0;
            shown += segments.get(i).isHidden() ? 0 : chars;
        }
        return hidden > MUCH_HIDDEN && hidden > 2 * shown;
    }

    /// Whether the page hides the segment and does not hide nearly all else as well.
    boolean isHidden(int i) {
        return !uncovered && segments.get(i).isHidden();
    }

    private void count(int i, Segment segment, FirstMet looks) {
        Scope block = segment.block();
        block.chars += wordings[i].chars;
        block.linkChars += linkChars[i];
        block.prose += prose[i] ? wordings[i].chars : 0;
        block.segments++;
        block.headings += segment.kind() == BlockKind.HEADING ? 1 : 0;
        block.firstSegment = Math.min(block.firstSegment, i);
        block.lastSegment = Math.max(block.lastSegment, i);
        int first = looks.first(block.signature, i);
        Alike group = first == i ? new Alike() : alike[first];
        alike[i] = group;
        group.count++;
        group.chars += wordings[i].chars;
        group.prose += prose[i] ? wordings[i].chars : 0;
    }

    /// Adds each element's sums to its parent's; children come after their parents.
    private void sumUp() {
        for (int i = scopes.size() - 1; i > 0; i--) {
            Scope scope = scopes.get(i);
            if (scope.segments == 0) {
                continue;
            }
            Scope parent = scope.parent;
            parent.chars += scope.chars;
            parent.linkChars += scope.linkChars;
            parent.prose += scope.prose;
            parent.segments += scope.segments;
            parent.headings += scope.headings;
            parent.firstSegment = Math.min(parent.firstSegment, scope.firstSegment);
            parent.lastSegment = Math.max(parent.lastSegment, scope.lastSegment);
        }
    }

    private Scope deepestWith(double share) {
        Scope deepest = scopes.getFirst();
        for (Scope scope : scopes) {
            if (scope.depth > deepest.depth && scope.prose >= share * proseChars && proseChars > 0) {
                deepest = scope;
            }
        }
        return deepest;
    }

    private float[] directProse() {
        float[] weights = new float[scopes.size()];
        for (int i = 0; i < segments.size(); i++) {
            if (prose[i]) {
                Scope parent = segments.get(i).block().parent;
                weights[parent.index] += wordings[i].chars;
                if (!parent.isTop()) {
                    weights[parent.parent.index] += wordings[i].chars * 0.5f;
                }
            }
        }
        return weights;
    }

    /// The segment most like the page's headline; a first-level heading counts more, and the first of equals.
    private int findHeadline() {
        int best = -1;
        float bestScore = 0.3f;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean first = segment.kind() == BlockKind.HEADING && segment.level() == 1;
            if (wordings[i].count() > 60) {
                continue;
            }
            float like = likeHeadline[i];
            float score = like
                    + (first ? 0.45f : segment.kind() == BlockKind.HEADING ? 0.15f : 0)
                    - (segment.isHidden() ? 0.3f : 0);
            if (score > bestScore && (first || like > 0.6)) {
                best = i;
                bestScore = score;
            }
        }
        return best;
    }
}
