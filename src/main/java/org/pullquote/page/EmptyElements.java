package org.pullquote.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Blanks empty elements of XML in which HTML would look for text: after `<title/>` or `<script src="a"/>` a reader of
/// HTML takes all that follows for the title or the script. Each becomes as many spaces, so that every place stays
/// true.
final class EmptyElements {
    private static final Pattern SWALLOWING = Pattern.compile(
            "<(?:title|script|style|textarea|iframe|noscript|noframes|xmp)(?:\\s[^<>]*)?/>", Pattern.CASE_INSENSITIVE);

    private EmptyElements() {}

    /// The text of a page, which is changed only if it says that it is XML.
    static String blanked(String text) {
        if (!text.startsWith("<?xml")) {
            return text;
        }
        Matcher matcher = SWALLOWING.matcher(text);
        return matcher.replaceAll(match -> " ".repeat(match.group().length()));
    }
}
