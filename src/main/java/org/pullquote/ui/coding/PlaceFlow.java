package org.pullquote.ui.coding;

import java.util.List;
import org.pullquote.annotation.Selector;
import org.pullquote.ui.control.MarkedFlow;
import org.pullquote.ui.suggestion.ProposalLines;

/// A place that a rule found, marked among the words around it in its paragraph.
final class PlaceFlow extends MarkedFlow {
    PlaceFlow(Selector.TextQuote quote) {
        super(
                List.of(
                        new Part(before(quote.prefix()), Mark.NONE),
                        new Part(ProposalLines.shortened(quote.exact()), Mark.ADDED),
                        new Part(behind(quote.suffix()), Mark.NONE)),
                0);
    }

    /// The end of the prefix that is in the paragraph, from a whole word on.
    static String before(String prefix) {
        int line = prefix.lastIndexOf('\n');
        int word = prefix.indexOf(' ');
        return line >= 0 || prefix.length() < Selector.TextQuote.CONTEXT
                ? prefix.substring(line + 1)
                : "… " + prefix.substring(word + 1);
    }

    /// The beginning of the suffix that is in the paragraph, up to a whole word.
    static String behind(String suffix) {
        int line = suffix.indexOf('\n');
        if (line >= 0) {
            return suffix.substring(0, line);
        }
        int word = suffix.lastIndexOf(' ');
        return suffix.length() < Selector.TextQuote.CONTEXT || word < 0 ? suffix : suffix.substring(0, word) + " …";
    }
}
