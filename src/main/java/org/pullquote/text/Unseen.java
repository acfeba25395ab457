package org.pullquote.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names as they can be shown. The name of a file may hold characters that break a line, reverse what follows, or tell
/// a terminal to do something: whoever made the file chose it.
public final class Unseen {
    /// Control and format characters, but for those that scripts and emoji are joined with.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    private Unseen() {}

    /// The text with a backslash, `u` and the number of each such character in its place.
    public static String shown(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\\" + "u%04X".formatted(found.group().codePointAt(0))));
    }
}
