package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page whose names or links say that an author or a date stands in them, in the page's order.
/// Only asked for where nothing that is to be trusted more has told.
final class Named implements NodeVisitor {
    /// Elements named or linked as an author's.
    final List<Element> authors = new ArrayList<>();
    /// Elements whose names speak of contributors.
    final List<Element> contributors = new ArrayList<>();
    /// Elements whose names speak of a date.
    final List<Element> dates = new ArrayList<>();

    static Named in(Document document) {
        Named found = new Named();
        NodeTraversor.traverse(found, document);
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element && element.attributesSize() > 0) {
            byAttributes(element, element.attributes());
        }
    }

    private void byAttributes(Element element, Attributes attributes) {
        if (attributes.get("rel").contains("author") || attributes.get("href").contains("/author")) {
            authors.add(element);
        }
        byName(element, attributes.get("class"));
        byName(element, attributes.get("id"));
        byName(element, attributes.get("data-testid"));
    }

    /// A first look, in any case of the first letter, that spares most names the second.
    private static boolean mayTell(String name) {
        return name.contains("yline")
                || name.contains("uthor")
                || name.contains("ontribut")
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
        if (lower.contains("contribut")) {
            contributors.add(element);
        }
        if (lower.contains("date") || lower.contains("time") || lower.contains("publish") || lower.contains("posted")) {
            dates.add(element);
        }
    }
}
