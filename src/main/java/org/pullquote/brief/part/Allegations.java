package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;

/// Allegations and replies, in the order in which a lawyer asks for them.
public final class Allegations {
    private static final List<Kind> KINDS = List.of(
            new Kind("allegation", "Allegations"),
            new Kind("denial", "Denials"),
            new Kind("no comment", "Declined, did not respond, could not be reached"),
            new Kind("counter-claim", "Counter-claims"),
            new Kind("confirmation", "Confirmations"));

    private Allegations() {}

    private record Kind(String tag, String heading) {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<Marking> found = material.tagged(kind.tag());
            if (!found.isEmpty()) {
                elements.add(new Element.Heading(3, kind.heading()));
                elements.add(new Element.Bullets(
                        found.stream().map(MarkingRuns::withSpeaker).toList()));
            }
        }
        return elements;
    }
}
