package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.SourceRun;
import org.pullquote.text.TextSpan;

/// Where each stretch of a text being gathered stood in the source. Stretches that follow each other in both, letter by
/// letter, are one run.
final class SourceRuns {
    private final List<SourceRun> runs = new ArrayList<>();
    /// The run being extended: its start in the text and in the source; -1 if none is open.
    private int openAt = -1;

    private int openSource;

    /// The runs of a text of this length, ascending.
    List<SourceRun> all(int length) {
        close(length);
        return List.copyOf(runs);
    }

    void clear() {
        runs.clear();
        openAt = -1;
    }

    /// Sees to it that what comes next, at `at` in the text, goes on with, or begins, a run of the source from
    /// `inSource`.
    void goOn(int at, int inSource) {
        if (openAt < 0 || openSource + (at - openAt) != inSource) {
            close(at);
            openAt = at;
            openSource = inSource;
        }
    }

    /// Adds one sign, at `at` in the text, that does not correspond to its source character by character; a second one
    /// from the same source widens the run.
    void addWhole(int at, int from, int to) {
        close(at);
        TextSpan span = new TextSpan(from, to);
        SourceRun before = runs.isEmpty() ? new SourceRun(0, 0, new TextSpan(0, 0)) : runs.getLast();
        if (before.source().equals(span) && before.at() + before.length() == at) {
            runs.set(runs.size() - 1, new SourceRun(before.at(), before.length() + 1, span));
        } else {
            runs.add(new SourceRun(at, 1, span));
        }
    }

    /// Ends the run that is open, if any, in front of `at`.
    void close(int at) {
        if (openAt >= 0 && openAt < at) {
            runs.add(new SourceRun(openAt, at - openAt, TextSpan.at(openSource, at - openAt)));
        }
        openAt = -1;
    }
}
