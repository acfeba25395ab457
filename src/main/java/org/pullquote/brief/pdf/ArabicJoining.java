package org.pullquote.brief.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Joins Arabic letters as handwriting does (The Unicode Standard, section 9.2): a letter has up to four forms, by
/// whether it is joined to the one before and the one behind. The forms are characters of their own (Arabic
/// presentation forms), which most Arabic typefaces have; which form of which letter each is, the JDK's character data
/// say.
final class ArabicJoining {
    private static final char TATWEEL = '\u0640';
    private static final String LAM_ALEF = "ARABIC LIGATURE LAM WITH ALEF ";

    /// The forms of each letter, and of lam with an alef behind it.
    private static final Map<String, Map<Form, Character>> FORMS = forms();

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    private ArabicJoining() {}

    private static Map<String, Map<Form, Character>> forms() {
        Map<String, Map<Form, Character>> forms = new HashMap<>();
        for (char shape = '\uFB50'; shape <= '\uFEFC'; shape++) {
            String name = Optional.ofNullable(Character.getName(shape)).orElse("");
            String letters = Normalizer.normalize(String.valueOf(shape), Normalizer.Form.NFKC);
            boolean known = name.startsWith("ARABIC LETTER ") && letters.length() == 1 || name.startsWith(LAM_ALEF);
            for (Form form : Form.values()) {
                if (known && name.endsWith(" " + form + " FORM")) {
                    forms.computeIfAbsent(letters, _ -> new EnumMap<>(Form.class))
                            .putIfAbsent(form, shape);
                }
            }
        }
        return forms;
    }

    /// The text, which stands as it is spoken, with each letter in its form.
    ///
    /// @param has whether the typeface has a character; if it lacks a form, the letter stays as it is
    static String joined(String text, IntPredicate has) {
        StringBuilder joined = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2)) ? 2 : 1;
            String letters = text.substring(at, at + length);
            boolean before = joinsForward(text, previous(text, at)) && has(letters, Form.FINAL);
            boolean behind = length == 1 && has(letters, Form.INITIAL) && joinsBack(text, next(text, at));
            Form form = before ? behind ? Form.MEDIAL : Form.FINAL : behind ? Form.INITIAL : Form.ISOLATED;
            Optional<Character> shape = form(letters, form).filter(found -> has.test(found));
            joined.append(shape.map(String::valueOf).orElse(letters));
            at += length;
        }
        return joined.toString();
    }

    private static Optional<Character> form(String letters, Form form) {
        return Optional.ofNullable(FORMS.get(letters)).flatMap(forms -> Optional.ofNullable(forms.get(form)));
    }

    private static boolean has(String letters, Form form) {
        return form(letters, form).isPresent();
    }

    /// Whether the letter there joins the one behind it.
    private static boolean joinsForward(String text, int at) {
        return at >= 0 && (text.charAt(at) == TATWEEL || has(text.substring(at, at + 1), Form.INITIAL));
    }

    /// Whether the letter there joins the one before it.
    private static boolean joinsBack(String text, int at) {
        return at < text.length() && (text.charAt(at) == TATWEEL || has(text.substring(at, at + 1), Form.FINAL));
    }

    /// The letter before, vowel signs aside.
    private static int previous(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isSign(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private static int next(String text, int at) {
        int behind = at + 1;
        while (behind < text.length() && isSign(text.charAt(behind))) {
            behind++;
        }
        return behind;
    }

    private static boolean isSign(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
