package org.pullquote.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into words for comparison: runs of letters, digits and marks, with apostrophes inside words, full stops
/// inside initialisms (`U.S.`) and separators inside numbers (`1,200`, `3.5`). Hyphens and dashes part words.
public final class Words {
    private Words() {}

    /// The words of `text` in order.
    public static List<Word> of(CharSequence text) {
        List<Word> words = new ArrayList<>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            int point = Character.codePointAt(text, at);
            if (!isWordPart(point)) {
                at += Character.charCount(point);
                continue;
            }
            int start = at;
            at = endOfWord(text, at);
            TextSpan span = new TextSpan(start, at);
            words.add(new Word(span, normal(span.in(text))));
        }
        return words;
    }

    /// The form in which one word is compared; see [Word#normal].
    public static String normal(String word) {
        boolean plain = true;
        for (int i = 0; i < word.length() && plain; i++) {
            char c = word.charAt(i);
            plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        if (plain) {
            return word;
        }
        String composed = isComposed(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKC);
        boolean number = isNumber(composed);
        StringBuilder kept = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == ',' || isApostrophe(c) || c == '.' && !number || c == '\u00AD') {
                continue;
            }
            kept.append(c);
        }
        return kept.toString().toLowerCase(Locale.ROOT);
    }

    /// Whether it holds only characters that stand for themselves, so that the tables of Unicode, which take long to
    /// read, are not asked.
    private static boolean isComposed(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 0x80 && c < 0xC0 || c > 0xFF && c != '’') {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
        }
        return true;
    }

    private static int endOfWord(CharSequence text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = Character.codePointAt(text, at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
            } else if (joins(text, at)) {
                at++;
            } else if (point == '.' && endsInitialism(text, start, at)) {
                return at + 1;
            } else {
                return at;
            }
        }
        return at;
    }

    /// Whether the mark at `at` stands inside a word: `don’t`, `U.S`, `1,200`.
    private static boolean joins(CharSequence text, int at) {
        if (at == 0 || at + 1 >= text.length()) {
            return false;
        }
        int before = Character.codePointBefore(text, at);
        int after = Character.codePointAt(text, at + 1);
        char mark = text.charAt(at);
        if (isApostrophe(mark)) {
            return Character.isLetter(before) && Character.isLetter(after);
        }
        if (mark == '.' || mark == ',') {
            if (Character.isDigit(before) && Character.isDigit(after)) {
                return true;
            }
            return mark == '.' && isSingleCapital(text, at - 1) && Character.isUpperCase(after);
        }
        return false;
    }

    private static boolean endsInitialism(CharSequence text, int start, int at) {
        return at - start >= 3 && isSingleCapital(text, at - 1) && text.charAt(at - 2) == '.';
    }

    private static boolean isSingleCapital(CharSequence text, int at) {
        return Character.isUpperCase(text.charAt(at)) && (at == 0 || !isWordPart(Character.codePointBefore(text, at)));
    }

    private static boolean isWordPart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || point == 0xAD;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }
}
