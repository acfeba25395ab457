package org.pullquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into sentences by its punctuation, in any language: a sentence ends at a stop (with the closing marks
/// behind it) that is followed by white space and then by something that may begin one. Full stops of initials and of
/// the commoner abbreviations do not count, nor does a stop inside a quotation that its sentence goes on behind.
public final class Sentences {
    private Sentences() {}

    /// The sentences of `text` in order, without the white space around them. None runs over a blank line.
    public static List<TextSpan> in(CharSequence text) {
        List<TextSpan> sentences = new ArrayList<>();
        for (TextSpan paragraph : Paragraphs.of(text)) {
            int start = paragraph.start();
            while (start < paragraph.end()) {
                int end = endOfFirst(text, start, paragraph.end());
                TextSpan sentence = Paragraphs.trimmed(text, start, end);
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        }
        return List.copyOf(sentences);
    }

    /// Where the sentence that begins at `start` ends: behind its stop and closing marks, or at `limit`.
    static int endOfFirst(CharSequence text, int start, int limit) {
        for (int at = start; at < limit; at++) {
            char c = text.charAt(at);
            if (!isStop(c)) {
                continue;
            }
            int end = behindStops(text, at, limit);
            if (end == limit || isWideStop(c) || endsHere(text, start, at, end, limit)) {
                return end;
            }
            at = end - 1;
        }
        return limit;
    }

    private static boolean endsHere(CharSequence text, int start, int stop, int end, int limit) {
        int next = end;
        while (next < limit && isSpace(text.charAt(next))) {
            next++;
        }
        if (next == end || next == limit) {
            return next == limit;
        }
        if (!mayBegin(text, next, limit)) {
            return false;
        }
        boolean single = stop + 1 >= limit || !isStop(text.charAt(stop + 1));
        if (text.charAt(stop) == '.' && single && isAbbreviation(text, start, stop, wordAt(text, next, limit))) {
            return false;
        }
        boolean questionInQuotes = text.charAt(stop) != '.' && end > stop + 1 && !isStop(text.charAt(end - 1));
        return !(questionInQuotes && isSpokenOf(text, next, limit));
    }

    /// Whether the full stop belongs to the word before it, seen with the word behind it.
    private static boolean isAbbreviation(CharSequence text, int start, int stop, String next) {
        int from = stop;
        while (from > start && isWordOrDot(text.charAt(from - 1))) {
            from--;
        }
        String word = text.subSequence(from, stop).toString().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        boolean beginner = SentenceWords.begins(next.toLowerCase(Locale.ROOT));
        if (word.length() < 3 && isNumber(word)) {
            return SentenceWords.isGermanMonth(next.toLowerCase(Locale.ROOT));
        }
        if (word.length() == 1) {
            return Character.isLetter(word.charAt(0)) && !word.equals("i") && !beginner;
        }
        if (word.indexOf('.') > 0 && isInitialism(word)) {
            return !beginner && !next.isEmpty();
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        if (SentenceWords.isBeforeNames(word)) {
            return !word.equals("no") && !word.equals("me") || isNumber(next) && capital;
        }
        return SentenceWords.isShortMonth(word) && capital && isNumber(next);
    }

    /// Letters parted by full stops: `u.s`, `z.b`, `a.m`.
    private static boolean isInitialism(String word) {
        for (String part : word.split("\\.", -1)) {
            if (part.length() > 2) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /// Whether what follows a question in quotation marks tells who asked it.
    private static boolean isSpokenOf(CharSequence text, int next, int limit) {
        int at = next;
        for (int i = 0; i < 3 && at < limit; i++) {
            String word = wordAt(text, at, limit);
            if (SentenceWords.isSpeaking(word)) {
                return true;
            }
            at += word.length();
            while (at < limit && isSpace(text.charAt(at))) {
                at++;
            }
        }
        return false;
    }

    private static String wordAt(CharSequence text, int start, int limit) {
        int from = start;
        while (from < limit && isOpening(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < limit && end - from < 40 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.subSequence(from, end).toString();
    }

    private static boolean mayBegin(CharSequence text, int at, int limit) {
        int from = at;
        while (from < limit && isOpening(text.charAt(from))) {
            from++;
        }
        if (from == limit) {
            return true;
        }
        int point = Character.codePointAt(text, from);
        return !Character.isLowerCase(point)
                && (Character.isLetterOrDigit(point) || from > at || !isClosingOnly(point));
    }

    private static int behindStops(CharSequence text, int stop, int limit) {
        int end = stop;
        while (end < limit && isStop(text.charAt(end))) {
            end++;
        }
        while (end < limit && isClosing(text, end, limit)) {
            end++;
        }
        return end;
    }

    /// Whether the character ends a sentence, if anything does: a full stop, a mark of question or exclamation or an
    /// ellipsis, in any script. The full stop of an abbreviation is one too.
    public static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || c > 0x7F && "…。！？؟।".indexOf(c) >= 0;
    }

    /// Stops of scripts that put no space behind them.
    private static boolean isWideStop(char c) {
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isClosing(CharSequence text, int at, int limit) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'' || c == '“') {
            // a straight mark behind a stop closes, unless a word follows directly
            return at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return c == ')' || c == ']' || c > 0x7F && "”’»›」』".indexOf(c) >= 0;
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '\'' || c == '(' || c == '[' || c == '`' || c > 0x7F && "“‘„«‹»›「『¿¡–—".indexOf(c) >= 0;
    }

    private static boolean isClosingOnly(int point) {
        return point == ',' || point == ';' || point == ':' || point == ')' || point == '-';
    }

    private static boolean isWordOrDot(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
