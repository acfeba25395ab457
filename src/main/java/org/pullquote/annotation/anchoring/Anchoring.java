package org.pullquote.annotation.anchoring;

import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Target;
import org.pullquote.text.TextSpan;

/// Finds passages of an old text in a new one. Made once for a pair of texts, then asked for every passage.
public final class Anchoring {
    /// How like a sentence elsewhere must be if the whole old text is known, and so what has become of its other
    /// sentences.
    private static final double LIKENESS = 0.6;

    /// How like it must be if only the quotation and a few words around it are known.
    private static final double LIKENESS_ALONE = 0.85;

    private final Correspondence correspondence;

    private Anchoring(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    /// From an old text to a new one.
    public static Anchoring between(String oldText, String newText) {
        return new Anchoring(Correspondence.between(oldText, newText, LIKENESS, true));
    }

    /// Where the passage of the old text stands in the new one.
    ///
    /// @param passage in UTF-16 units of the old text
    public Anchor anchor(TextSpan passage) {
        return new Placement(correspondence, passage).anchor();
    }

    /// As [#anchor(Target, String)], as long as the effort allows it; else only where the very words stand once.
    public static Anchor anchor(Target target, String newText, Effort effort) {
        String exact = target.quote().exact();
        int known = target.quote().prefix().length()
                + exact.length()
                + target.quote().suffix().length();
        if (effort.allows(known, newText.length())) {
            return anchor(target, newText);
        }
        int place = exact.isBlank() ? -1 : newText.indexOf(exact);
        return place < 0 || newText.indexOf(exact, place + 1) >= 0
                ? new Anchor.Lost()
                : new Anchor.Moved(TextSpan.at(place, exact.length()));
    }

    /// Where a passage stands of which only the quotation and its prefix and suffix are known. Less is found than with
    /// [#between]; a short quotation only where its surroundings agree.
    public static Anchor anchor(Target target, String newText) {
        Selector.TextQuote quote = target.quote();
        TextSpan passage = TextSpan.at(quote.prefix().length(), quote.exact().length());
        String known = quote.prefix() + quote.exact() + quote.suffix();
        Anchor found = new Anchoring(Correspondence.between(known, newText, LIKENESS_ALONE, false)).anchor(passage);
        return found instanceof Anchor.Moved(var span) && span.equals(target.span()) ? new Anchor.Same(span) : found;
    }
}
