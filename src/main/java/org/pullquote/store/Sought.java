package org.pullquote.store;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the reader typed, in parts that must all be there: words, phrases in quotation marks, beginnings with a star.
/// Nothing that is typed is an error.
///
/// @param parts without those that have no letter and no digit
record Sought(List<Part> parts) {
    /// A phrase in quotation marks, the last of which may still be missing, or a word.
    private static final Pattern PART = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?|[^\\s\"“”„]+");

    /// The search index has the beginnings of words from this length on.
    private static final int SHORTEST_INDEXED = 2;

    Sought {
        parts = List.copyOf(parts);
    }

    /// @param typed without quotation marks
    /// @param words folded, at least one
    /// @param prefix whether the last word may go on
    record Part(String typed, List<String> words, boolean prefix) {
        Part {
            words = List.copyOf(words);
        }

        /// Whether nearly everything has it, and no index of it is kept.
        boolean isOneLetter() {
            return prefix && words.size() == 1 && words.getFirst().length() < SHORTEST_INDEXED;
        }

        private String expression() {
            return "\"" + typed + "\"" + (prefix ? "*" : "");
        }
    }

    static Sought of(String typed) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(typed.replace('\u0000', ' '));
        while (matcher.find()) {
            String part = matcher.group(1) == null ? matcher.group() : matcher.group(1);
            boolean prefix = part.endsWith("*");
            String text = prefix ? part.substring(0, part.length() - 1) : part;
            List<String> words = words(text);
            if (!words.isEmpty()) {
                parts.add(new Part(text, words, prefix));
            }
        }
        return new Sought(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    Sought without(List<Part> taken) {
        return new Sought(parts.stream().filter(part -> !taken.contains(part)).toList());
    }

    /// As an FTS5 expression, in which every part is a string.
    String expression() {
        return parts.stream().map(Part::expression).collect(Collectors.joining(" AND "));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Fold.of(text.charAt(i)) == Fold.BETWEEN) {
                String word = Fold.of(text.substring(start, i));
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }
}
