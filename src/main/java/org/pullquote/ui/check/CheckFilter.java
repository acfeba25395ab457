package org.pullquote.ui.check;

import java.util.Locale;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.comparison.draft.Verdict;

/// Which quotations are listed.
public enum CheckFilter {
    ALL,
    TO_LOOK_AT,
    VERBATIM,
    TRIMMED,
    ALTERED,
    SPLICED,
    NOT_FOUND,
    SPEAKER,
    NEARBY;

    boolean takes(DraftFinding finding) {
        return switch (this) {
            case ALL -> true;
            case TO_LOOK_AT -> finding.needsALook();
            case VERBATIM -> is(Verdict.VERBATIM, finding);
            case TRIMMED -> is(Verdict.TRIMMED, finding);
            case ALTERED -> is(Verdict.ALTERED, finding);
            case SPLICED -> is(Verdict.SPLICED, finding);
            case NOT_FOUND -> is(Verdict.NOT_FOUND, finding);
            case SPEAKER -> finding.speaker().isPresent();
            case NEARBY -> !finding.nearby().isEmpty();
        };
    }

    private static boolean is(Verdict verdict, DraftFinding finding) {
        return finding.quotation().verdict() == verdict;
    }

    /// Its key among the words.
    String key() {
        return "check.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of what a verdict is called.
    static String key(Verdict verdict) {
        return "check.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The colour of a verdict, which its name goes with everywhere.
    static String hue(Verdict verdict) {
        return switch (verdict) {
            case VERBATIM -> "hue-stone";
            case TRIMMED -> "hue-sky";
            case ALTERED -> "hue-apricot";
            case SPLICED -> "hue-violet";
            case NOT_FOUND -> "hue-rose";
        };
    }
}
