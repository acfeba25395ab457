package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.annotation.Status;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;

/// Open questions: passages that are disputed or need a document, those to check, and notes that ask something.
public final class OpenQuestions {
    private OpenQuestions() {}

    public static List<Element> of(StoryMaterial material) {
        List<List<Run>> items = material.markings().stream()
                .filter(OpenQuestions::isOpen)
                .map(OpenQuestions::item)
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Element.Bullets(items));
    }

    private static boolean isOpen(Marking marking) {
        Status status = marking.annotation().status();
        return status == Status.DISPUTED
                || status == Status.NEEDS_DOCUMENT
                || status == Status.OPEN
                        && (marking.hasTag("to check")
                                || marking.note()
                                        .filter(note -> note.contains("?"))
                                        .isPresent());
    }

    private static List<Run> item(Marking marking) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Strong(marking.annotation().status().label()));
        runs.add(new Run.Text(": "));
        runs.addAll(MarkingRuns.cited(marking));
        marking.note().ifPresent(note -> runs.addAll(List.of(new Run.LineBreak(), new Run.Emphasis(note))));
        return runs;
    }
}
