package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.annotation.Field;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Strength;
import org.pullquote.text.Likelihood;

/// Assessments. How likely something is held to be and how sure the assessor is are two things and stay two columns.
public final class Assessments {
    private Assessments() {}

    public static List<Element> of(StoryMaterial material) {
        List<List<List<Run>>> rows =
                material.tagged("assessment").stream().map(Assessments::row).toList();
        List<Element> elements = new ArrayList<>();
        if (!rows.isEmpty()) {
            elements.add(new Element.Table(List.of("Assessment", "Likelihood", "Confidence"), rows));
        }
        List<List<Run>> strengths = material.comparison().alignments().stream()
                .filter(alignment -> Strength.of(alignment).isPresent())
                .map(alignment -> strength(material, alignment))
                .distinct()
                .toList();
        if (!strengths.isEmpty()) {
            elements.add(new Element.Heading(3, "How likely and how sure, in matched passages"));
            elements.add(new Element.Bullets(strengths));
        }
        return elements;
    }

    private static List<Run> strength(StoryMaterial material, Alignment alignment) {
        List<Run> runs = new ArrayList<>();
        for (Passage passage : alignment.passages()) {
            runs.add(new Run.Text(runs.isEmpty() ? "" : "; "));
            runs.add(material.source(passage.article()).cite(passage.span()).link());
            List<Likelihood> terms = Strength.terms(passage);
            String said = terms.stream().map(Assessments::said).collect(Collectors.joining(", "));
            runs.add(new Run.Text(": " + (terms.isEmpty() ? "no such term" : said)));
        }
        return runs;
    }

    /// `“likely” (likelihood, 55–80 %)`; the ranks of confidence are no percentages.
    private static String said(Likelihood term) {
        String scale = term.scale().label();
        String range = term.scale() == Likelihood.Scale.LIKELIHOOD ? ", " + term.low() + "–" + term.high() + " %" : "";
        return "“" + term.text() + "” (" + scale + range + ")";
    }

    private static List<List<Run>> row(Marking marking) {
        return List.of(MarkingRuns.cited(marking), field(marking, Field.LIKELIHOOD), field(marking, Field.CONFIDENCE));
    }

    private static List<Run> field(Marking marking, Field field) {
        return List.of(new Run.Text(marking.field(field).orElse("not stated")));
    }
}
