package org.pullquote.suggestion.attribution;

import java.util.List;
import org.pullquote.suggestion.attribution.Attribution.Kind;
import org.pullquote.suggestion.grammar.Narration;
import org.pullquote.text.PartitionPoint;
import org.pullquote.text.TextSpan;

/// Tells how much of a content stands in quotation marks, by its letters and digits.
final class MarkedShare {
    private MarkedShare() {}

    static Kind kind(Narration narration, List<TextSpan> content) {
        int all = 0;
        int quoted = 0;
        List<TextSpan> stretches = narration.quoted();
        for (TextSpan piece : content) {
            int next = firstEndingBehind(stretches, piece.start());
            for (int at = piece.start(); at < piece.end(); at++) {
                if (!Character.isLetterOrDigit(narration.text().charAt(at))) {
                    continue;
                }
                all++;
                while (next < stretches.size() && stretches.get(next).end() <= at) {
                    next++;
                }
                if (next < stretches.size() && stretches.get(next).contains(at)) {
                    quoted++;
                }
            }
        }
        if (quoted == 0) {
            return Kind.INDIRECT;
        }
        return quoted >= 0.95 * all ? Kind.DIRECT : Kind.MIXED;
    }

    private static int firstEndingBehind(List<TextSpan> stretches, int offset) {
        return PartitionPoint.of(stretches.size(), i -> stretches.get(i).end() <= offset);
    }
}
