package org.pullquote.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The encoding that a page declares of itself, in a `meta` element or an XML declaration.
final class DeclaredCharset {
    /// Browsers look at 1,024 bytes; saved pages often have comments before the head.
    private static final int HEAD = 8192;

    private static final Pattern DECLARATION = Pattern.compile(
            "<meta\\b[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /// Names that mean something wider on the web than to the letter (WHATWG Encoding Standard, section 4.2).
    private static final Map<String, String> ON_THE_WEB = Map.ofEntries(
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("gb2312", "GBK"),
            Map.entry("gb_2312-80", "GBK"),
            Map.entry("x-gbk", "GBK"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("x-mac-ukrainian", "x-MacCyrillic"),
            Map.entry("x-user-defined", "windows-1252"),
            // A page that can be read far enough to find this is not UTF-16.
            Map.entry("utf-16", "UTF-8"),
            Map.entry("utf-16le", "UTF-8"),
            Map.entry("utf-16be", "UTF-8"),
            Map.entry("utf8", "UTF-8"));

    private DeclaredCharset() {}

    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(""));
        while (found.find()) {
            String label = found.group(1) != null ? found.group(1) : found.group(2);
            Optional<Charset> charset = labelled(label);
            if (charset.isPresent()) {
                return charset;
            }
        }
        return Optional.empty();
    }

    /// The encoding that pages mean by `label`; UTF-7, which no browser reads any more, is none.
    static Optional<Charset> labelled(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(ON_THE_WEB.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
