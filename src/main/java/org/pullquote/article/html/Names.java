package org.pullquote.article.html;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What an element's attributes say of it.
final class Names {
    private Names() {}

    static long role(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return switch (element.attributes().get("role")) {
            case "navigation", "menu", "menubar", "search" -> Stem.NAVIGATION.bit();
            case "contentinfo" -> Stem.FOOTER.bit();
            case "banner" -> Stem.MASTHEAD.bit();
            case "complementary" -> Stem.SIDEBAR.bit();
            case "dialog", "alertdialog" -> Stem.POPUP.bit();
            case "main", "article" -> Stem.ARTICLE.bit();
            default -> 0;
        };
    }

    /// Whether the page asks for its text not to be shown.
    static boolean hides(Element element) {
        if (element.normalName().equals("template")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        return !style.isEmpty() && hidesByStyle(style);
    }

    private static boolean hidesByStyle(String style) {
        String packed = style.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    static boolean isArticleBody(Element element) {
        return element.attributesSize() > 0
                && element.attributes().get("itemprop").equalsIgnoreCase("articleBody");
    }
}
