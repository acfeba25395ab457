package org.pullquote.page.pdf;

import java.lang.Character.UnicodeBlock;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From the shapes that are printed to the letters that are meant.
final class Letters {
    /// Accents that stand for themselves, and what puts them on the letter before.
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("´", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("ˆ", "\u0302"),
            Map.entry("^", "\u0302"),
            Map.entry("˜", "\u0303"),
            Map.entry("~", "\u0303"),
            Map.entry("¨", "\u0308"),
            Map.entry("¯", "\u0304"),
            Map.entry("¸", "\u0327"),
            Map.entry("˘", "\u0306"),
            Map.entry("˙", "\u0307"),
            Map.entry("˚", "\u030A"),
            Map.entry("˛", "\u0328"),
            Map.entry("ˇ", "\u030C"),
            Map.entry("˝", "\u030B"));
    private static final Set<UnicodeBlock> WITHOUT_SPACES = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.BOPOMOFO,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /// Where the blocks of East Asian scripts begin.
    private static final int FIRST_UNSPACED = 0x2E80;

    private Letters() {}

    /// The letters of a printed shape: ligatures and the forms of Arabic letters are taken apart, and what is read from
    /// right to left is turned round. Control characters are none.
    static String printed(String shape) {
        if (shape.length() == 1 && isPlain(shape.charAt(0))) {
            return shape;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < shape.length(); i++) {
            char character = shape.charAt(i);
            if (Character.isISOControl(character)) {
                continue;
            }
            letters.append(
                    isPresentationForm(character)
                            ? Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC)
                                    .strip()
                            : String.valueOf(character));
        }
        boolean turned =
                letters.length() > 1 && Bidi.requiresBidi(letters.toString().toCharArray(), 0, letters.length());
        return (turned ? letters.reverse() : letters).toString();
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character < 0x7F || character > 0x9F && character < '\uFB00';
    }

    /// Alphabetic and Arabic presentation forms, but for the two ornate brackets.
    private static boolean isPresentationForm(char character) {
        return character >= '\uFB00' && character <= '\uFDFF' && character != '\uFD3E' && character != '\uFD3F'
                || character >= '\uFE70' && character <= '\uFEFC';
    }

    /// Whether it is written on other letters.
    static boolean isAccent(String text) {
        return ACCENTS.containsKey(text) || Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    /// Whether a script without spaces between its words is written with it.
    static boolean isUnspaced(int character) {
        if (character < FIRST_UNSPACED) {
            return false;
        }
        UnicodeBlock block = UnicodeBlock.of(character);
        return Character.isIdeographic(character) || block != null && WITHOUT_SPACES.contains(block);
    }

    /// Letters with the accents that are printed over them, as TeX prints them.
    ///
    /// @param row from left to right
    static List<Glyph> composed(List<Glyph> row) {
        List<Glyph> letters = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Glyph glyph = row.get(i);
            String accent = ACCENTS.getOrDefault(glyph.text(), "");
            if (!accent.isEmpty()) {
                if (i + 1 < row.size() && isOver(glyph, row.get(i + 1), accent)) {
                    letters.add(with(row.get(i + 1), accent));
                    i++;
                    continue;
                }
                if (!letters.isEmpty() && isOver(glyph, letters.getLast(), accent)) {
                    letters.add(with(letters.removeLast(), accent));
                    continue;
                }
            }
            letters.add(glyph);
        }
        return letters;
    }

    private static boolean isOver(Glyph accent, Glyph letter, String mark) {
        return accent.middle() > letter.x()
                && accent.middle() < letter.end()
                && with(letter, mark).text().length() == 1
                && Character.isLetter(letter.text().charAt(0));
    }

    private static Glyph with(Glyph letter, String accent) {
        String bare = letter.text().replace('ı', 'i').replace('ȷ', 'j');
        return new Glyph(
                Normalizer.normalize(bare + accent, Normalizer.Form.NFC),
                letter.x(),
                letter.y(),
                letter.width(),
                letter.size(),
                letter.bold());
    }
}
