package org.pullquote.article.html;

/// What the elements around a segment are named, up to the first that also holds the headline: such a one is around
/// the whole article, and what it is named ("has-comments") says nothing of its parts.
final class Surroundings {
    /// Farther than any element.
    static final int FAR = 1000;

    private final Layout page;
    private final boolean[] aroundHeadline;

    Surroundings(Layout page) {
        this.page = page;
        this.aroundHeadline = new boolean[page.scopes.size()];
        Scope at = page.headline >= 0 ? page.segments.get(page.headline).block() : page.coreHalf;
        while (!at.isTop()) {
            aroundHeadline[at.index] = true;
            at = at.parent;
        }
        aroundHeadline[at.index] = true;
    }

    /// How many elements around the segment have a name of this sort.
    int count(int segment, Stem stem) {
        int count = 0;
        for (Scope at = inner(segment); !aroundHeadline[at.index]; at = at.parent) {
            count += at.is(stem) ? 1 : 0;
        }
        return count;
    }

    /// The steps up to the nearest element with a name of this sort; [#FAR] if there is none.
    int distance(int segment, Stem stem) {
        int steps = 0;
        for (Scope at = inner(segment); !aroundHeadline[at.index]; at = at.parent) {
            if (at.is(stem)) {
                return steps;
            }
            steps++;
        }
        return FAR;
    }

    /// Whether the segment stands in an element of one of these tags.
    boolean isIn(int segment, String tag, String otherTag) {
        for (Scope at = inner(segment); !aroundHeadline[at.index]; at = at.parent) {
            if (at.tag.equals(tag) || at.tag.equals(otherTag)) {
                return true;
            }
        }
        return false;
    }

    private Scope inner(int segment) {
        return page.segments.get(segment).inner();
    }
}
