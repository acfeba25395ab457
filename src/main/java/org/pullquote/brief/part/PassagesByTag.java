package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;

/// Passages by tag, in the order of the code book; highlights without a tag come last.
public final class PassagesByTag {
    private PassagesByTag() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (Tag tag : material.codeBook().tags()) {
            append(elements, tag.name(), Optional.of(tag.definition()), material.tagged(tag.name()));
        }
        List<Marking> untagged = material.markings().stream()
                .filter(marking -> marking.tags().isEmpty())
                .toList();
        append(elements, "without a tag", Optional.empty(), untagged);
        return elements;
    }

    private static void append(
            List<Element> elements, String name, Optional<String> definition, List<Marking> markings) {
        if (markings.isEmpty()) {
            return;
        }
        elements.add(new Element.Heading(3, name + " (" + markings.size() + ")"));
        definition
                .filter(text -> !text.isBlank())
                .map(Element.Paragraph::remark)
                .ifPresent(elements::add);
        for (Marking marking : markings) {
            elements.add(new Element.Quotation(MarkingRuns.cited(marking)));
            remarks(marking).ifPresent(elements::add);
        }
    }

    /// What the reader said of the passage, in one line below it.
    private static Optional<Element> remarks(Marking marking) {
        List<String> said = new ArrayList<>();
        fields(marking).forEach((field, value) -> said.add(field.label() + ": " + value));
        if (marking.annotation().status() != Status.OPEN) {
            said.add("status: " + marking.annotation().status().label());
        }
        if (marking.tags().size() > 1) {
            said.add("tags: " + marking.tagNames());
        }
        List<Run> runs = new ArrayList<>();
        if (!said.isEmpty()) {
            runs.add(new Run.Text(String.join(" · ", said)));
        }
        marking.note().ifPresent(note -> {
            runs.addAll(runs.isEmpty() ? List.of() : List.of(new Run.LineBreak()));
            runs.add(new Run.Text("Note: " + note));
        });
        return runs.isEmpty() ? Optional.empty() : Optional.of(new Element.Paragraph(runs, true));
    }

    private static Map<Field, String> fields(Marking marking) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            marking.field(field).ifPresent(value -> fields.put(field, value));
        }
        return fields;
    }
}
