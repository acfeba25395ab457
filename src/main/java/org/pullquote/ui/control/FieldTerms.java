package org.pullquote.ui.control;

import java.util.List;
import java.util.Locale;
import org.pullquote.annotation.Field;
import org.pullquote.text.Likelihood.Scale;
import org.pullquote.text.Likelihoods;
import org.pullquote.ui.Words;

/// The terms that are offered for a field, in the window's language. The library keeps the English term, and so does
/// every export: a passage that is marked in a French window is found by the same term in a German one. Whatever else
/// is filled in stands as it was typed or printed.
public final class FieldTerms {
    private static final List<String> LIKELIHOODS = Likelihoods.usualTerms(Scale.LIKELIHOOD);
    private static final List<String> GRADES = Likelihoods.usualTerms(Scale.CONFIDENCE);

    private final Words words;

    public FieldTerms(Words words) {
        this.words = words;
    }

    /// What the window shows for what is kept.
    public String shown(Field field, String kept) {
        return kept(field).stream()
                .filter(term -> term.equalsIgnoreCase(kept))
                .findFirst()
                .map(this::said)
                .orElse(kept);
    }

    /// What is kept for what was typed or chosen.
    public String kept(Field field, String shown) {
        return kept(field).stream()
                .filter(term -> said(term).equalsIgnoreCase(shown.strip()))
                .findFirst()
                .orElse(shown);
    }

    /// The terms of the field as they are shown, in the order of its scale; none for a field that is filled in freely.
    public List<String> offered(Field field) {
        return kept(field).stream().map(this::said).toList();
    }

    private String said(String term) {
        return words.get("field.term." + term.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static List<String> kept(Field field) {
        return switch (field) {
            case LIKELIHOOD -> LIKELIHOODS;
            case CONFIDENCE -> GRADES;
            case SPEAKER, SOURCE_KIND, NUMBER, POSITION, REASON -> List.of();
        };
    }
}
