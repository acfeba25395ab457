package org.pullquote.article.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Looks for a short line of the page that begins with "By" and a capital.
final class PrintedByline implements NodeFilter {
    private static final Set<String> LINES = Set.of("p", "div", "span", "li", "address");
    private static final int LONGEST = 80;

    private List<String> names = List.of();

    private PrintedByline() {}

    /// The names in the first such line; none if there is no line.
    static List<String> in(Element body) {
        PrintedByline search = new PrintedByline();
        NodeTraversor.filter(search, body);
        return search.names;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || !mayBegin(element) || !LINES.contains(element.normalName())) {
            return FilterResult.CONTINUE;
        }
        if (element.childrenSize() > 3
                || !element.ownText().toLowerCase(Locale.ROOT).startsWith("by")) {
            return FilterResult.CONTINUE;
        }
        String text = element.text().strip();
        if (text.length() > 5
                && text.length() <= LONGEST
                && text.charAt(2) <= ' '
                && Character.isUpperCase(text.charAt(3))) {
            names = AuthorNames.of(text);
            return FilterResult.STOP;
        }
        return FilterResult.CONTINUE;
    }

    /// A cheap look at the first letter of the element's own text.
    private static boolean mayBegin(Element element) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            if (element.childNode(i) instanceof TextNode words) {
                String text = words.getWholeText();
                int first = firstInk(text);
                if (first < text.length()) {
                    return text.charAt(first) == 'B' || text.charAt(first) == 'b';
                }
            }
        }
        return false;
    }

    private static int firstInk(String text) {
        int at = 0;
        while (at < text.length() && isInkless(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// White space, the soft hyphen and the space without width.
    private static boolean isInkless(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u00AD' || c == '\u200B';
    }
}
