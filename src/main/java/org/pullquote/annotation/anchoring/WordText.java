package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// A text as numbered words in sentences. Scripts that do not part words by spaces count every character as a word.
final class WordText {
    private static final String STOPS = ".!?…。！？";

    private static final Set<String> TITLES = Set.of("Sen", "Rep", "Gov", "Gen", "Col", "Prof");

    private final String text;
    private final List<Word> words;
    /// The number of each word's normal form, the same in both texts of an alignment.
    private final int[] codes;
    /// Where each sentence begins, in words, and at last the number of words.
    private final int[] sentenceStarts;
    private final int[] sentenceOf;

    /// @param vocabulary gives every normal form its number, and gets those that are new
    WordText(String text, Map<String, Integer> vocabulary) {
        this.text = text;
        this.words = split(Words.of(text));
        this.codes = new int[words.size()];
        this.sentenceOf = new int[words.size()];
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            codes[i] = vocabulary.computeIfAbsent(words.get(i).normal(), _ -> vocabulary.size());
            if (i == 0 || beginsSentence(i)) {
                starts.add(i);
            }
            sentenceOf[i] = starts.size() - 1;
        }
        starts.add(codes.length);
        this.sentenceStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    String text() {
        return text;
    }

    int size() {
        return codes.length;
    }

    int[] codes() {
        return codes;
    }

    int code(int word) {
        return codes[word];
    }

    TextSpan span(int word) {
        return words.get(word).span();
    }

    int sentences() {
        return sentenceStarts.length - 1;
    }

    int sentenceOf(int word) {
        return sentenceOf[word];
    }

    int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    int sentenceEnd(int sentence) {
        return sentenceStarts[sentence + 1];
    }

    boolean isSentenceStart(int word) {
        return word >= codes.length || sentenceStarts[sentenceOf[word]] == word;
    }

    /// The first word that ends behind `offset`, in UTF-16 units.
    int firstWordAfter(int offset) {
        return PartitionPoint.of(words.size(), i -> words.get(i).span().end() <= offset);
    }

    /// Deliberately coarse, and blind to quotation marks: the same words must be parted alike in both texts.
    private boolean beginsSentence(int word) {
        TextSpan before = words.get(word - 1).span();
        TextSpan here = words.get(word).span();
        if (isAbbreviation(before)) {
            return text.substring(before.end(), here.start()).indexOf('\n') >= 0;
        }
        boolean stop = false;
        for (int i = before.end(); i < here.start(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return true;
            }
            stop |= STOPS.indexOf(c) >= 0;
        }
        return stop && !Character.isLowerCase(text.codePointAt(here.start()));
    }

    /// An initial, a title without a vowel (`Mr.`, `Dr.`, `St.`) or another that a name follows.
    private boolean isAbbreviation(TextSpan word) {
        String title = word.in(text);
        return Character.isUpperCase(title.charAt(0))
                && text.startsWith(". ", word.end())
                && (TITLES.contains(title)
                        || title.length() <= 3 && title.chars().noneMatch(WordText::isVowel));
    }

    private static boolean isVowel(int c) {
        return "aeiouyAEIOUY".indexOf(c) >= 0;
    }

    private static List<Word> split(List<Word> words) {
        List<Word> split = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.normal().codePoints().noneMatch(WordText::standsAlone)) {
                split.add(word);
                continue;
            }
            int start = word.span().start();
            for (int i = 0; i < word.normal().length(); ) {
                int length = Character.charCount(word.normal().codePointAt(i));
                int at = Math.min(start + i, word.span().end() - 1);
                int end = Math.min(at + length, word.span().end());
                split.add(new Word(new TextSpan(at, end), word.normal().substring(i, i + length)));
                i += length;
            }
        }
        return split;
    }

    private static boolean standsAlone(int point) {
        return point > 0xE00
                && switch (Character.UnicodeScript.of(point)) {
                    case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                    default -> false;
                };
    }
}
