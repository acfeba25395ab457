package org.pullquote.suggestion.claim;

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

    /// Whether the attribution is an assessment: what one says who judges by profession or office.
    public static boolean isJudgement(Attribution attribution, Speaker speaker) {
        return !NOT_JUDGING.contains(attribution.verb()) && Experts.isExpert(speaker);
    }
}
