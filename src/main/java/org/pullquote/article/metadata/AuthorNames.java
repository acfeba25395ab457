package org.pullquote.article.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a byline into names: `By Ann Lee and Tom Fry, Associated Press` is three.
final class AuthorNames {
    private static final Pattern OPENING = Pattern.compile(
            "^(?:\\s*(?:view all posts by|all posts by|alle beiträge von|zeige alle beiträge von|more"
                    + " by|by|von|par|por|di|door|written by|posted by|words by|story by|text"
                    + " by|author|authors|autor|autora|byline|interview(?: by| von)?|interviewed by|reported by|propos"
                    + " recueillis par|recueilli par|entrevista de|texte|texto|testo|text|a cura di|ein kommentar"
                    + " von|kommentar von|eine analyse von|ein gastbeitrag von|ein interview"
                    + " von)\\b\\s*:?\\s*(?:(?:und|and|et|y)\\b)?\\s*){1,8}",
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
                    + " ){0,8}(?:Editor|Writer|Reporter|Correspondent|Contributor|Journalist|Author))){1,40}$");
    private static final Pattern BEFORE_AGENCY = Pattern.compile("(\\S+\\s.*?)\\s+(?:The )?Associated Press");
    /// What tells the outlet that somebody writes for from a person.
    private static final Pattern OUTLET = Pattern.compile(
            "(?:.*\\s)?(?:Press|Journal|Media|News|Times|Post|Tribune|Herald|Gazette|Daily|Magazine|Radio|TV|Agency"
                    + "|Reuters|AFP|AP|Network|Bureau|Service|Staff|Newsroom)(?:\\s.*)?"
                    + "|.*\\.(?:com|org|net|co)\\b.*|\\p{Lu}{3,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST = 60;

    private AuthorNames() {}

    /// The names in a byline, as printed, in order. One that begins with what parts names from outlets (`, The Daily
    /// Journal`) has lost its person.
    static List<String> of(String byline) {
        String text = opened(byline.strip());
        if (text.startsWith(",") || text.startsWith("|")) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String part : PARTING.split(text, -1)) {
            String opened = opened(part);
            String words = mayGoOn(opened) ? AFTERWARDS.matcher(opened).replaceFirst("") : opened;
            String name =
                    withoutAgency(TITLES.matcher(words.strip()).replaceFirst("").strip());
            if (isName(name)) {
                names.add(SPACES.matcher(name).replaceAll(" "));
            }
        }
        return new ArrayList<>(names);
    }

    private static String opened(String byline) {
        Matcher opening = OPENING.matcher(byline);
        return opening.lookingAt() ? byline.substring(opening.end()) : byline;
    }

    private static String withoutAgency(String name) {
        if (!name.endsWith("Press")) {
            return name;
        }
        Matcher named = BEFORE_AGENCY.matcher(name);
        return named.matches() ? named.group(1) : name;
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

    /// The people among the names, without the outlets they write for; all if there is none but outlets.
    static List<String> people(List<String> names) {
        List<String> people =
                names.stream().filter(name -> !OUTLET.matcher(name).matches()).toList();
        return people.isEmpty() ? names : people;
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
