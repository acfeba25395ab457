package org.pullquote.article.metadata;

import org.jsoup.parser.Parser;

/// Takes tags and entities out of a value that should have been plain text.
final class Markup {
    private Markup() {}

    static String stripped(String value) {
        String text = value;
        if (text.indexOf('&') >= 0) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0) {
            text = text.replaceAll("<(?:br|/p|/div|/li|/h\\d)[^>]*>", " ").replaceAll("</?[a-zA-Z][^>]*>", "");
        }
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
