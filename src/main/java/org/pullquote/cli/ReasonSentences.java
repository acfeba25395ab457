package org.pullquote.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.suggestion.Reason;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.claim.Claim;

/// Says why a suggestion was made, in one plain English line.
final class ReasonSentences {
    private ReasonSentences() {}

    static String of(List<Reason> reasons) {
        return reasons.stream().map(ReasonSentences::of).collect(Collectors.joining(" "));
    }

    private static String of(Reason reason) {
        return switch (reason) {
            case Reason.Credited(var pattern, var cue) -> of(pattern, "“" + cue + "”");
            case Reason.Judge(var speaker) ->
                "It is credited to one who judges by profession or office: " + speaker + ".";
            case Reason.Shown(var ground) -> of(ground);
            case Reason.OnScale(var term, var low, var high) ->
                "“" + term + "” stands for " + low + " to " + high + " % in Directive 203.";
        };
    }

    private static String of(Attribution.Pattern pattern, String cue) {
        return switch (pattern) {
            case SAID_BEHIND -> cue + " comes after it and credits it.";
            case SAID_BEFORE -> cue + " comes before it and credits it.";
            case ACCORDING_TO -> "“According to” names its source.";
            case COLON -> "A name and a colon stand before it.";
            case NOUN -> cue + " says whose view it is.";
            case CONTINUED -> "It goes on with the quotation before it.";
            case DIALOGUE -> "A dash opens it, as in dialogue; the lines beside it tell who speaks.";
            case MARKS_ALONE -> "It stands in quotation marks; nothing beside it tells who says it.";
            case NEAREST -> "It stands in quotation marks; the speaker is whoever was named last.";
            case LABEL -> "The speaker's name stands before it, as in a transcript.";
            case SIGNED -> "A name behind a dash stands under it.";
        };
    }

    private static String of(Claim.Ground ground) {
        return switch (ground) {
            case DENYING_VERB -> "A verb of denying.";
            case REPORTED_DENIAL -> "What is credited says that something is not so.";
            case SPOKEN_DENIAL -> "The speaker says that it is not so.";
            case NO_ANSWER -> "Asked for a comment, they gave none.";
            case ACCUSATION -> "It accuses and is not established.";
            case NOT_FOUND -> "It was looked for and not found, or is said not to have happened.";
            case OTHER_ACCOUNT -> "It sets another account against the first.";
            case WITHOUT_NAME -> "A source without a name.";
            case FIGURE -> "A figure to check.";
            case JUDGEMENT -> "Words by which judgements are told.";
        };
    }
}
