package org.pullquote.article.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/// An element of the page as the judging sees it: its tag, what its names say, and how much text stands inside it.
/// Scopes form a tree with links to the parents only; a parent is always made before its children, and the topmost is
/// its own parent. What an element's names say is only read for elements that hold a segment ([#describe]): most hold
/// none.
final class Scope {
    final Scope parent;
    final int index;
    final int depth;
    final String tag;
    /// What this element's own class, id and role say, a bit for each [Stem].
    long stems;
    /// The distance to it that tells a segment's part in the page.
    Feature landmark = Feature.WORDS;
    /// A hash of the tag and the class, digits left out.
    int look;
    /// A hash of the looks of this element and its two nearest ancestors.
    int signature;
    /// A hash of the tags of this element and all around it but the topmost.
    final int tagPath;
    /// 31 to the power of the depth.
    private final int weight;

    final boolean hidden;
    boolean articleBody;
    /// Whether the element begins and ends a run of text.
    final boolean isBlock;
    private final Element element;
    private boolean described;

    /// The amounts of text in this element and all below it, in characters.
    int chars;

    int linkChars;
    /// Characters in segments that read like running text.
    int prose;
    int segments;
    int headings;
    int firstSegment = Integer.MAX_VALUE;
    int lastSegment = -1;

    /// The body of a page.
    Scope(Element body) {
        this.parent = this;
        this.index = 0;
        this.depth = 0;
        this.tag = body.normalName();
        this.look = new Naming().told(body).look(tag);
        this.signature = look;
        this.weight = 1;
        this.tagPath = 1;
        this.hidden = false;
        this.isBlock = true;
        this.element = body;
        this.described = true;
    }

    Scope(Scope parent, int index, Element element) {
        this.parent = parent;
        this.index = index;
        this.depth = parent.depth + 1;
        this.tag = element.normalName();
        this.weight = parent.weight * 31;
        this.tagPath = weight + (tag.hashCode() - 1) * parent.weight + parent.tagPath;
        this.hidden = parent.hidden || Names.hides(element);
        this.isBlock = Tags.isBlock(tag, parent);
        this.element = element;
    }

    /// Reads what the names of this element and of those around it say.
    void describe(Naming naming) {
        if (described) {
            return;
        }
        if (parent.described) {
            readNames(naming);
            return;
        }
        Deque<Scope> above = new ArrayDeque<>();
        for (Scope at = this; !at.described; at = at.parent) {
            above.push(at);
        }
        above.forEach(scope -> scope.readNames(naming));
    }

    private void readNames(Naming naming) {
        Naming.Told told = naming.told(element);
        stems = told.stems() | Names.role(element);
        landmark = Landmarks.of(tag);
        look = told.look(tag);
        signature = (look * 31 + parent.look) * 31 + parent.parent.look;
        articleBody = parent.articleBody || Names.isArticleBody(element);
        described = true;
    }

    boolean isTop() {
        return parent == this;
    }

    boolean is(Stem stem) {
        return (stems & stem.bit()) != 0;
    }

    /// The element `steps` above, or the topmost.
    Scope ancestor(int steps) {
        Scope at = this;
        for (int i = 0; i < steps; i++) {
            at = at.parent;
        }
        return at;
    }

    boolean contains(Scope other) {
        Scope at = other;
        while (at.depth > depth) {
            at = at.parent;
        }
        return at == this;
    }
}
