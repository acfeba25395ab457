package org.pullquote.article.html;

import java.util.Set;

/// What HTML's elements do to the text in them.
final class Tags {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "canvas",
            "caption",
            "center",
            "col",
            "colgroup",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "noscript",
            "ol",
            "optgroup",
            "option",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "template",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "video",
            "audio",
            "object");
    private static final Set<String> APART =
            Set.of("button", "select", "textarea", "svg", "datalist", "rp", "rt", "map");
    private static final Set<String> RUNNING = Set.of(
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "a", "em", "strong", "b", "i", "font", "u", "small", "sup",
            "sub", "q", "label");

    private Tags() {}

    /// Whether the element, standing in `outside`, begins and ends a run of text. An element of the page's own making
    /// (with a hyphen in its name) does where no running text is around it.
    static boolean isBlock(String tag, Scope outside) {
        return BLOCKS.contains(tag) || tag.indexOf('-') > 0 && !RUNNING.contains(outside.tag);
    }

    static boolean isBlockName(String tag) {
        return BLOCKS.contains(tag) || tag.indexOf('-') > 0;
    }

    /// Whether the element's text is not of the line it stands in.
    static boolean standsApart(String tag) {
        return APART.contains(tag);
    }

    /// How many of the elements from `from` upwards have one of three names.
    static int count(Scope from, String first, String second, String third) {
        int count = 0;
        for (Scope at = from; !at.isTop(); at = at.parent) {
            if (at.tag.equals(first) || at.tag.equals(second) || at.tag.equals(third)) {
                count++;
            }
        }
        return count;
    }
}
