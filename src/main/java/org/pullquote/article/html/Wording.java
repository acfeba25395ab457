package org.pullquote.article.html;

import java.util.Arrays;

/// How a segment's text reads: counts of words and signs, in one pass and in any language.
final class Wording {
    /// The hash of a word without letters.
    private static final int EMPTY = 17;

    final int chars;
    /// A hash of each word in lower case.
    final int[] words;
    final int letters;
    final int digits;
    final int capitals;
    /// Words that begin with a capital.
    final int capitalised;
    final int sentenceEnds;
    final int commas;
    final int quotes;
    /// Signs that part the items of menus and the fields of bylines: `|`, `·`, `»`, `›`, `/`, `•`.
    final int dividers;
    final boolean endsSentence;
    final boolean endsColon;
    final boolean beginsLower;
    final int hash;
    /// A bit for each [Cue] in the text, and in the upper half for each it begins with.
    final long cues;

    Wording(String text) {
        this.chars = text.length();
        int[] found = new int[Math.max(4, text.length() / 5)];
        int count = 0;
        int letterCount = 0;
        int digitCount = 0;
        int capitalCount = 0;
        int capitalisedCount = 0;
        int ends = 0;
        int commaCount = 0;
        int quoteCount = 0;
        int dividerCount = 0;
        int word = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letterCount++;
                word = (inWord ? word : EMPTY) * 31 + c;
                inWord = true;
                continue;
            }
            if (isOtherWordPart(c)) {
                boolean digit = c >= '0' && c <= '9';
                boolean upper = c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
                digitCount += digit ? 1 : 0;
                letterCount += digit ? 0 : 1;
                capitalCount += upper ? 1 : 0;
                if (inWord && isWordOfItsOwn(c)) {
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = word;
                    inWord = false;
                }
                if (!inWord) {
                    capitalisedCount += upper ? 1 : 0;
                    word = EMPTY;
                    inWord = true;
                }
                word = word * 31 + (upper ? Character.toLowerCase(c) : c);
                continue;
            }
            if (inWord && !isApostrophe(c) && c != '\u00AD') {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = word;
                inWord = false;
            }
            if (c == ' ') {
                continue;
            }
            if (Texts.isSentenceEnd(c)) {
                ends++;
            } else if (c == ',' || c == '、' || c == '،' || c == ';' || c == '，') {
                commaCount++;
            } else if (c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '「') {
                quoteCount++;
            } else if (c == '|' || c == '·' || c == '›' || c == '/' || c == '•' || c == '→') {
                dividerCount++;
            }
        }
        if (inWord) {
            found = count == found.length ? Arrays.copyOf(found, count + 1) : found;
            found[count++] = word;
        }
        this.words = count == found.length ? found : Arrays.copyOf(found, count);
        this.letters = letterCount;
        this.digits = digitCount;
        this.capitals = capitalCount;
        this.capitalised = capitalisedCount;
        this.sentenceEnds = ends;
        this.commas = commaCount;
        this.quotes = quoteCount;
        this.dividers = dividerCount;
        this.endsSentence = Texts.endsSentence(text);
        this.endsColon = text.endsWith(":");
        this.beginsLower = Character.isLowerCase(text.charAt(0));
        this.hash = Arrays.hashCode(words);
        this.cues = Cue.in(words);
    }

    int count() {
        return words.length;
    }

    /// The hashes of the words of `text`, as in [#words].
    static int[] hashes(String text) {
        return text.isEmpty() ? new int[0] : new Wording(text).words;
    }

    /// Whether it is part of a word, if it is no small letter of the alphabet.
    private static boolean isOtherWordPart(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c > 0xAA && Character.isLetterOrDigit(c);
    }

    /// Chinese and Japanese are written without spaces: each of their characters counts as a word.
    private static boolean isWordOfItsOwn(char c) {
        return c >= '\u3041' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
