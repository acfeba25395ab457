package org.pullquote.article.metadata;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/// Takes tags and entities out of a value that should have been plain text.
final class Markup {
    private static final Pattern BREAK = Pattern.compile("<(?:br|/p|/div|/li|/h\\d)[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

    private Markup() {}

    static String stripped(String value) {
        String text = value;
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        }
        return folded(text);
    }

    /// The same with a line for each paragraph.
    static String paragraphs(String value) {
        String text = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        return text.lines().map(Markup::folded).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String folded(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\u00A0' && !Character.isWhitespace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /// Whether its only white space is single spaces between other characters.
    private static boolean isFolded(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 127) {
                space = false;
                continue;
            }
            if (c == ' ' ? space : c == '\u00A0' || Character.isWhitespace(c)) {
                return false;
            }
            space = c == ' ';
        }
        return text.isEmpty() || !space;
    }
}
