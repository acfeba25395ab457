package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page that say something of it, gathered in one walk, in the page's order.
final class Telling implements NodeVisitor {
    final List<Element> scripts = new ArrayList<>();
    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    /// Elements with an `itemprop`.
    final List<Element> properties = new ArrayList<>();
    /// Elements named or linked as an author's.
    final List<Element> authors = new ArrayList<>();
    /// Elements whose names speak of a date.
    final List<Element> dates = new ArrayList<>();

    static Telling of(Document document) {
        Telling found = new Telling();
        NodeTraversor.traverse(found, document);
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            byTag(element);
            if (element.attributesSize() > 0) {
                byAttributes(element);
            }
        }
    }

    private void byTag(Element element) {
        switch (element.normalName()) {
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    scripts.add(element);
                }
            }
            case "meta" -> metas.add(element);
            case "link" -> links.add(element);
            case "h1" -> headings.add(element);
            case "time" -> times.add(element);
            default -> {}
        }
    }

    private void byAttributes(Element element) {
        if (element.hasAttr("itemprop")) {
            properties.add(element);
        }
        if (element.attr("rel").contains("author") || element.attr("href").contains("/author")) {
            authors.add(element);
        }
        byName(element, element.attr("class"));
        byName(element, element.attr("id"));
        byName(element, element.attr("data-testid"));
    }

    /// A first look, in any case of the first letter, that spares most names the second.
    private static boolean mayTell(String name) {
        return name.contains("yline")
                || name.contains("uthor")
                || name.contains("ate")
                || name.contains("ime")
                || name.contains("ublish")
                || name.contains("osted");
    }

    private void byName(Element element, String name) {
        if (name.length() < 4 || name.length() > 200 || !mayTell(name)) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("byline") || lower.contains("author")) {
            authors.add(element);
        }
        if (lower.contains("date") || lower.contains("time") || lower.contains("publish") || lower.contains("posted")) {
            dates.add(element);
        }
    }
}
