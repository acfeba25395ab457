package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The elements of a page that say something of it, in the page's order: gathered in one walk, or shown by one who
/// walks through the page's body anyway.
public final class Telling implements NodeVisitor {
    final List<Element> scripts = new ArrayList<>();
    final List<Element> metas = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    /// Elements with an `itemprop`.
    final List<Element> properties = new ArrayList<>();

    private Telling() {}

    /// All of a document's.
    public static Telling of(Document document) {
        Telling found = new Telling();
        NodeTraversor.traverse(found, document);
        return found;
    }

    /// What stands before the content of the body, which is to be [seen][#see] element by element.
    public static Telling beforeBody(Document document) {
        Telling found = new Telling();
        found.see(document);
        Element body = document.body();
        for (Node root : document.childNodes()) {
            found.head(root, 0);
            for (Node part : root.childNodes()) {
                if (part.equals(body)) {
                    found.see(body);
                } else {
                    NodeTraversor.traverse(found, part);
                }
            }
        }
        return found;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            see(element);
        }
    }

    /// Looks at one more element, which follows those seen before.
    public void see(Element element) {
        byTag(element);
        if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) {
            properties.add(element);
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
}
