package org.pullquote.article.html;

import org.pullquote.article.BlockKind;

/// The kind of text that an element holds.
record Placed(BlockKind kind, int level) {
    static Placed of(Scope inner) {
        for (Scope at = inner; !at.isTop(); at = at.parent) {
            switch (at.tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return new Placed(BlockKind.HEADING, at.tag.charAt(1) - '0');
                }
                case "figcaption", "caption" -> {
                    return new Placed(BlockKind.CAPTION, 0);
                }
                case "pre" -> {
                    return new Placed(BlockKind.PREFORMATTED, 0);
                }
                case "li", "dd", "dt" -> {
                    return new Placed(BlockKind.LIST_ITEM, Math.max(1, Tags.count(at, "ul", "ol", "dl")));
                }
                case "blockquote" -> {
                    return new Placed(
                            BlockKind.BLOCK_QUOTE,
                            Math.max(1, Tags.count(at, "blockquote", "blockquote", "blockquote")));
                }
                case "article", "section", "main", "table", "aside" -> {
                    return new Placed(BlockKind.PARAGRAPH, 0);
                }
                default -> {}
            }
            if (at.is(Stem.CAPTION) && at.depth >= inner.depth - 1 && !at.tag.equals("p")) {
                return new Placed(BlockKind.CAPTION, 0);
            }
        }
        return new Placed(BlockKind.PARAGRAPH, 0);
    }
}
