package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Detail;
import org.pullquote.comparison.Details;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Passage;

/// Numbers, names and dates to check: what the reader tagged, and words that aligned passages spell in two ways.
public final class ToCheck {
    private static final Pattern CONTRACTION = Pattern.compile("(?i)\\p{L}['’](re|ve|ll|m|d|t|s)$");

    private ToCheck() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        List<Marking> tagged = Stream.of("number", "to check")
                .flatMap(tag -> material.tagged(tag).stream())
                .distinct()
                .toList();
        if (!tagged.isEmpty()) {
            elements.add(new Element.Heading(3, "Tagged"));
            elements.add(
                    new Element.Bullets(tagged.stream().map(MarkingRuns::cited).toList()));
        }
        Set<List<Run>> spellings = new LinkedHashSet<>();
        for (Alignment alignment : material.comparison().alignments()) {
            alignment.differences().stream()
                    .filter(difference -> difference.operation() == Difference.Operation.SPELLING)
                    .filter(difference ->
                            difference.article() == alignment.first().article())
                    .filter(difference -> !isContraction(difference.text())
                            && !isContraction(difference
                                    .opposite()
                                    .in(material.source(alignment.second().article())
                                            .article()
                                            .text())))
                    .forEach(difference -> spellings.add(spelling(material, alignment, difference)));
        }
        if (!spellings.isEmpty()) {
            elements.add(new Element.Heading(3, "Spelt in two ways"));
            elements.add(new Element.Bullets(List.copyOf(spellings)));
        }
        Function<Alignment, List<Detail>> details = Details.ofMany();
        Set<List<Run>> told = new LinkedHashSet<>();
        for (Alignment alignment : material.comparison().alignments()) {
            details.apply(alignment).forEach(detail -> told.add(detail(material, alignment, detail)));
        }
        if (!told.isEmpty()) {
            elements.add(new Element.Heading(3, "Told differently in matched passages"));
            elements.add(new Element.Bullets(List.copyOf(told)));
        }
        return elements;
    }

    /// `we’re` for `we are` is no name.
    private static boolean isContraction(String words) {
        return CONTRACTION.matcher(words).find();
    }

    /// `number: 47 minutes S1 ¶3, almost an hour S2 ¶5`.
    private static List<Run> detail(StoryMaterial material, Alignment alignment, Detail detail) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run.Text(detail.kind().label() + ": "));
        runs.addAll(facts(material, alignment.first().article(), detail.first()));
        runs.add(new Run.Text(", "));
        runs.addAll(facts(material, alignment.second().article(), detail.second()));
        return runs;
    }

    private static List<Run> facts(StoryMaterial material, int article, List<Passage> facts) {
        if (facts.isEmpty()) {
            return List.of(
                    new Run.Text("not given in " + material.source(article).label()));
        }
        List<Run> runs = new ArrayList<>();
        for (Passage fact : facts) {
            runs.add(new Run.Strong((runs.isEmpty() ? "" : " ") + fact.text()));
            runs.add(new Run.Text(" "));
            runs.add(material.source(article).cite(fact.span()).link());
        }
        return runs;
    }

    private static List<Run> spelling(StoryMaterial material, Alignment alignment, Difference difference) {
        var other = material.source(alignment.second().article());
        return List.of(
                new Run.Strong(difference.text()),
                new Run.Text(" "),
                material.source(difference.article()).cite(difference.span()).link(),
                new Run.Text(", "),
                new Run.Strong(difference.opposite().in(other.article().text())),
                new Run.Text(" "),
                other.cite(difference.opposite()).link());
    }
}
