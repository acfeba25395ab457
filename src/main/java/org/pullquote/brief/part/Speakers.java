package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.annotation.Field;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// Who speaks: each speaker the reader named, unnamed ones as they are described, with the places in each source.
public final class Speakers {
    private Speakers() {}

    public static List<Element> of(StoryMaterial material) {
        Map<String, List<Marking>> bySpeaker = new LinkedHashMap<>();
        for (Marking marking : material.markings()) {
            speaker(marking)
                    .ifPresent(name -> bySpeaker
                            .computeIfAbsent(name, _ -> new ArrayList<>())
                            .add(marking));
        }
        if (bySpeaker.isEmpty()) {
            return List.of();
        }
        List<String> head = Stream.concat(
                        Stream.of("Speaker"), material.sources().stream().map(Source::labelAndName))
                .toList();
        List<List<List<Run>>> rows = bySpeaker.entrySet().stream()
                .map(entry -> row(material, entry.getKey(), entry.getValue()))
                .toList();
        return List.of(new Element.Table(head, rows));
    }

    private static Optional<String> speaker(Marking marking) {
        return marking.field(Field.SPEAKER).or(() -> unnamed(marking));
    }

    /// `unnamed: three engineers (signed confidentiality agreements)`.
    private static Optional<String> unnamed(Marking marking) {
        if (!marking.hasTag("anonymous source")) {
            return Optional.empty();
        }
        String who = Stream.of(marking.field(Field.NUMBER), marking.field(Field.POSITION))
                .flatMap(Optional::stream)
                .reduce((number, position) -> number + " " + position)
                .orElse("not described");
        String why =
                marking.field(Field.REASON).map(reason -> " (" + reason + ")").orElse("");
        return Optional.of("unnamed: " + who + why);
    }

    private static List<List<Run>> row(StoryMaterial material, String speaker, List<Marking> markings) {
        List<List<Run>> row = new ArrayList<>();
        row.add(List.of(new Run.Strong(speaker)));
        for (Source source : material.sources()) {
            List<Run> cell = new ArrayList<>();
            for (Marking marking : markings) {
                if (marking.source().number() == source.number()) {
                    cell.addAll(cell.isEmpty() ? List.of() : List.of(new Run.Text(" ")));
                    cell.add(marking.citation().link());
                }
            }
            row.add(cell.isEmpty() ? List.of(new Run.Text("–")) : cell);
        }
        return row;
    }
}
