package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Cut;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// What cleaning cut from each page, so that nobody has to trust the program for it.
public final class Cuts {
    private Cuts() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (Source source : material.sources()) {
            List<Cut> cuts = source.article().cuts();
            if (!cuts.isEmpty()) {
                elements.add(new Element.Heading(3, source.labelAndName() + " (" + cuts.size() + ")"));
                elements.add(new Element.Table(
                        List.of("Kind", "Text"), cuts.stream().map(Cuts::row).toList()));
            }
        }
        return elements;
    }

    private static List<List<Run>> row(Cut cut) {
        return List.of(List.of(new Run.Text(cut.kind().label())), List.of(new Run.Text(cut.text())));
    }
}
