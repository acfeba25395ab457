package org.pullquote.page.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.UnreadableException;

/// The passages of HTML that has no clutter to be cleaned of, such as a chapter of a book.
public final class HtmlPassages implements NodeVisitor {
    private static final Set<String> UNREAD =
            Set.of("script", "style", "template", "head", "iframe", "object", "audio", "video", "metadata");

    private final PassageBuilder passages = new PassageBuilder();
    private Element unread = new Element("none");
    private boolean skipping;
    private int lists;
    private int quotes;
    private int cells;
    private int strong;
    private int italic;

    private HtmlPassages() {}

    /// All text of the document, in its order.
    public static List<Passage> of(String html) throws UnreadableException {
        Document document = HtmlTree.of(Tags.counted(html));
        return of(document);
    }

    static List<Passage> of(Document document) throws UnreadableException {
        HtmlPassages found = new HtmlPassages();
        try {
            document.traverse(found);
        } catch (Overflow overflow) {
            throw overflow.reason;
        }
        return found.passages.passages();
    }

    /// Carries the reason out of the visit, which may not throw it.
    private static final class Overflow extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient UnreadableException reason;

        Overflow(UnreadableException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    public void head(Node node, int depth) {
        if (skipping) {
            return;
        }
        try {
            if (node instanceof CDataNode data) {
                passages.text(data.getWholeText());
            } else if (node instanceof TextNode words) {
                passages.text(words.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        } catch (UnreadableException overflow) {
            throw new Overflow(overflow);
        }
    }

    private void open(Element element) throws UnreadableException {
        String tag = element.normalName();
        if (UNREAD.contains(tag)) {
            unread = element;
            skipping = true;
            return;
        }
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> passages.begin(Passage.Kind.HEADING, tag.charAt(1) - '0');
            case "ul", "ol", "dl" -> {
                passages.end();
                lists++;
            }
            case "blockquote" -> {
                passages.end();
                quotes++;
            }
            case "li", "dt", "dd" -> passages.begin(Passage.Kind.LIST_ITEM, Math.clamp(lists, 1, 9));
            case "p" -> {
                if (!isFirstOfItem()) {
                    passages.begin(within(), quotes > 0 ? 1 : 0);
                }
            }
            case "pre" -> passages.begin(Passage.Kind.PREFORMATTED, 0);
            case "figcaption", "caption" -> passages.begin(Passage.Kind.CAPTION, 0);
            case "tr" -> {
                passages.begin(Passage.Kind.TABLE, 0);
                cells = 0;
            }
            case "td", "th" -> passages.text(cells++ > 0 ? " | " : "");
            case "br" -> passages.lineBreak();
            case "b", "strong" -> emphasise(++strong, italic);
            case "i", "em", "cite" -> emphasise(strong, ++italic);
            default -> {
                if (element.isBlock() && passages.kind() != Passage.Kind.TABLE) {
                    passages.begin(within(), quotes > 0 ? 1 : 0);
                }
            }
        }
    }

    private Passage.Kind within() {
        return quotes > 0 ? Passage.Kind.BLOCK_QUOTE : Passage.Kind.PARAGRAPH;
    }

    /// Whether a paragraph is what a list item or a table's cell begins with, and so not one of its own.
    private boolean isFirstOfItem() {
        return passages.kind() == Passage.Kind.TABLE || passages.kind() == Passage.Kind.LIST_ITEM && passages.isEmpty();
    }

    private void emphasise(int strongNow, int italicNow) {
        passages.emphasise(strongNow > 0, italicNow > 0);
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (skipping) {
            skipping = !element.equals(unread);
            return;
        }
        try {
            close(element);
        } catch (UnreadableException overflow) {
            throw new Overflow(overflow);
        }
    }

    private void close(Element element) throws UnreadableException {
        switch (element.normalName()) {
            case "ul", "ol", "dl" -> {
                passages.end();
                lists--;
            }
            case "blockquote" -> {
                passages.end();
                quotes--;
            }
            case "b", "strong" -> emphasise(--strong, italic);
            case "i", "em", "cite" -> emphasise(strong, --italic);
            case "td", "th", "br" -> {}
            default -> {
                boolean inRow = passages.kind() == Passage.Kind.TABLE
                        && !element.normalName().equals("tr");
                if (element.isBlock() && !inRow || element.normalName().equals("tr")) {
                    passages.end();
                }
            }
        }
    }
}
