package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.PassageRuns;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Only;

/// Passages of one source for which no matching passage was found in the others, with what comes nearest.
public final class OnlyInOne {
    private OnlyInOne() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < material.sources().size(); i++) {
            List<Only> found = material.comparison().onlyIn(i);
            if (!found.isEmpty()) {
                elements.add(new Element.Heading(
                        3,
                        "No matching passage found outside "
                                + material.source(i).labelAndName()));
                elements.add(new Element.Bullets(
                        found.stream().map(only -> item(material, only)).toList()));
            }
        }
        return elements;
    }

    private static List<Run> item(StoryMaterial material, Only only) {
        Source source = material.source(only.passage().article());
        List<Run> runs = new ArrayList<>();
        runs.add(PassageRuns.plain(only.passage()));
        runs.add(new Run.Text(" "));
        runs.addAll(source.cite(only.passage().span()).reference());
        only.nearest().ifPresent(near -> {
            runs.add(new Run.Text(" Nearest: "));
            runs.add(material.source(near.article()).cite(near.span()).link());
            runs.add(new Run.Text(String.format(Locale.ROOT, " (likeness %.2f).", near.score())));
        });
        return runs;
    }
}
