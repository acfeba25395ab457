package org.pullquote.brief.format;

import java.util.regex.Pattern;

/// Text for Markdown in which nothing is mark-up: not in CommonMark 0.31, and not the bare addresses, tables and
/// footnotes that many readers add to it.
final class MarkdownText {
    /// Marks that can mean something anywhere in a line.
    private static final String ANYWHERE = "\\`*_{}[]<>#|~&!^$";

    /// Marks that mean something at the beginning of a line only.
    private static final Pattern LINE_START = Pattern.compile("^(\\d{0,9})([-+=.):])");

    private static final Pattern BARE_ADDRESS = Pattern.compile("(?i)\\b(https?|ftp|mailto|xmpp)(:)|\\b(www)(\\.)");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private MarkdownText() {}

    /// @param atLineStart whether nothing stands before it on its line
    static String escaped(String text, boolean atLineStart) {
        String line = BLANKS.matcher(Characters.contained(text)).replaceAll(" ");
        if (atLineStart) {
            line = line.stripLeading();
        }
        StringBuilder kept = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ANYWHERE.indexOf(c) >= 0) {
                kept.append('\\');
            }
            kept.append(c);
        }
        String result = BARE_ADDRESS.matcher(kept).replaceAll("$1$3\\\\$2$4");
        return atLineStart ? LINE_START.matcher(result).replaceFirst("$1\\\\$2") : result;
    }

    /// A fence that no run of backticks in the text can close.
    static String fenceFor(String text, int atLeast) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(Math.max(atLeast, longest + 1));
    }
}
