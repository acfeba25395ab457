package org.pullquote.text;

import java.util.Set;

/// Words that show where a sentence ends and begins, and who speaks in it. All are asked for in small letters.
public final class SentenceWords {
    /// Abbreviations that a name or a number follows, so that a capital behind them shows nothing.
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "st", "ste", "sen", "sens", "rep", "reps", "gov", "govs",
            "gen", "lt", "col", "sgt", "capt", "cmdr", "adm", "maj", "cpl", "pvt", "det", "supt", "insp", "amb", "sec",
            "pres", "atty", "asst", "msgr", "fr", "br", "sr", "sra", "srta", "dra", "no", "nos", "nr", "op", "vol",
            "fig", "art", "vs", "v", "cf", "ca", "approx", "hr", "hrn", "mme", "mlle", "mm", "me", "mt", "ft", "dipl",
            "ing", "bzw", "vgl", "evtl", "ggf", "inkl", "zzgl", "sog", "usw", "bspw", "tel", "av", "avda", "ud", "uds",
            "p", "pp");

    /// Abbreviations that also end sentences: only a small letter or a digit behind them shows that they did not.
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "okt", "dez");

    /// German dates put a full stop behind the day.
    private static final Set<String> GERMAN_MONTHS = Set.of(
            "januar",
            "jänner",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");

    /// Words that begin a sentence behind an initialism such as `U.S.`, where a name would go on with it.
    private static final Set<String> BEGINNERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "our",
            "its",
            "when",
            "while",
            "if",
            "as",
            "after",
            "before",
            "mr",
            "mrs",
            "ms",
            "for",
            "however",
            "yet",
            "still",
            "so",
            "what",
            "who",
            "how",
            "why",
            "one",
            "some",
            "many",
            "meanwhile",
            "last",
            "no",
            "not",
            "according",
            "since",
            "with",
            "by",
            "from",
            "then",
            "now",
            "asked");

    /// The plainest verbs of saying, which alone show that what stands beside them in quotation marks was spoken.
    private static final Set<String> SPEAKING = Set.of(
            "said",
            "says",
            "say",
            "asked",
            "asks",
            "added",
            "adds",
            "wrote",
            "writes",
            "tweeted",
            "replied",
            "told",
            "tells",
            "shouted",
            "cried",
            "yelled",
            "exclaimed",
            "wondered",
            "responded",
            "answered",
            "joked",
            "quipped",
            "declared",
            "continued",
            "concluded",
            "noted",
            "insisted",
            "argued",
            "explained",
            "recalled",
            "posted");

    private SentenceWords() {}

    /// Whether it is an abbreviation that a name or a number follows, most of them titles.
    public static boolean isBeforeNames(String word) {
        return BEFORE_NAMES.contains(word);
    }

    /// Whether it begins sentences with a capital and names nobody.
    public static boolean begins(String word) {
        return BEGINNERS.contains(word);
    }

    /// Whether it is one of the plainest verbs of saying.
    public static boolean isSpeaking(String word) {
        return SPEAKING.contains(word);
    }

    /// Whether it is a month's name cut short.
    static boolean isShortMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean isGermanMonth(String word) {
        return GERMAN_MONTHS.contains(word);
    }
}
