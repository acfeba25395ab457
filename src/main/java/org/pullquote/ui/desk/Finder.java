package org.pullquote.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.TextSpan;

/// Finds words in a text, whatever their case.
final class Finder {
    private Finder() {}

    /// Where `sought` stands in `text`, in order and without overlaps.
    static List<TextSpan> all(String text, String sought) {
        List<TextSpan> found = new ArrayList<>();
        if (sought.isEmpty()) {
            return found;
        }
        int last = text.length() - sought.length();
        for (int at = 0; at <= last; at++) {
            if (text.regionMatches(true, at, sought, 0, sought.length())) {
                found.add(TextSpan.at(at, sought.length()));
                at += sought.length() - 1;
            }
        }
        return found;
    }
}
