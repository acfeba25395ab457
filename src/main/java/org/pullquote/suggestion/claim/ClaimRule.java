package org.pullquote.suggestion.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pullquote.suggestion.grammar.WordList;

/// A regular expression that shows a sort of claim.
///
/// @param where in which sentences it holds
record ClaimRule(Claim.Sort sort, Where where, String reason, Pattern pattern) {
    enum Where {
        ANYWHERE,
        /// Only in what is credited to someone.
        CREDITED,
        /// Only in quotation marks.
        QUOTED
    }

    static List<ClaimRule> english() {
        List<ClaimRule> rules = new ArrayList<>();
        String section = "";
        String reason = "";
        for (String line : WordList.lines(ClaimRule.class, "claims.txt")) {
            if (line.startsWith("[") && line.endsWith("]") && line.indexOf('|') > 0) {
                section = line.substring(1, line.indexOf('|'));
                reason = line.substring(line.indexOf('|') + 1, line.length() - 1);
            } else {
                rules.add(of(section, reason, line));
            }
        }
        return List.copyOf(rules);
    }

    private static ClaimRule of(String section, String reason, String expression) {
        Where where = Where.ANYWHERE;
        String sort = section;
        if (section.endsWith(" if credited")) {
            where = Where.CREDITED;
            sort = section.substring(0, section.length() - " if credited".length());
        } else if (section.endsWith(" in quotation")) {
            where = Where.QUOTED;
            sort = section.substring(0, section.length() - " in quotation".length());
        }
        return new ClaimRule(Claim.Sort.of(sort), where, reason, Pattern.compile(expression));
    }
}
