package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.annotation.Field;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;

/// A marked passage as runs.
final class MarkingRuns {
    private MarkingRuns() {}

    /// The passage and where it stands: a link to the block, and the full citation as a note.
    static List<Run> cited(Marking marking) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Text(marking.text().strip()));
        runs.add(new Run.Text(" "));
        runs.addAll(marking.citation().reference());
        return runs;
    }

    /// The same, after whoever it is credited to.
    static List<Run> withSpeaker(Marking marking) {
        List<Run> runs = new ArrayList<>();
        marking.field(Field.SPEAKER).or(() -> marking.field(Field.POSITION)).ifPresent(speaker -> {
            runs.add(new Run.Strong(speaker));
            runs.add(new Run.Text(": "));
        });
        runs.addAll(cited(marking));
        return runs;
    }
}
