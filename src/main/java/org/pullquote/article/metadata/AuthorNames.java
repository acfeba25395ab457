package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Parts a byline into names: `By Ann Lee and Tom Fry, Associated Press` is three.
final class AuthorNames {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\s*(?:view all posts by|all posts by|alle beiträge von|zeige alle beiträge von|more"
                    + " by|by|von|par|por|di|door|written by|posted by|words by|story by|text"
                    + " by|author|authors|autor|byline)\\b\\s*:?\\s*)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTING = Pattern.compile(
            "\\s*(?:,|;|\\||\\s&\\s|\\s(?:and|und|et|y|e|con|with)\\s|\\n|\\t|•|·)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTERWARDS = Pattern.compile(
            "\\s*(?:\\(.*|\\bUpdated?\\b.*|\\bPublished\\b.*|\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s\\d.*|\\d{1,2}[./]\\d.*|\\d{4}.*|[-–—|]\\s*$)",
            Pattern.DOTALL);
    private static final Set<String> NOT_NAMES = Set.of(
            "staff",
            "admin",
            "administrator",
            "editor",
            "editors",
            "author",
            "authors",
            "reporter",
            "correspondent",
            "contributor",
            "staff writer",
            "staff reporter",
            "senior reporter",
            "null",
            "none",
            "unknown",
            "guest",
            "the editors",
            "more",
            "jr",
            "sr",
            "phd",
            "md",
            "updated",
            "published",
            "share",
            "follow",
            "comments",
            "senior writer",
            "senior editor",
            "n/a",
            "editorial team",
            "webmaster",
            "freelance writer",
            "rd",
            "rdn",
            "ld",
            "ms",
            "ma",
            "m d",
            "ph d",
            "mph",
            "np",
            "rn",
            "cpt",
            "esq",
            "m.d",
            "ph.d",
            "m.d.",
            "ph.d.",
            "sponsored",
            "the associated press staff",
            "columnist",
            "news editor",
            "undefined",
            "editorial staff",
            "opinion contributor",
            "redaktion");
    private static final Pattern TITLES = Pattern.compile(
            "(?:[\\s,]+(?:MS|MA|MD|RD|RDN|RN|LD|MPH|PhD|Ph\\.D\\.?|M\\.D\\.?|(?:Senior |Staff |Managing |Associate"
                    + " |Deputy |Executive |Contributing |Chief"
                    + " )*(?:Editor|Writer|Reporter|Correspondent|Contributor|Journalist|Author)))+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 60;

    private AuthorNames() {}

    /// The names in a byline, as printed, in order.
    static List<String> of(String byline) {
        String text = OPENING.matcher(byline.strip()).replaceFirst("");
        Set<String> names = new LinkedHashSet<>();
        for (String part : PARTING.split(text, -1)) {
            String opened = OPENING.matcher(part).replaceFirst("");
            String words = mayGoOn(opened) ? AFTERWARDS.matcher(opened).replaceFirst("") : opened;
            String name = TITLES.matcher(words.strip()).replaceFirst("").strip();
            if (isName(name)) {
                names.add(SPACES.matcher(name).replaceAll(" "));
            }
        }
        return new ArrayList<>(names);
    }

    /// A cheap look for what anything that may follow a name holds.
    private static boolean mayGoOn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c == '(' || c == '-' || c == '–' || c == '—' || c == '|') {
                return true;
            }
        }
        return text.contains("Update") || text.contains("Published");
    }

    private static boolean isName(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isDigit)
                && !text.contains("http")
                && !text.contains("@")
                && !text.contains("/")
                && SPACES.split(text, -1).length <= 6
                && !NOT_NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    /// The names of several bylines, each once.
    static List<String> all(List<String> bylines) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> seen = new java.util.HashSet<>();
        for (String byline : bylines) {
            for (String name : of(byline)) {
                if (seen.add(name.toLowerCase(Locale.ROOT))) {
                    names.add(name);
                }
            }
        }
        return new ArrayList<>(names);
    }
}
