package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.PassageRuns;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Trim;

/// Where they differ: quotations that two sources print in different words, and those that one of them trimmed.
public final class Differences {
    private final StoryMaterial material;

    private Differences(StoryMaterial material) {
        this.material = material;
    }

    public static List<Element> of(StoryMaterial material) {
        Differences part = new Differences(material);
        List<Element> elements = new ArrayList<>();
        part.append(elements, AlignmentKind.ALTERED);
        part.append(elements, AlignmentKind.TRIMMED);
        return elements;
    }

    private void append(List<Element> elements, AlignmentKind kind) {
        material.comparison().alignments().stream()
                .filter(alignment -> alignment.kind() == kind)
                .filter(alignment -> kind == AlignmentKind.ALTERED
                        || hasMarkedGap(alignment)
                        || !alignment.trims().isEmpty())
                .sorted(Comparator.comparingInt(alignment -> -unmarkedWords(alignment)))
                .forEach(alignment -> append(elements, alignment));
    }

    private static boolean hasMarkedGap(Alignment alignment) {
        return alignment.wordDifferences().stream().anyMatch(Difference::isMarked);
    }

    /// How much one passage has that the other lacks without saying so: what matters most comes first.
    private static int unmarkedWords(Alignment alignment) {
        return alignment.wordDifferences().stream()
                        .filter(difference -> !difference.isMarked())
                        .mapToInt(difference -> difference.text().length())
                        .sum()
                + alignment.trims().stream()
                        .filter(trim -> !trim.ellipsis())
                        .mapToInt(trim -> trim.text().length())
                        .sum();
    }

    private void append(List<Element> elements, Alignment alignment) {
        Source first = material.source(alignment.first().article());
        Source second = material.source(alignment.second().article());
        String kind = alignment.kind() == AlignmentKind.ALTERED ? "Quotation in two wordings" : "Trimmed quotation";
        elements.add(new Element.Heading(3, kind + ": " + first.labelAndName() + ", " + second.labelAndName()));
        alignment.passages().forEach(passage -> elements.add(quotation(alignment, passage)));
        List<List<Run>> sentences = Stream.concat(
                        alignment.wordDifferences().stream()
                                .filter(difference -> isSaid(alignment, difference))
                                .map(difference -> sentence(alignment, difference)),
                        alignment.trims().stream().map(trim -> sentence(alignment, trim)))
                .toList();
        if (!sentences.isEmpty()) {
            elements.add(new Element.Bullets(sentences));
        }
    }

    private Element quotation(Alignment alignment, Passage passage) {
        Source source = material.source(passage.article());
        List<Run> runs = new ArrayList<>(PassageRuns.withDifferences(alignment, passage));
        runs.add(new Run.Text(" "));
        runs.addAll(source.cite(passage.span()).reference());
        return new Element.Quotation(runs);
    }

    private List<Run> sentence(Alignment alignment, Difference difference) {
        Source here = material.source(difference.article());
        Source other = material.source(other(alignment, difference.article()));
        if (difference.opposite().isEmpty()) {
            return List.of(
                    new Run.Text("In " + here.label() + " and not in " + other.label() + ": “"),
                    new Run.OnlyHere(difference.text()),
                    new Run.Text("”. " + mark(difference, here, other)));
        }
        return List.of(
                new Run.Text(here.label() + " has “"),
                new Run.OnlyHere(difference.text()),
                new Run.Text("” where " + other.label() + " has “"),
                new Run.OnlyHere(difference.opposite().in(other.article().text())),
                new Run.Text(difference.isMarked() ? "”, marked by an ellipsis or brackets." : "”."));
    }

    private List<Run> sentence(Alignment alignment, Trim trim) {
        Source here = material.source(trim.article());
        Source other = material.source(other(alignment, trim.article()));
        return List.of(
                new Run.Text("The sentence " + (trim.atStart() ? "begins" : "goes on") + " in " + here.label() + ": “"),
                new Run.OnlyHere(trim.text()),
                new Run.Text(
                        "”. " + other.label() + (trim.atStart() ? " begins" : " ends") + " its quotation there, with"
                                + (trim.ellipsis() ? " a mark that says so." : "out an ellipsis.")));
    }

    /// Words that stand in place of others are said once, from the first source's side.
    private static boolean isSaid(Alignment alignment, Difference difference) {
        return difference.opposite().isEmpty()
                || difference.article() == alignment.first().article();
    }

    private static int other(Alignment alignment, int article) {
        return article == alignment.first().article()
                ? alignment.second().article()
                : alignment.first().article();
    }

    private static String mark(Difference difference, Source here, Source other) {
        return switch (difference.mark()) {
            case NONE -> other.label() + " has no ellipsis in the place.";
            case ELLIPSIS -> other.label() + " marks the place with an ellipsis.";
            case BRACKETS -> here.label() + " has the words in brackets.";
            case BREAK -> other.label() + " closes its quotation marks there and opens them again.";
        };
    }
}
