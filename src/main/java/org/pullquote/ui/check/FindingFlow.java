package org.pullquote.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pullquote.comparison.Difference;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.control.MarkedFlow;

/// The words of a quotation with those underlined that the other side does not have.
final class FindingFlow extends MarkedFlow {
    /// @param span where the words stand in their text
    /// @param own what only this side has
    FindingFlow(String words, TextSpan span, List<Difference> own) {
        super(parts(words, span, own), 0);
    }

    private static List<Part> parts(String words, TextSpan span, List<Difference> own) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        List<Difference> inOrder = own.stream()
                .filter(difference -> span.contains(difference.span()))
                .sorted(Comparator.comparingInt(difference -> difference.span().start()))
                .toList();
        parts.add(new Part("“", Mark.NONE));
        for (Difference difference : inOrder) {
            TextSpan here = difference.span().shift(-span.start());
            if (here.start() >= at && here.end() > here.start()) {
                parts.add(new Part(words.substring(at, here.start()), Mark.NONE));
                parts.add(new Part(here.in(words), Mark.ADDED));
                at = here.end();
            }
        }
        parts.add(new Part(words.substring(at) + "”", Mark.NONE));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
