package org.pullquote.suggestion.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.attribution.Language;
import org.pullquote.suggestion.grammar.WordList;

/// A regular expression that shows a sort of claim. It is made when a sentence first has one of its words, because
/// making all of them takes longer than reading an article.
final class ClaimRule {
    enum Where {
        ANYWHERE,
        /// Only in what is credited to someone.
        CREDITED,
        /// Only in quotation marks.
        QUOTED,
        /// Nowhere: what it finds only looks like a claim of its sort.
        NOWHERE;

        /// How a section of such rules ends.
        private String ending() {
            return switch (this) {
                case ANYWHERE -> "";
                case CREDITED -> " if credited";
                case QUOTED -> " in quotation";
                case NOWHERE -> " not";
            };
        }
    }

    private static final Map<Language, List<ClaimRule>> KNOWN = new ConcurrentHashMap<>();

    private final Claim.Sort sort;
    private final Where where;
    private final Claim.Ground ground;
    private final List<String> words;
    private final String expression;
    private final int flags;
    private volatile Optional<Pattern> pattern = Optional.empty();

    /// @param flags those of [Pattern]
    private ClaimRule(Claim.Sort sort, Where where, Claim.Ground ground, String line, int flags) {
        this.sort = sort;
        this.flags = flags;
        this.where = where;
        this.ground = ground;
        int end = line.startsWith("{") ? line.indexOf('}') : -1;
        this.words = end < 0 ? List.of() : List.of(line.substring(1, end).split("\\|", -1));
        this.expression = line.substring(end + 1);
    }

    Claim.Sort sort() {
        return sort;
    }

    /// In which sentences it holds.
    Where where() {
        return where;
    }

    Claim.Ground ground() {
        return ground;
    }

    /// Its matches in a sentence in small letters with straight apostrophes; nothing where it cannot have any.
    Optional<Matcher> matcher(String sentence) {
        for (String word : words) {
            if (sentence.contains(word)) {
                return Optional.of(pattern().matcher(sentence));
            }
        }
        return words.isEmpty() ? Optional.of(pattern().matcher(sentence)) : Optional.empty();
    }

    private Pattern pattern() {
        if (pattern.isEmpty()) {
            pattern = Optional.of(Pattern.compile(expression, flags));
        }
        return pattern.orElseThrow();
    }

    /// The rules of a language; none where it is not known.
    static List<ClaimRule> of(Language language) {
        return KNOWN.computeIfAbsent(language, ClaimRule::read);
    }

    private static List<ClaimRule> read(Language language) {
        return switch (language) {
            case ENGLISH -> read("claims.txt", 0);
            case GERMAN -> read("claims_de.txt", Pattern.UNICODE_CHARACTER_CLASS);
            case FRENCH -> read("claims_fr.txt", Pattern.UNICODE_CHARACTER_CLASS);
            case SPANISH -> read("claims_es.txt", Pattern.UNICODE_CHARACTER_CLASS);
            case OTHER -> List.of();
        };
    }

    private static List<ClaimRule> read(String name, int flags) {
        List<ClaimRule> rules = new ArrayList<>();
        String section = "";
        Claim.Ground ground = Claim.Ground.DENYING_VERB;
        for (String line : WordList.lines(ClaimRule.class, name)) {
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf('|') > 0) {
                section = line.substring(1, line.indexOf('|'));
                ground = Claim.Ground.of(line.substring(line.indexOf('|') + 1, line.length() - 1));
            } else {
                rules.add(of(section, ground, line, flags));
            }
        }
        return List.copyOf(rules);
    }

    private static ClaimRule of(String section, Claim.Ground ground, String expression, int flags) {
        for (Where where : Where.values()) {
            if (where != Where.ANYWHERE && section.endsWith(where.ending())) {
                String sort =
                        section.substring(0, section.length() - where.ending().length());
                return new ClaimRule(Claim.Sort.of(sort), where, ground, expression, flags);
            }
        }
        return new ClaimRule(Claim.Sort.of(section), Where.ANYWHERE, ground, expression, flags);
    }
}
