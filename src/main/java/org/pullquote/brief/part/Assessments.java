package org.pullquote.brief.part;

import java.util.List;
import org.pullquote.annotation.Field;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;

/// Assessments. How likely something is held to be and how sure the assessor is are two things and stay two columns.
public final class Assessments {
    private Assessments() {}

    public static List<Element> of(StoryMaterial material) {
        List<List<List<Run>>> rows =
                material.tagged("assessment").stream().map(Assessments::row).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new Element.Table(List.of("Assessment", "Likelihood", "Confidence"), rows));
    }

    private static List<List<Run>> row(Marking marking) {
        return List.of(MarkingRuns.cited(marking), field(marking, Field.LIKELIHOOD), field(marking, Field.CONFIDENCE));
    }

    private static List<Run> field(Marking marking, Field field) {
        return List.of(new Run.Text(marking.field(field).orElse("not stated")));
    }
}
