package org.pullquote.suggestion.claim;

import java.util.Optional;
import java.util.Set;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.people.Speaker;

/// Tells which attributions are assessments: what an expert or an institution that judges says.
public final class Judgements {
    /// Verbs by which even an expert does not judge.
    private static final Set<String> NOT_JUDGING = Set.of(
            "want",
            "seek",
            "plan",
            "support",
            "oppose",
            "praise",
            "endorse",
            "accuse",
            "ask",
            "ask about",
            "decline",
            "refuse",
            "announce",
            "recall",
            "understand",
            "remember",
            "joke",
            "know",
            "hope",
            "feel",
            "love",
            "respond to",
            "tweet",
            "demand",
            "urge",
            "call for",
            "call on",
            "criticize");

    private Judgements() {}

    /// Why the attribution is an assessment; nothing where it is none.
    public static Optional<String> reason(Attribution attribution, Speaker speaker) {
        if (NOT_JUDGING.contains(attribution.verb()) || !Experts.isExpert(speaker)) {
            return Optional.empty();
        }
        return Optional.of("It is credited to one who judges by profession or office: " + speaker.name() + ".");
    }
}
