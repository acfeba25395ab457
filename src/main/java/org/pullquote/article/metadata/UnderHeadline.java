package org.pullquote.article.metadata;

import java.util.ArrayList;
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
    private static final int LONGEST_LINE_OF_DATE = 60;
    private static final Pattern BYLINE = Pattern.compile("(?:^|\\n"
            + ")\\s*(?:[Bb]y|BY|Von|Par|Por|Di)\\b:?\\s*\\n"
            + "?\\s*((?:(?:\\p{Lu}[\\p{L}.'’-]*,?|and|und|et|y|&)[ \\t]?){2,9})");

    private final String lines;
    private final List<Element> times;

    private UnderHeadline(String lines, List<Element> times) {
        this.lines = lines;
        this.times = times;
    }

    /// @param headline the element that holds the headline
    static UnderHeadline of(Element headline) {
        StringBuilder lines = new StringBuilder();
        List<Element> times = new ArrayList<>();
        Node at = after(headline);
        for (int i = 0; at != null && i < MOST_NODES && lines.length() < ENOUGH; i++) {
            if (at instanceof TextNode text && !text.isBlank()) {
                lines.append(Markup.stripped(text.getWholeText())).append('\n');
            } else if (at instanceof Element element && element.normalName().equals("time")) {
                times.add(element);
            }
            at = at.childNodeSize() > 0 ? at.childNode(0) : after(at);
        }
        return new UnderHeadline(lines.toString(), times);
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

    /// The first date in a line of its own, or that a `<time>` there says.
    Optional<IsoDate> dateApart() {
        return lines.lines()
                .filter(line -> line.length() <= LONGEST_LINE_OF_DATE)
                .map(PrintedDates::find)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> times.stream()
                        .map(time -> Dates.read(time.attr("datetime")))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    List<String> authors() {
        Matcher found = BYLINE.matcher(lines);
        return found.find() ? AuthorNames.of(found.group(1)) : List.of();
    }
}
