package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Block;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.text.TextSpan;

/// The whole clean text of each source with its paragraph numbers and highlights: where the citations lead.
public final class NumberedText {
    private NumberedText() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (Source source : material.sources()) {
            String headline = source.article()
                    .metadata()
                    .headline()
                    .map(title -> ": " + title)
                    .orElse("");
            elements.add(new Element.Heading(3, source.labelAndName() + headline));
            List<Marking> markings = material.markings().stream()
                    .filter(marking -> marking.source().number() == source.number()
                            && marking.span().isPresent())
                    .sorted(Comparator.comparing(marking -> marking.annotation().created()))
                    .toList();
            source.article().blocks().forEach(block -> elements.add(element(source, block, markings)));
        }
        return elements;
    }

    private static Element element(Source source, Block block, List<Marking> markings) {
        Optional<String> anchor = Optional.of(source.anchorOf(block));
        List<Marking> inBlock = markings.stream()
                .filter(marking -> marking.span().orElseThrow().overlaps(block.span()))
                .toList();
        List<Run> runs = runs(source.article().text(), block.span(), inBlock);
        String number = block.number() == 0 ? "" : "¶" + block.number();
        return switch (block.kind()) {
            case HEADING -> new Element.Heading(4, runs, anchor);
            case TABLE, PREFORMATTED ->
                new Element.Preformatted(block.span().in(source.article().text()), anchor);
            case PARAGRAPH, BLOCK_QUOTE, LIST_ITEM, CAPTION -> new Element.Numbered(number, runs, anchor);
        };
    }

    /// The block cut wherever a highlight begins or ends. Where several overlap, the newest gives the colour; each is
    /// named where it ends.
    private static List<Run> runs(String text, TextSpan block, List<Marking> markings) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(block.start(), block.end()));
        for (Marking marking : markings) {
            TextSpan span = marking.span().orElseThrow();
            bounds.add(Math.max(span.start(), block.start()));
            bounds.add(Math.min(span.end(), block.end()));
        }
        List<Run> runs = new ArrayList<>();
        int from = bounds.removeFirst();
        for (int to : bounds) {
            runs.add(run(text, new TextSpan(from, to), markings));
            from = to;
        }
        return runs;
    }

    private static Run run(String text, TextSpan piece, List<Marking> markings) {
        List<Marking> covering = markings.stream()
                .filter(marking -> marking.span().orElseThrow().contains(piece))
                .toList();
        if (covering.isEmpty()) {
            return new Run.Text(piece.in(text));
        }
        String names = covering.stream()
                .filter(marking -> marking.span().orElseThrow().end() == piece.end())
                .map(marking -> marking.tags().isEmpty() ? "highlight" : marking.tagNames())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        Hue hue = covering.getLast().tags().stream().findFirst().map(Tag::hue).orElse(Hue.STONE);
        return new Run.Marked(piece.in(text), hue.label(), names);
    }
}
