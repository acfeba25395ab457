package org.pullquote.page.book;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of an XML file in the encoding that its first bytes say (XML 1.0, appendix F).
final class Markup {
    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)");
    /// An empty element as only XML has them: in HTML it would stay open and swallow what follows.
    private static final Pattern CLOSED_AT_ONCE =
            Pattern.compile("<(title|script|style|a|p|div|span|i|b|em|strong|textarea|iframe)(\\s[^<>]*)?/>");

    private Markup() {}

    static String text(byte[] bytes) {
        return CLOSED_AT_ONCE.matcher(decoded(bytes)).replaceAll("<$1$2></$1>");
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        Matcher declared =
                ENCODING.matcher(new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1));
        if (declared.find()) {
            try {
                return new String(bytes, Charset.forName(declared.group(1)));
            } catch (IllegalArgumentException unknown) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
