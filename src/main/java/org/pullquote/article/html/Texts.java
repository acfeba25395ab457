package org.pullquote.article.html;

/// Small questions about a piece of text that hold in any language.
final class Texts {
    private Texts() {}

    /// Whether the text ends as a sentence does, closing quotation marks and brackets aside.
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 4; i--) {
            char c = text.charAt(i);
            if (isSentenceEnd(c)) {
                return true;
            }
            if (!isCloser(c)) {
                return false;
            }
        }
        return false;
    }

    static boolean isSentenceEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।'
                || c == '۔';
    }

    private static boolean isCloser(char c) {
        return c == '"' || c == '\'' || c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '“' || c == '」'
                || c == '』' || c == '）' || c == ' ';
    }
}
