package org.pullquote.page;

import java.nio.charset.Charset;
import java.util.List;

/// How much a text looks as if its bytes had been read in the right encoding: the share of its characters beyond ASCII
/// that are at home where they stand. A second opinion to byte statistics, which short texts mislead.
final class Plausibility {
    /// Encodings that readers meet without a declaration, the more frequent first.
    static final List<Charset> CANDIDATES = List.of(
            Charset.forName("windows-1252"),
            Charset.forName("windows-1251"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("windows-1250"),
            Charset.forName("windows-1254"),
            Charset.forName("KOI8-R"));

    private static final String LATIN = "àâäáãåæçéèêëíìîïñóòôöõøúùûüýßœ" + "ąćęłńśźżčďěňřšťůžőűăşţğıđ";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґў";
    private static final String PUNCTUATION = "“”‘’„«»–—…°€£§©®·•\u00A0";

    private Plausibility() {}

    /// From 0 (none is at home) to 1 (all are); 1 for pure ASCII.
    static double of(String text) {
        int foreign = 0;
        int atHome = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            foreign++;
            atHome += isAtHome(text, i, c) ? 1 : 0;
        }
        return foreign == 0 ? 1 : (double) atHome / foreign;
    }

    private static boolean isAtHome(String text, int at, char c) {
        if (!Character.isLetter(c)) {
            boolean insideWord = at > 0
                    && Character.isLetter(text.charAt(at - 1))
                    && at + 1 < text.length()
                    && Character.isLetter(text.charAt(at + 1));
            return PUNCTUATION.indexOf(c) >= 0 && (!insideWord || c == '’' || c == '—' || c == '–')
                    || Character.getType(c) == Character.NON_SPACING_MARK;
        }
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char lower = Character.toLowerCase(c);
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean known = switch (script) {
            case LATIN -> LATIN.indexOf(lower) >= 0;
            case CYRILLIC -> CYRILLIC.indexOf(lower) >= 0;
            default -> true;
        };
        boolean capitalInside = Character.isUpperCase(c) && Character.isLowerCase(before);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return known && !capitalInside && isOfOneWord(script, before) && isOfOneWord(script, after);
    }

    private static boolean isOfOneWord(Character.UnicodeScript script, char neighbour) {
        return !Character.isLetter(neighbour) || goesWith(script, Character.UnicodeScript.of(neighbour));
    }

    /// Whether letters of the two scripts stand side by side in one word.
    private static boolean goesWith(Character.UnicodeScript one, Character.UnicodeScript other) {
        return one == other || isEastAsian(one) && isEastAsian(other);
    }

    private static boolean isEastAsian(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, COMMON -> true;
            default -> false;
        };
    }
}
