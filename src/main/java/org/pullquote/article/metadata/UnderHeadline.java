package org.pullquote.article.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.pullquote.article.IsoDate;

/// The few lines that follow a page's headline, where a byline and a date are printed.
final class UnderHeadline {
    private static final int ENOUGH = 500;
    private static final int MOST_NODES = 400;
    private static final Pattern BYLINE = Pattern.compile("(?:^|\\n"
            + ")\\s*(?:[Bb]y|BY|Von|Par|Por|Di)\\b:?\\s*\\n"
            + "?\\s*((?:(?:\\p{Lu}[\\p{L}.'’-]*,?|and|und|et|y|&)[ \\t]?){2,9})");

    private final String lines;

    private UnderHeadline(String lines) {
        this.lines = lines;
    }

    /// @param headline the element that holds the headline
    static UnderHeadline of(Element headline) {
        StringBuilder lines = new StringBuilder();
        Node at = after(headline);
        for (int i = 0; at != null && i < MOST_NODES && lines.length() < ENOUGH; i++) {
            if (at instanceof TextNode text && !text.isBlank()) {
                lines.append(Markup.stripped(text.getWholeText())).append('\n');
            }
            at = at.childNodeSize() > 0 ? at.childNode(0) : after(at);
        }
        return new UnderHeadline(lines.toString());
    }

    /// The next node that is not inside this one; null at the end of the page.
    private static @org.jspecify.annotations.Nullable Node after(Node node) {
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    Optional<IsoDate> date() {
        return PrintedDates.find(lines);
    }

    List<String> authors() {
        Matcher found = BYLINE.matcher(lines);
        return found.find() ? AuthorNames.of(found.group(1)) : List.of();
    }
}
