package org.pullquote.text;

import java.text.Normalizer;
import java.util.Map;

/// Folds spellings of one word together: accents, number words and digits, British and American endings. What two words
/// have in common here differs on the page in spelling only.
public final class Spellings {
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("okay", "ok"),
            Map.entry("usa", "us"),
            Map.entry("defence", "defense"),
            Map.entry("offence", "offense"),
            Map.entry("licence", "license"),
            Map.entry("programme", "program"),
            Map.entry("grey", "gray"),
            Map.entry("judgement", "judgment"),
            Map.entry("sceptical", "skeptical"),
            Map.entry("cheque", "check"),
            Map.entry("tyre", "tire"),
            Map.entry("towards", "toward"),
            Map.entry("afterwards", "afterward"));

    private Spellings() {}

    /// The form that all spellings of a word share.
    ///
    /// @param normal a word's normal form; see [Word#normal]
    public static String key(String normal) {
        String known = NUMBERS.get(normal);
        if (known != null) {
            return known;
        }
        String plain = withoutAccents(normal);
        if (plain.length() < 6) {
            return plain.equals("labour") ? "labor" : plain;
        }
        return american(plain);
    }

    private static String american(String word) {
        String folded = word;
        if (folded.contains("isation")) {
            folded = folded.replace("isation", "ization");
        }
        folded = ending(folded, "ise", "ize");
        folded = ending(folded, "ised", "ized");
        folded = ending(folded, "ising", "izing");
        folded = ending(folded, "yse", "yze");
        folded = ending(folded, "elled", "eled");
        folded = ending(folded, "elling", "eling");
        folded = ending(folded, "ogue", "og");
        folded = ending(folded, "tre", "ter");
        return colour(folded);
    }

    /// `colour`, `favourite`, `neighbours` without the `u`; `four` and `hour` are too short to come here.
    private static String colour(String word) {
        int at = word.indexOf("our");
        boolean stem = at >= 3 && "bdlmnv".indexOf(word.charAt(at - 1)) >= 0;
        return stem ? word.substring(0, at + 1) + word.substring(at + 2) : word;
    }

    private static String ending(String word, String british, String american) {
        return word.endsWith(british) ? word.substring(0, word.length() - british.length()) + american : word;
    }

    private static String withoutAccents(String word) {
        boolean ascii = true;
        for (int i = 0; i < word.length() && ascii; i++) {
            ascii = word.charAt(i) < 0x80;
        }
        if (ascii) {
            return word;
        }
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                kept.append(c);
            }
        }
        return kept.isEmpty() ? word : kept.toString();
    }
}
