package org.pullquote.article.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The people whom a document's properties name as its authors: several in one field apart, and without what a program
/// fills in where nobody gave a name.
final class PersonNames {
    private static final Pattern PARTING = Pattern.compile("\\s*(?:;|\\n)\\s*(?:(?:and|und|et|y)\\s+)?");
    /// What may also part a surname from a first name, or belong to an institution's name.
    private static final Pattern LIST =
            Pattern.compile("\\s*(?:,\\s*(?:and|und|et|y)\\s|,|\\s(?:and|und|et|y|&)\\s)\\s*");
    private static final Pattern FULL_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.’'-]*(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|del|der|van|von|den|di|da|al|bin|la)){1,4}");
    /// What outlets, offices and parts of a document are called.
    private static final Pattern NO_PERSON = Pattern.compile("(?i)^(?:the|die|der|das|le|la|les|el|los|il) "
            + "|\\b(?:times|post|news|daily|weekly|herald|journal|press|magazine|courier|tribune|gazette|review|report"
            + "|media|radio|zeitung|office|university|institute|ministry|department|council|committee|summary|release"
            + "|section|chapter|contents|agenda|notes?|street|city|centre|center)\\b");
    private static final Set<String> NOBODY = Set.of(
            "unknown author",
            "unknown",
            "anonymous",
            "author",
            "user",
            "admin",
            "administrator",
            "owner",
            "none",
            "n/a",
            "microsoft office user",
            "microsoft account",
            "windows user",
            "office user",
            "python-docx",
            "apache poi",
            "un-named",
            "(unspecified)",
            "unspecified");

    private PersonNames() {}

    static List<String> of(List<String> fields) {
        return fields.stream()
                .flatMap(field -> Arrays.stream(PARTING.split(field, -1)))
                .flatMap(name -> apart(name).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !NOBODY.contains(name.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    /// The people that a line names if it is nothing but their names.
    static List<String> people(String line) {
        List<String> each = of(List.of(line));
        return each.stream()
                        .allMatch(name -> FULL_NAME.matcher(name).matches()
                                && !NO_PERSON.matcher(name).find())
                ? each
                : List.of();
    }

    private static List<String> apart(String names) {
        List<String> each = List.of(LIST.split(names, -1));
        return each.size() > 1
                        && each.stream()
                                .allMatch(name -> FULL_NAME.matcher(name).matches())
                ? each
                : List.of(names);
    }
}
