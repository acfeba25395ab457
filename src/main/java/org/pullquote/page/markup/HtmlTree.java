package org.pullquote.page.markup;

import java.io.Reader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses HTML, whatever is in it.
///
/// jsoup takes elements that are nested more than 512 deep out of each other; where templates are among them it may
/// lose count of these and give up. No page is made so but to do harm; such a page is parsed once more with its
/// templates as elements that mean nothing, at the same places.
public final class HtmlTree {
    private static final Pattern TEMPLATE = Pattern.compile("(?i)(</?)template");
    private static final String NOTHING = "$1tempiate";

    private HtmlTree() {}

    public static Document of(String html) {
        return parsed(html, false);
    }

    /// The same, and of every node its place in the source.
    public static Document withPlaces(String html) {
        return parsed(html, true);
    }

    /// The same of a page that is read through; empty if it is such a page as is parsed once more.
    public static Optional<Document> of(Reader html) {
        try {
            return Optional.of(parser(false).parseInput(html, ""));
        } catch (ValidationException gaveUp) {
            return Optional.empty();
        }
    }

    private static Document parsed(String html, boolean places) {
        try {
            return parser(places).parseInput(html, "");
        } catch (ValidationException gaveUp) {
            return parser(places).parseInput(TEMPLATE.matcher(html).replaceAll(NOTHING), "");
        }
    }

    private static Parser parser(boolean places) {
        return Parser.htmlParser().setTrackPosition(places);
    }
}
