package org.pullquote.text;

import java.util.List;
import java.util.Set;

/// Tells whether two stretches in quotation marks are one quotation that the narrator breaks: “We know,” she said,
/// “that …”.
final class BrokenQuotation {
    /// More words than “said Sen. Mark Warner, the Democratic chairman of the Senate Intelligence Committee” has.
    private static final int LONGEST_BREAK = 16;

    private static final int LONGEST_BREAK_CHARACTERS = 160;

    /// Words by which the narrator goes over to something else that was said.
    private static final Set<String> TURNS = Set.of(
            "but",
            "while",
            "whereas",
            "replied",
            "responded",
            "answered",
            "retorted",
            "countered",
            "aber",
            "mais",
            "pero",
            "later",
            "then",
            "when",
            "before",
            "after",
            "asked",
            "because");

    private BrokenQuotation() {}

    /// @param before the words of the first stretch
    /// @param gap from its closing mark to the opening mark of the next
    /// @param after the words of the second stretch
    static boolean goesOn(CharSequence text, TextSpan before, TextSpan gap, TextSpan after) {
        if (gap.length() > LONGEST_BREAK_CHARACTERS || before.isEmpty() || after.isEmpty()) {
            return false;
        }
        String between = gap.in(text).strip();
        if (between.isEmpty() || between.indexOf('\n') >= 0) {
            return false;
        }
        char end = text.charAt(before.end() - 1);
        boolean broken = ",—–-?!…".indexOf(end) >= 0 || between.charAt(0) == ',';
        char last = between.charAt(between.length() - 1);
        boolean sentence = last == '.' && startsSentence(text, after.start()) && end != '?';
        return broken && (sentence || last == ',' || last == ':' || last == '—') && isAttribution(between);
    }

    private static boolean isAttribution(String between) {
        List<Word> words = Words.of(between);
        if (words.isEmpty() || words.size() > LONGEST_BREAK) {
            return false;
        }
        return Sentences.in(between).size() == 1
                && words.stream().map(Word::normal).noneMatch(TURNS::contains);
    }

    private static boolean startsSentence(CharSequence text, int at) {
        int point = Character.codePointAt(text, at);
        return !Character.isLowerCase(point);
    }
}
