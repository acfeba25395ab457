package org.pullquote.suggestion.attribution;

import java.util.List;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells titles of works and programmes from words that were said.
final class Titles {
    private static final int LONGEST = 12;

    private Titles() {}

    /// Whether every word of weight has a capital, and no stop ends it: “Meet the Press”.
    static boolean isTitle(String quoted) {
        List<Word> words = Words.of(quoted);
        if (words.isEmpty() || words.size() > LONGEST) {
            return words.isEmpty();
        }
        for (Word word : words) {
            String printed = word.span().in(quoted);
            if (!Character.isUpperCase(printed.charAt(0)) && !FunctionWords.contains(word.normal())) {
                return false;
            }
        }
        return Character.isUpperCase(words.getFirst().span().in(quoted).charAt(0));
    }
}
