package org.pullquote.article.printed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells a text's language by its script or by its commonest small words.
public final class Language {
    private static final Map<String, List<String>> SMALL_WORDS = Map.ofEntries(
            Map.entry(
                    "en",
                    List.of(
                            "the", "of", "and", "to", "in", "that", "is", "was", "for", "it", "with", "as", "his", "on",
                            "be", "at", "by", "had", "not", "are", "but", "from", "have")),
            Map.entry(
                    "de",
                    List.of(
                            "der", "die", "und", "das", "nicht", "ist", "den", "von", "zu", "mit", "sich", "auf", "dem",
                            "des", "ein", "eine", "für", "auch", "im", "als", "bei", "nach")),
            Map.entry(
                    "fr",
                    List.of(
                            "le", "la", "les", "de", "des", "et", "du", "une", "est", "que", "pour", "dans", "qui",
                            "sur", "pas", "au", "plus", "par", "ce", "avec", "il", "ne", "se")),
            Map.entry(
                    "es",
                    List.of(
                            "el", "la", "los", "las", "de", "que", "y", "en", "un", "una", "por", "con", "del", "para",
                            "se", "no", "al", "lo", "como", "su", "más", "es")),
            Map.entry(
                    "it",
                    List.of(
                            "il", "di", "che", "la", "e", "un", "una", "per", "non", "del", "è", "della", "con", "si",
                            "da", "le", "i", "sono", "gli", "nel", "alla")),
            Map.entry(
                    "pt",
                    List.of(
                            "o", "os", "as", "de", "que", "e", "do", "da", "em", "um", "uma", "para", "com", "não",
                            "no", "na", "por", "mais", "se", "dos", "ao")),
            Map.entry(
                    "nl",
                    List.of(
                            "de", "het", "een", "van", "en", "in", "is", "dat", "op", "te", "zijn", "met", "voor",
                            "niet", "aan", "er", "om", "ook", "bij")),
            Map.entry(
                    "sv",
                    List.of(
                            "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "till", "inte",
                            "har", "ett", "om")),
            Map.entry(
                    "pl",
                    List.of(
                            "w", "i", "na", "z", "do", "się", "nie", "to", "że", "jest", "o", "po", "jak", "za", "od",
                            "przez", "dla")),
            Map.entry(
                    "tr",
                    List.of("ve", "bir", "bu", "için", "ile", "olarak", "da", "de", "olan", "daha", "çok", "gibi")),
            Map.entry(
                    "ru", List.of("и", "в", "не", "на", "что", "с", "по", "как", "это", "из", "к", "от", "для", "за")),
            Map.entry("uk", List.of("і", "в", "не", "на", "що", "з", "та", "як", "це", "до", "від", "для", "за", "є")));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final double LEAST_SHARE = 0.08;

    private Language() {}

    /// A BCP 47 tag, if one language stands out.
    public static Optional<String> of(String text) {
        Optional<String> byScript = byScript(text);
        if (byScript.isPresent()) {
            return byScript;
        }
        Map<String, Integer> counts = new HashMap<>();
        List<String> words =
                NO_LETTERS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        String best = "";
        int most = 0;
        for (String language : SMALL_WORDS.keySet().stream().sorted().toList()) {
            int count = 0;
            for (String word : SMALL_WORDS.getOrDefault(language, List.of())) {
                count += counts.getOrDefault(word, 0);
            }
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return most >= LEAST_SHARE * words.size() && most > 2 ? Optional.of(best) : Optional.empty();
    }

    private static Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
                counts.merge(Character.UnicodeScript.of(text.charAt(i)), 1, Integer::sum);
            }
        }
        if (counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters) {
            return Optional.of("ja");
        }
        Map<Character.UnicodeScript, String> languages = Map.of(
                Character.UnicodeScript.HAN, "zh",
                Character.UnicodeScript.HANGUL, "ko",
                Character.UnicodeScript.ARABIC, "ar",
                Character.UnicodeScript.HEBREW, "he",
                Character.UnicodeScript.GREEK, "el",
                Character.UnicodeScript.THAI, "th",
                Character.UnicodeScript.DEVANAGARI, "hi");
        int half = letters / 2;
        return languages.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) > half)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
