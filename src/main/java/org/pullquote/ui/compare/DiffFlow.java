package org.pullquote.ui.compare;

import java.util.List;
import org.pullquote.ui.control.MarkedFlow;

/// A passage with its word differences: filled under the words, underlined where only this side has them, struck
/// through where only the other has.
final class DiffFlow extends MarkedFlow {
    private static final double WIDTH = 120;

    DiffFlow(List<Stretch> stretches) {
        super(stretches.stream().map(DiffFlow::part).toList(), WIDTH);
    }

    private static Part part(Stretch stretch) {
        return new Part(
                stretch.text(),
                switch (stretch.kind()) {
                    case SAME -> Mark.NONE;
                    case ONLY_HERE -> Mark.ADDED;
                    case MISSING_HERE -> Mark.REMOVED;
                    case WRITTEN_OTHERWISE -> Mark.RESPELT;
                });
    }
}
