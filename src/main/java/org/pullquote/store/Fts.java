package org.pullquote.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the reader typed, as an FTS5 expression. Nothing that is typed is an error: every word goes in as a string.
final class Fts {
    /// A phrase in quotation marks, the last of which may still be missing, or a word.
    private static final Pattern PART = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?|[^\\s\"“”„]+");

    private Fts() {}

    /// Empty if there is no word in it.
    static String expression(String typed) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed.replace('\u0000', ' '));
        while (matcher.find()) {
            String part = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            boolean prefix = part.endsWith("*");
            String words = prefix ? part.substring(0, part.length() - 1) : part;
            if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add("\"" + words + "\"" + (prefix ? "*" : ""));
            }
        }
        return parts.stream().collect(Collectors.joining(" AND "));
    }
}
