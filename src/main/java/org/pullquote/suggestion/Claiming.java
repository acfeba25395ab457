package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.annotation.Field;
import org.pullquote.suggestion.claim.Claim;

/// Makes suggestions of claims that their own words show: denials, refusals to comment, allegations, findings.
final class Claiming {
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)\\b(one|two|three|four|five|six|several|some|multiple|an?|another)\\b\\s+((?:\\S+\\s+){0,5}?"
                + "(?:officials?|sources?|persons?|people|aides?|advis[eo]rs?|diplomats?|operatives?|insiders?))\\b");

    private final String text;
    private final List<Suggestion> before;

    /// @param before the suggestions there are, in order of their starts
    Claiming(String text, List<Suggestion> before) {
        this.text = text;
        this.before = List.copyOf(before);
    }

    List<Suggestion> of(List<Claim> claims) {
        List<Suggestion> suggestions = new ArrayList<>();
        int next = 0;
        List<Suggestion> assessed = before.stream()
                .filter(one -> one.tag() == SuggestedTag.ASSESSMENT)
                .toList();
        for (Claim claim : claims) {
            while (next < assessed.size()
                    && assessed.get(next).span().end() <= claim.span().start()) {
                next++;
            }
            boolean known = claim.sort() == Claim.Sort.ASSESSMENT
                    && next < assessed.size()
                    && assessed.get(next).span().overlaps(claim.span());
            if (!known) {
                suggestions.add(suggestion(claim));
            }
        }
        return suggestions;
    }

    private Suggestion suggestion(Claim claim) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        List<Reason> reasons = new ArrayList<>(List.of(new Reason.Shown(claim.ground())));
        if (claim.sort() == Claim.Sort.ASSESSMENT) {
            Estimate estimate = Estimate.in(text, claim.span());
            fields.putAll(estimate.fields());
            reasons.addAll(estimate.scale());
        } else if (claim.sort() == Claim.Sort.ANONYMOUS_SOURCE) {
            fields.putAll(counted(claim.cue().in(text)));
        }
        return new Suggestion(
                tag(claim.sort()),
                claim.span(),
                Optional.empty(),
                List.of(claim.span()),
                Optional.empty(),
                Optional.of(new Mention(claim.cue().in(text), claim.cue())),
                fields,
                claim.sort() == Claim.Sort.NO_COMMENT ? 0.9 : 0.6,
                reasons);
    }

    private static Map<Field, String> counted(String words) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        Matcher matcher = COUNTED.matcher(words);
        if (matcher.find()) {
            fields.put(Field.NUMBER, matcher.group(1));
            fields.put(Field.POSITION, matcher.group(2));
        }
        if (words.contains("anonymity")) {
            fields.put(Field.REASON, "spoke on condition of anonymity");
        }
        return fields;
    }

    private static SuggestedTag tag(Claim.Sort sort) {
        return switch (sort) {
            case ASSESSMENT -> SuggestedTag.ASSESSMENT;
            case DENIAL -> SuggestedTag.DENIAL;
            case NO_COMMENT -> SuggestedTag.NO_COMMENT;
            case ALLEGATION -> SuggestedTag.ALLEGATION;
            case NEGATIVE_FINDING -> SuggestedTag.NEGATIVE_FINDING;
            case COUNTER_CLAIM -> SuggestedTag.COUNTER_CLAIM;
            case ANONYMOUS_SOURCE -> SuggestedTag.ANONYMOUS_SOURCE;
            case NUMBER -> SuggestedTag.NUMBER;
        };
    }
}
