package org.pullquote.annotation.anchoring;

import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.Target;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// Finds the words that were marked in the text that they were marked in, where the place says something else: a place
/// is a pair of numbers, which anyone may have counted otherwise.
final class Quoted {
    /// So many words on end are not written twice by chance; fewer must have their old surroundings.
    private static final int LONG = 8;

    private Quoted() {}

    /// Where a target's words stand in its own text; its place if they stand nowhere, as those of a passage do that was
    /// reworded before.
    static TextSpan place(Target target, String text) {
        Selector.TextQuote quote = target.quote();
        String exact = quote.exact();
        if (target.standing(text) != Standing.REWORDED || exact.isBlank()) {
            return target.span();
        }
        boolean isLong = Words.of(exact).size() >= LONG;
        TextSpan best = target.span();
        int most = isLong ? -1 : 0;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
            int agreeing = agreeing(quote, text, at);
            if (agreeing > most) {
                most = agreeing;
                best = TextSpan.at(at, exact.length());
            }
        }
        return best;
    }

    /// How many characters of the surroundings are there: of the prefix and of the suffix, each whole or not at all.
    private static int agreeing(Selector.TextQuote quote, String text, int at) {
        int before = text.startsWith(quote.prefix(), at - quote.prefix().length())
                ? quote.prefix().length()
                : 0;
        int after = text.startsWith(quote.suffix(), at + quote.exact().length())
                ? quote.suffix().length()
                : 0;
        return before + after;
    }
}
