package org.pullquote.suggestion.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.suggestion.grammar.WordList;

/// A regular expression that shows a sort of claim. It is made when a sentence first has one of its words, because
/// making all of them takes longer than reading an article.
final class ClaimRule {
    enum Where {
        ANYWHERE,
        /// Only in what is credited to someone.
        CREDITED,
        /// Only in quotation marks.
        QUOTED
    }

    private final Claim.Sort sort;
    private final Where where;
    private final Claim.Ground ground;
    private final List<String> words;
    private final String expression;
    private volatile Optional<Pattern> pattern = Optional.empty();

    private ClaimRule(Claim.Sort sort, Where where, Claim.Ground ground, String line) {
        this.sort = sort;
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
            pattern = Optional.of(Pattern.compile(expression));
        }
        return pattern.orElseThrow();
    }

    static List<ClaimRule> english() {
        List<ClaimRule> rules = new ArrayList<>();
        String section = "";
        Claim.Ground ground = Claim.Ground.DENYING_VERB;
        for (String line : WordList.lines(ClaimRule.class, "claims.txt")) {
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf('|') > 0) {
                section = line.substring(1, line.indexOf('|'));
                ground = Claim.Ground.of(line.substring(line.indexOf('|') + 1, line.length() - 1));
            } else {
                rules.add(of(section, ground, line));
            }
        }
        return List.copyOf(rules);
    }

    private static ClaimRule of(String section, Claim.Ground ground, String expression) {
        Where where = Where.ANYWHERE;
        String sort = section;
        if (section.endsWith(" if credited")) {
            where = Where.CREDITED;
            sort = section.substring(0, section.length() - " if credited".length());
        } else if (section.endsWith(" in quotation")) {
            where = Where.QUOTED;
            sort = section.substring(0, section.length() - " in quotation".length());
        }
        return new ClaimRule(Claim.Sort.of(sort), where, ground, expression);
    }
}
