package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.PassageRuns;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Passage;

/// What more than one source reports: passages with the same words, then those that put one matter in other words.
public final class Common {
    private Common() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        List<List<Passage>> same = groups(material);
        if (!same.isEmpty()) {
            elements.add(new Element.Heading(3, "In the same words"));
            elements.add(new Element.Bullets(
                    same.stream().map(group -> sameWords(material, group)).toList()));
        }
        List<Element> reworded = material.comparison().alignments().stream()
                .filter(alignment -> alignment.kind() == AlignmentKind.PARAPHRASE)
                .map(alignment -> inOtherWords(material, alignment))
                .toList();
        if (!reworded.isEmpty()) {
            elements.add(new Element.Heading(3, "In other words"));
            elements.add(Element.Paragraph.remark(
                    "Passages that the program takes to report the same matter; read them before relying on it."));
            elements.addAll(reworded);
        }
        return elements;
    }

    /// Passages of the same words, each with its like in the other sources. A passage of one source that overlaps with
    /// one found before belongs to the same group.
    private static List<List<Passage>> groups(StoryMaterial material) {
        List<List<Passage>> groups = new ArrayList<>();
        for (Alignment alignment : material.comparison().alignments()) {
            if (alignment.kind() != AlignmentKind.VERBATIM && alignment.kind() != AlignmentKind.TRIMMED) {
                continue;
            }
            List<Passage> group = groups.stream()
                    .filter(found -> alignment.passages().stream().anyMatch(passage -> holds(found, passage)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Passage> begun = new ArrayList<>();
                        groups.add(begun);
                        return begun;
                    });
            alignment.passages().stream()
                    .filter(passage -> !holds(group, passage))
                    .forEach(group::add);
        }
        return groups;
    }

    private static boolean holds(List<Passage> group, Passage passage) {
        return group.stream()
                .anyMatch(found ->
                        found.article() == passage.article() && found.span().overlaps(passage.span()));
    }

    private static List<Run> sameWords(StoryMaterial material, List<Passage> group) {
        Passage fullest = group.stream()
                .max(Comparator.comparingInt(passage -> passage.span().length()))
                .orElseThrow();
        Stream<Run> references = group.stream()
                .sorted(Comparator.comparingInt(Passage::article))
                .flatMap(passage -> Stream.concat(
                        Stream.of(new Run.Text(" ")),
                        material.source(passage.article()).cite(passage.span()).reference().stream()));
        return Stream.concat(Stream.of(PassageRuns.plain(fullest)), references).toList();
    }

    private static Element inOtherWords(StoryMaterial material, Alignment alignment) {
        List<Run> runs = new ArrayList<>();
        for (Passage passage : alignment.passages()) {
            if (!runs.isEmpty()) {
                runs.add(new Run.LineBreak());
            }
            runs.add(PassageRuns.plain(passage));
            runs.add(new Run.Text(" "));
            runs.addAll(material.source(passage.article()).cite(passage.span()).reference());
        }
        return new Element.Quotation(runs);
    }
}
