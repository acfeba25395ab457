package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.suggestion.Reason;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.claim.Claim;
import org.pullquote.ui.Words;

/// Says why something is suggested, in one plain line of the reader's language.
record ReasonLine(Words words) {
    String of(List<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining(" "));
    }

    private String of(Reason reason) {
        return switch (reason) {
            case Reason.Credited(var pattern, var cue) -> of(pattern, cue);
            case Reason.Judge(var speaker) -> words.get("suggested.why.judge", speaker);
            case Reason.Shown(var ground) -> of(ground);
            case Reason.OnScale(var term, var low, var high) -> words.get("suggested.why.scale", term, low, high);
        };
    }

    private String of(Attribution.Pattern pattern, String cue) {
        return switch (pattern) {
            case SAID_BEHIND -> words.get("suggested.why.behind", cue);
            case SAID_BEFORE -> words.get("suggested.why.before", cue);
            case ACCORDING_TO -> words.get("suggested.why.according", cue);
            case COLON -> words.get("suggested.why.colon");
            case NOUN -> words.get("suggested.why.noun", cue);
            case CONTINUED -> words.get("suggested.why.continued");
            case MARKS_ALONE -> words.get("suggested.why.marks");
            case NEAREST -> words.get("suggested.why.nearest");
            case DIALOGUE -> words.get("suggested.why.dialogue");
            case LABEL -> words.get("suggested.why.label");
            case SIGNED -> words.get("suggested.why.signed");
        };
    }

    private String of(Claim.Ground ground) {
        return switch (ground) {
            case DENYING_VERB -> words.get("suggested.why.denying");
            case REPORTED_DENIAL -> words.get("suggested.why.denied");
            case SPOKEN_DENIAL -> words.get("suggested.why.contradicted");
            case NO_ANSWER -> words.get("suggested.why.no-answer");
            case ACCUSATION -> words.get("suggested.why.accusation");
            case NOT_FOUND -> words.get("suggested.why.not-found");
            case OTHER_ACCOUNT -> words.get("suggested.why.other-account");
            case WITHOUT_NAME -> words.get("suggested.why.without-name");
            case FIGURE -> words.get("suggested.why.figure");
            case JUDGEMENT -> words.get("suggested.why.judgement");
        };
    }
}
