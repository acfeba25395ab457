package org.pullquote.page.markup;

import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Counts the elements of HTML before it is parsed, since each becomes some objects in memory.
public final class Tags {
    private Tags() {}

    /// @throws UnreadableException if there are more than [Limits#ELEMENTS]
    public static void count(String html) throws UnreadableException {
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            count += Character.isLetter(next) || next == '!' || next == '?' ? 1 : 0;
        }
        if (count > Limits.ELEMENTS) {
            throw Limits.exceeded("more elements than any web page has");
        }
    }

    /// The text itself, of which [#count] has nothing to say.
    public static String counted(String html) throws UnreadableException {
        count(html);
        return html;
    }
}
