package org.pullquote.text;

/// Cuts English endings off words, so that *nominee*, *nominated* and *nomination* are compared as one. Words of other
/// languages lose little but a plural's *s*, and words of other scripts nothing. Coarser than Porter's stemmer (1980),
/// whose first steps it takes over: what is compared stands in two reports of one event, where a word seldom has a
/// double.
public final class Stems {
    private static final String[] ENDINGS = {
        "ization", "ational", "fulness", "iveness", "ousness", "ation", "ition", "ments", "ment", "ness", "ance",
        "ence", "able", "ible", "ator", "ical", "ally", "ism", "ist", "ity", "ive", "ate", "ion", "ant", "ent", "ous",
        "ful", "al", "ly", "er", "or", "ee", "ic", "e", "y"
    };

    private static final int SHORTEST = 4;

    private Stems() {}

    /// @param normal a word's normal form; see [Word#normal]
    public static String of(String normal) {
        if (normal.length() <= SHORTEST - 1 || !isLatin(normal)) {
            return normal;
        }
        String stem = withoutTense(withoutPlural(normal));
        for (String ending : ENDINGS) {
            if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }

    private static String withoutPlural(String word) {
        int length = word.length();
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")) {
            return word.substring(0, length - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    private static String withoutTense(String word) {
        String stem = word;
        if (word.endsWith("ing") && word.length() > 5) {
            stem = word.substring(0, word.length() - 3);
        } else if (word.endsWith("ied") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        } else if (word.endsWith("ed") && word.length() > 4) {
            stem = word.substring(0, word.length() - 2);
        }
        if (stem.equals(word) || !hasVowel(stem)) {
            return word;
        }
        int last = stem.length() - 1;
        boolean doubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
