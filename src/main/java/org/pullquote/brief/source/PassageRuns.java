package org.pullquote.brief.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pullquote.brief.document.Run;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;

/// A compared passage as runs, in quotation marks if it is a quotation.
public final class PassageRuns {
    private static final String OPENING_MARKS = "\"“‘'«„‹";

    private PassageRuns() {}

    /// The passage with the words that the other one lacks set off.
    public static List<Run> withDifferences(Alignment alignment, Passage passage) {
        List<Run> runs = new ArrayList<>();
        boolean marks = needsMarks(passage);
        if (marks) {
            runs.add(new Run.Text("“"));
        }
        int at = 0;
        for (Difference difference : ownWords(alignment, passage)) {
            TextSpan span = difference.span().shift(-passage.span().start());
            runs.add(new Run.Text(passage.text().substring(at, span.start())));
            runs.add(new Run.OnlyHere(span.in(passage.text())));
            at = span.end();
        }
        runs.add(new Run.Text(passage.text().substring(at)));
        if (marks) {
            runs.add(new Run.Text("”"));
        }
        runs.removeIf(run -> run instanceof Run.Text text && text.text().isEmpty());
        return runs;
    }

    /// The passage as plain text.
    public static Run plain(Passage passage) {
        return new Run.Text(needsMarks(passage) ? "“" + passage.text() + "”" : passage.text());
    }

    private static boolean needsMarks(Passage passage) {
        return passage.quoted()
                && !passage.text().isEmpty()
                && OPENING_MARKS.indexOf(passage.text().charAt(0)) < 0;
    }

    private static List<Difference> ownWords(Alignment alignment, Passage passage) {
        return alignment.wordDifferences().stream()
                .filter(difference -> difference.article() == passage.article())
                .filter(difference -> passage.span().contains(difference.span()))
                .sorted(Comparator.comparingInt(difference -> difference.span().start()))
                .toList();
    }
}
