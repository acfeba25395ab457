package org.pullquote.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends broken XML so far that a parser goes on to its end, and the reader behind the parser sees what was changed.
final class WellFormed {
    /// The names that elements and attributes may have, with the prefixes that [#NAMESPACES] declares.
    private static final String NAME = "(?:w|r|mc|office|text|table|draw|style|fo|dc|dcterms|meta):[A-Za-z-]{1,40}";

    /// What the root of a document must say for them.
    static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='m' xmlns:r='r' xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d'"
            + " xmlns:style='s' xmlns:fo='f' xmlns:dc='c' xmlns:dcterms='e' xmlns:meta='a'";

    private static final String ATTRIBUTES = "((?: (?:xml:space|" + NAME + ")='[^'<&]*')*)";
    private static final Pattern MARKUP = Pattern.compile("<(/?)(" + NAME + ")" + ATTRIBUTES + "\\s?(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+:[A-Za-z-]+)='[^']*'");

    private WellFormed() {}

    /// The elements of `xml`, each closed where its kin are; what is no element is text. An attribute that stands
    /// twice in a tag is left out the second time.
    static String of(String xml) {
        StringBuilder mended = new StringBuilder();
        Deque<String> open = new ArrayDeque<>();
        Matcher markup = MARKUP.matcher(xml);
        int from = 0;
        while (markup.find()) {
            mended.append(text(xml.substring(from, markup.start())));
            from = markup.end();
            String name = markup.group(2);
            if (markup.group(1).isEmpty()) {
                boolean empty = !markup.group(4).isEmpty();
                mended.append('<').append(name).append(attributes(markup.group(3)));
                mended.append(empty ? "/>" : ">");
                if (!empty) {
                    open.push(name);
                }
            } else if (open.contains(name)) {
                closeUntil(name, open, mended);
            }
        }
        mended.append(text(xml.substring(from)));
        closeUntil("", open, mended);
        return mended.toString();
    }

    private static void closeUntil(String last, Deque<String> open, StringBuilder mended) {
        String closed = "";
        while (!open.isEmpty() && (closed.isEmpty() || !closed.equals(last))) {
            closed = open.pop();
            mended.append("</").append(closed).append('>');
        }
    }

    private static String attributes(String all) {
        StringBuilder kept = new StringBuilder();
        Matcher attribute = ATTRIBUTE.matcher(all);
        while (attribute.find()) {
            if (kept.indexOf(" " + attribute.group(1) + "=") < 0) {
                kept.append(attribute.group());
            }
        }
        return kept.toString();
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD]", "");
    }
}
