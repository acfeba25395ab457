package org.pullquote.page;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How much a text looks as if its bytes had been read in the right encoding: the share of its characters beyond ASCII
/// that are at home in one language and where they stand. A second opinion to byte statistics, which short texts
/// mislead.
final class Plausibility {
    /// Encodings that readers meet without a declaration, the more frequent first: of equals the first is taken.
    static final List<Charset> CANDIDATES = Stream.of(
                    "windows-1252",
                    "windows-1251",
                    "ISO-8859-2",
                    "windows-1250",
                    "windows-1254",
                    "KOI8-R",
                    "windows-31j",
                    "GBK",
                    "Big5-HKSCS",
                    "EUC-JP",
                    "x-windows-949",
                    "windows-1256",
                    "windows-1253",
                    "windows-1255",
                    "x-windows-874",
                    "windows-1257",
                    "ISO-8859-13",
                    "ISO-8859-15",
                    "KOI8-U",
                    "x-MacRoman",
                    "IBM866",
                    "ISO-8859-5",
                    "ISO-8859-6",
                    "ISO-8859-7",
                    "ISO-8859-4",
                    "x-MacCyrillic",
                    "IBM850",
                    "IBM852",
                    "x-MacCentralEurope",
                    "ISO-8859-16")
            .map(Charset::forName)
            .toList();

    private static final String PUNCTUATION = "“”‘’‚„«»‹›–—…•°€£§©®·¡¿\u00A0。，、．：；！？「」『』《》（）·،؛؟";
    /// Letters that end words and stand nowhere else.
    private static final String FINAL = "ךםןףץςىة";

    /// Letters that hardly ever end a word: what looks like them is the long vowel of another encoding.
    private static final String NEVER_FINAL = "âîûôï";

    private static final String THAI_MARKS = "ัิีึืุู่้๊๋็์";
    private static final String THAI_CONSONANTS = "กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    /// How well capitals fit that stand behind capitals: whole texts are seldom written in them.
    private static final double CAPITALS = 0.93;

    private Plausibility() {}

    /// From 0 (none is at home) to 1 (all are); 1 for pure ASCII.
    static double of(String text) {
        Map<Integer, Integer> letters = new HashMap<>();
        int foreign = 0;
        int shouted = 0;
        int signs = 0;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (character < 0x80) {
                continue;
            }
            foreign++;
            if (!Character.isLetter(character)) {
                signs += isAtHome(text, i, character) ? 1 : 0;
            } else if (standsRight(text, i, character)) {
                letters.merge(Character.toLowerCase(character), 1, Integer::sum);
                shouted +=
                        Character.isUpperCase(character) && i > 0 && Character.isUpperCase(text.charAt(i - 1)) ? 1 : 0;
            }
        }
        return foreign == 0
                ? 1
                : (Alphabet.best(letters, Alphabet.spokenIn(text)) - (1 - CAPITALS) * shouted + signs) / foreign;
    }

    private static boolean isAtHome(String text, int at, int sign) {
        int before = at > 0 ? text.charAt(at - 1) : ' ';
        int after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (Character.getType(sign) == Character.NON_SPACING_MARK) {
            boolean onMark = Character.getType(before) == Character.NON_SPACING_MARK;
            UnicodeScript script = UnicodeScript.of(sign);
            return script == UnicodeScript.THAI
                    ? THAI_MARKS.indexOf(sign) >= 0 && (onMark || THAI_CONSONANTS.indexOf(before) >= 0)
                    : onMark || Character.isLetter(before) && UnicodeScript.of(before) != UnicodeScript.LATIN;
        }
        if (sign == '®' && Character.isLetter(after) || isInHeap(text, at)) {
            return false;
        }
        if (sign == '’' && !Character.isLetter(before) && Character.isLetter(after) && after >= 0x80) {
            return false;
        }
        boolean insideWord = Character.isLetter(before) && Character.isLetter(after);
        return PUNCTUATION.indexOf(sign) >= 0
                && (!insideWord || sign == '’' || sign == '—' || sign == '–' || Alphabet.isEastAsian(before));
    }

    /// Whether a sign stands between others, none of which is of the far East: nobody writes so many.
    private static boolean isInHeap(String text, int at) {
        return at > 0 && at + 1 < text.length() && isSign(text.charAt(at - 1)) && isSign(text.charAt(at + 1));
    }

    private static boolean isSign(char c) {
        return c >= 0x80 && c < 0x3000 && !Character.isLetter(c);
    }

    /// Whether a letter stands among others of its script and, if it is large or ends words, where such letters do.
    private static boolean standsRight(String text, int at, int letter) {
        int before = at > 0 ? text.charAt(at - 1) : ' ';
        int afterIt = at + Character.charCount(letter);
        int after = afterIt < text.length() ? text.charAt(afterIt) : ' ';
        boolean capitalInside = Character.isUpperCase(letter) && Character.isLowerCase(before);
        boolean smallAfterCapitals = Character.isLowerCase(letter)
                && Character.isUpperCase(before)
                && at > 1
                && Character.isUpperCase(text.charAt(at - 2));
        boolean insideAtEnd =
                NEVER_FINAL.indexOf(letter) >= 0 && Character.isLetter(before) && !Character.isLetter(after);
        boolean endInside = FINAL.indexOf(letter) >= 0 && Character.isLetter(after);
        UnicodeScript script = UnicodeScript.of(letter);
        return !capitalInside
                && !smallAfterCapitals
                && !endInside
                && !insideAtEnd
                && isOfOneWord(script, before)
                && isOfOneWord(script, after);
    }

    private static boolean isOfOneWord(UnicodeScript script, int neighbour) {
        if (!Character.isLetter(neighbour) || Character.isSurrogate((char) neighbour)) {
            return true;
        }
        UnicodeScript other = UnicodeScript.of(neighbour);
        return script == other || Alphabet.isEastAsian(script) && Alphabet.isEastAsian(other);
    }
}
