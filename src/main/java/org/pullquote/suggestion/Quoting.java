package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.Field;
import org.pullquote.suggestion.attribution.Attribution;
import org.pullquote.suggestion.claim.Judgements;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.suggestion.people.Speaker;
import org.pullquote.suggestion.people.Speakers;
import org.pullquote.text.TextSpan;

/// Makes suggestions of what is credited to someone: quotes, paraphrases and assessments.
final class Quoting {
    private final String text;
    private final Speakers speakers;
    private final List<Suggestion> suggestions = new ArrayList<>();

    Quoting(Narration narration) {
        this.text = narration.text();
        this.speakers = new Speakers(narration);
    }

    List<Suggestion> of(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            add(attribution);
        }
        return suggestions;
    }

    private void add(Attribution attribution) {
        Optional<Speaker> speaker = attribution.speaker().map(speakers::at);
        QuotationKind kind = switch (attribution.kind()) {
            case DIRECT -> QuotationKind.DIRECT;
            case MIXED -> QuotationKind.MIXED;
            case INDIRECT -> QuotationKind.INDIRECT;
        };
        SuggestedTag tag = kind == QuotationKind.INDIRECT ? SuggestedTag.PARAPHRASE : SuggestedTag.QUOTE;
        Map<Field, String> fields = new EnumMap<>(Field.class);
        speaker.ifPresent(who -> fields.put(Field.SPEAKER, who.name()));
        suggestions.add(
                suggestion(attribution, tag, Optional.of(kind), speaker, fields, List.of(credited(attribution))));
        Optional<Speaker> judge = speaker.filter(who -> Judgements.isJudgement(attribution, who));
        if (judge.isPresent()) {
            Estimate estimate = Estimate.in(text, attribution.span());
            List<Reason> reasons =
                    new ArrayList<>(List.of(new Reason.Judge(judge.get().name())));
            reasons.addAll(estimate.scale());
            suggestions.add(suggestion(
                    attribution, SuggestedTag.ASSESSMENT, Optional.empty(), speaker, estimate.fields(), reasons));
        }
    }

    private Reason credited(Attribution attribution) {
        String cue = attribution.cue().map(span -> span.in(text)).orElse("");
        return new Reason.Credited(attribution.pattern(), cue);
    }

    private Suggestion suggestion(
            Attribution attribution,
            SuggestedTag tag,
            Optional<QuotationKind> kind,
            Optional<Speaker> speaker,
            Map<Field, String> fields,
            List<Reason> reasons) {
        Optional<Mention> who = attribution
                .speaker()
                .map(span -> new Mention(speaker.map(Speaker::name).orElse(span.in(text)), span));
        return new Suggestion(
                tag,
                attribution.span(),
                kind,
                attribution.content(),
                who,
                attribution.cue().map(this::mention),
                fields,
                attribution.score(),
                reasons);
    }

    private Mention mention(TextSpan span) {
        return new Mention(span.in(text), span);
    }
}
