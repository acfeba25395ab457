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
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// What more than one source reports: passages with the same words, then those that put one matter in other words.
public final class Common {
    private Common() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        List<Group> same = groups(material);
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

    /// Passages of the same words.
    ///
    /// @param whole those that have all of them
    /// @param parts those of other sources that have some of them
    private record Group(List<Passage> whole, List<Passage> parts) {
        static Group of(Passage first) {
            return new Group(new ArrayList<>(List.of(first)), new ArrayList<>());
        }

        boolean holds(Passage passage) {
            return Stream.concat(whole.stream(), parts.stream())
                    .anyMatch(found ->
                            found.article() == passage.article() && found.span().overlaps(passage.span()));
        }

        void add(Alignment alignment) {
            boolean asWhole = alignment.kind() == AlignmentKind.VERBATIM
                    && alignment.passages().stream().anyMatch(whole::contains);
            for (Passage passage : alignment.passages()) {
                if (!holds(passage)) {
                    (asWhole || words(passage).equals(words(whole.getFirst())) ? whole : parts).add(passage);
                }
            }
        }

        private static List<String> words(Passage passage) {
            return Words.of(passage.text()).stream().map(Word::normal).toList();
        }
    }

    /// What is longest comes first, so that whoever has only a part of it is told from those who have it whole.
    private static List<Group> groups(StoryMaterial material) {
        List<Alignment> longestFirst = material.comparison().alignments().stream()
                .filter(alignment ->
                        alignment.kind() == AlignmentKind.VERBATIM || alignment.kind() == AlignmentKind.TRIMMED)
                .sorted(Comparator.comparingInt((Alignment alignment) ->
                                alignment.first().span().length())
                        .reversed())
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Alignment alignment : longestFirst) {
            Group group = groups.stream()
                    .filter(found -> alignment.passages().stream().anyMatch(found::holds))
                    .findFirst()
                    .orElseGet(() -> {
                        Group begun = Group.of(alignment.first());
                        groups.add(begun);
                        return begun;
                    });
            group.add(alignment);
        }
        groups.sort(Comparator.comparing(
                (Group group) -> group.whole().getFirst(),
                Comparator.comparingInt(Passage::article)
                        .thenComparingInt(passage -> passage.span().start())));
        return groups;
    }

    private static List<Run> sameWords(StoryMaterial material, Group group) {
        List<Run> runs = new ArrayList<>();
        runs.add(PassageRuns.plain(group.whole().getFirst()));
        runs.addAll(references(material, group.whole()));
        if (!group.parts().isEmpty()) {
            runs.add(new Run.Text("; in part"));
            runs.addAll(references(material, group.parts()));
        }
        return runs;
    }

    private static List<Run> references(StoryMaterial material, List<Passage> passages) {
        return passages.stream()
                .sorted(Comparator.comparingInt(Passage::article))
                .flatMap(passage -> Stream.concat(
                        Stream.<Run>of(new Run.Text(" ")),
                        material.source(passage.article()).cite(passage.span()).reference().stream()))
                .toList();
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
