package org.pullquote.brief;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Dates;
import org.pullquote.brief.source.StoryMaterial;

/// What is filed to an editor on one story: a header, the bottom line, and the parts that have something to say.
///
/// @param leftOut parts that were asked for and have nothing to say
public record Brief(
        String title, List<Element> header, List<Element> bottomLine, List<Section> sections, List<BriefPart> leftOut) {
    public Brief {
        header = List.copyOf(header);
        bottomLine = List.copyOf(bottomLine);
        sections = List.copyOf(sections);
        leftOut = List.copyOf(leftOut);
    }

    /// A part with what it says.
    public record Section(BriefPart part, List<Element> elements) {
        public Section {
            elements = List.copyOf(elements);
        }
    }

    public static Brief of(StoryMaterial story, BriefSettings settings) {
        StoryMaterial material = story.only(settings::includes, settings.privateNotes());
        List<Section> sections = new ArrayList<>();
        List<BriefPart> leftOut = new ArrayList<>();
        for (BriefPart part : settings.parts()) {
            List<Element> elements = part.elements(material);
            if (elements.isEmpty()) {
                leftOut.add(part);
            } else {
                sections.add(new Section(part, elements));
            }
        }
        String title = settings.title().orElse(material.name());
        List<Element> bottomLine = BottomLine.of(settings.bottomLine(), material);
        return new Brief(title, header(material, settings), bottomLine, sections, leftOut);
    }

    private static List<Element> header(StoryMaterial material, BriefSettings settings) {
        List<Element.Field> fields = new ArrayList<>();
        settings.author().ifPresent(author -> fields.add(new Element.Field("By", author)));
        ZonedDateTime made = ZonedDateTime.now(settings.clock());
        fields.add(new Element.Field("Made", Dates.readable(made) + " (" + made.getZone() + ")"));
        String sources =
                material.sources().stream().map(source -> source.labelAndName()).collect(Collectors.joining(", "));
        fields.add(new Element.Field("Sources", sources.isEmpty() ? "none" : sources));
        fields.add(new Element.Field(
                "Passages marked", String.valueOf(material.markings().size())));
        fields.add(new Element.Field("Made with", settings.madeWith()));
        return List.of(new Element.Fields(fields));
    }

    /// The brief as a document that any of the formats can write.
    public Document document() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Heading(1, title));
        elements.addAll(header);
        if (!bottomLine.isEmpty()) {
            elements.add(new Element.Heading(2, "Bottom line"));
            elements.addAll(bottomLine);
        }
        for (Section section : sections) {
            elements.add(new Element.Heading(2, section.part().heading()));
            elements.addAll(section.elements());
        }
        if (!leftOut.isEmpty()) {
            String parts = leftOut.stream().map(BriefPart::heading).collect(Collectors.joining("; "));
            elements.add(new Element.Paragraph(
                    List.of(new Run.Text("Left out, as there is nothing for them yet: " + parts + ".")), true));
        }
        return new Document(title, "en", elements);
    }
}
