package org.pullquote.suggestion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pullquote.annotation.Field;
import org.pullquote.text.Likelihood;
import org.pullquote.text.Likelihood.Scale;
import org.pullquote.text.Likelihoods;
import org.pullquote.text.TextSpan;

/// How likely an assessment calls its matter, and how sure it is, as printed.
///
/// @param scale what the terms stand for, where they have a place on the scale of Directive 203
record Estimate(Map<Field, String> fields, List<Reason> scale) {
    static Estimate in(String text, TextSpan span) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        List<Reason> scale = new ArrayList<>();
        for (Likelihood term : Likelihoods.in(text, span)) {
            Field field = term.scale() == Scale.CONFIDENCE ? Field.CONFIDENCE : Field.LIKELIHOOD;
            if (fields.putIfAbsent(field, term.text()) == null && term.scale() == Scale.LIKELIHOOD) {
                scale.add(new Reason.OnScale(term.text(), term.low(), term.high()));
            }
        }
        return new Estimate(fields, scale);
    }
}
