package org.pullquote.ui.control;

import java.util.List;
import org.pullquote.comparison.revision.Run;

/// A passage of two texts laid into one another: what was added underlined on sky, what was removed struck through on
/// apricot.
public final class RunFlow extends MarkedFlow {
    public RunFlow(List<Run> runs) {
        super(runs.stream().map(RunFlow::part).toList(), 0);
    }

    private static Part part(Run run) {
        return new Part(
                run.text(),
                switch (run.kind()) {
                    case SAME -> Mark.NONE;
                    case ADDED -> Mark.ADDED;
                    case REMOVED -> Mark.REMOVED;
                });
    }
}
