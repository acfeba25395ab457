package org.pullquote.suggestion;

import java.util.EnumMap;
import java.util.Map;
import org.pullquote.annotation.Field;
import org.pullquote.text.Likelihood;
import org.pullquote.text.Likelihood.Scale;
import org.pullquote.text.Likelihoods;
import org.pullquote.text.TextSpan;

/// How likely an assessment calls its matter, and how sure it is, as printed.
///
/// @param remark what the terms stand for, where they have a place on the scale of Directive 203; else empty
record Estimate(Map<Field, String> fields, String remark) {
    static Estimate in(String text, TextSpan span) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        StringBuilder remark = new StringBuilder();
        for (Likelihood term : Likelihoods.in(text, span)) {
            Field field = term.scale() == Scale.CONFIDENCE ? Field.CONFIDENCE : Field.LIKELIHOOD;
            if (fields.putIfAbsent(field, term.text()) == null && term.scale() == Scale.LIKELIHOOD) {
                remark.append(" “")
                        .append(term.text())
                        .append("” stands for ")
                        .append(term.low())
                        .append(" to ")
                        .append(term.high())
                        .append(" % in Directive 203.");
            }
        }
        return new Estimate(fields, remark.toString());
    }
}
