package org.pullquote.suggestion.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.text.Paragraphs;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Finds what German, French and Spanish report without quotation marks: *laut …*, *selon …*, *según …*, and what
/// stands behind a verb of saying and *dass*, *que* or, in German, in the subjunctive.
final class ForeignReports {
    private static final String NAME = "(?:[\\p{L}’'.-]+ ){0,6}?\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3}";
    /// Who is told by an office in small letters: *le directeur de la banque*, *la ministra*.
    private static final String OFFICE = "(?:(?:L[ea]s?|Une?|El|L[oa]s|Una) |L[’'])[\\p{Ll}-]+"
            + "(?: (?:de la|de l[’']|del|de|du|des) ?[\\p{L}-]+){0,2}(?: \\p{Lu}[\\p{L}-]+){0,3}";

    private static final String SUBJUNCTIVE =
            "(?:sei|seien|habe|hätten|hätte|werde|würde|würden|könne|könnten|müsse|müssten|wolle|solle|dürfe|gebe|wäre|wären)";

    /// A longer sentence is not looked at.
    private static final int LONGEST_SENTENCE = 800;

    /// @param pattern who, the cue and what is said are its groups `who`, `cue` and `what`
    private record Way(Pattern pattern, Attribution.Pattern said) {}

    private static final Map<Language, List<Way>> WAYS = new EnumMap<>(Map.of(
            Language.GERMAN,
                    List.of(
                            source("(?<cue>Laut|Nach (?:Angaben|Ansicht|Meinung|Einschätzung|Worten|Auskunft|Aussage))"
                                    + " (?<who>" + NAME + ") (?=\\p{Ll})(?<what>.+)"),
                            source("(?<who>(?:Dem|Der|Den) " + NAME + ") (?<cue>zufolge) (?<what>.+)"),
                            verb(Language.GERMAN, "(?<what>dass .+|[^„»“\"]*\\b" + SUBJUNCTIVE + "\\b.*)")),
            Language.FRENCH,
                    List.of(
                            source("(?<cue>Selon|D[’']après) (?<who>[^,]{3,80}), (?<what>.+)"),
                            verb(Language.FRENCH, "(?<what>qu(?:e |[’']).+)")),
            Language.SPANISH,
                    List.of(
                            source("(?<cue>Según|De acuerdo con) (?<who>[^,]{3,80}), (?<what>.+)"),
                            verb(Language.SPANISH, "(?<what>que .+)"))));

    private ForeignReports() {}

    private static Way source(String expression) {
        return new Way(Pattern.compile(expression), Attribution.Pattern.ACCORDING_TO);
    }

    private static Way verb(Language language, String content) {
        String said = String.join(
                "|",
                language.said().stream()
                        .filter(verb -> verb.length() > 2)
                        .sorted()
                        .toList());
        String pronouns = String.join("|", language.pronouns().stream().sorted().toList());
        String gap = language == Language.GERMAN ? "(?: [^,„»\"]{0,50})?, " : " ";
        return new Way(
                Pattern.compile("(?<who>" + NAME + "|" + OFFICE + "|(?i:" + pronouns
                        + "))(?:, [^,]{3,60},)? (?:a |ont |ha |han )?(?<cue>" + said + ")" + gap + content),
                Attribution.Pattern.SAID_BEFORE);
    }

    static List<Attribution> in(String text, Language language) {
        List<Attribution> found = new ArrayList<>();
        List<Way> ways = WAYS.getOrDefault(language, List.of());
        for (TextSpan paragraph : ways.isEmpty() ? List.<TextSpan>of() : Paragraphs.of(text)) {
            for (TextSpan sentence : Sentences.in(paragraph.in(text))) {
                if (sentence.length() <= LONGEST_SENTENCE) {
                    report(text, sentence.shift(paragraph.start()), ways).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Attribution> report(String text, TextSpan sentence, List<Way> ways) {
        for (Way way : ways) {
            Matcher matcher = way.pattern().matcher(text).region(sentence.start(), sentence.end());
            if (matcher.lookingAt()) {
                return Optional.of(attribution(text, matcher, way));
            }
        }
        return Optional.empty();
    }

    private static Attribution attribution(String text, Matcher matcher, Way way) {
        int end = matcher.end("what");
        while (end > matcher.start("what") + 1 && ".!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        TextSpan content = new TextSpan(matcher.start("what"), end);
        TextSpan cue = new TextSpan(matcher.start("cue"), matcher.end("cue"));
        boolean marked = content.in(text).chars().anyMatch(c -> "„“”«»\"".indexOf(c) >= 0);
        return new Attribution(
                List.of(content),
                marked ? Kind.MIXED : Kind.INDIRECT,
                Optional.of(new TextSpan(matcher.start("who"), matcher.end("who"))),
                Optional.of(cue),
                cue.in(text),
                way.said(),
                0.6);
    }
}
