package org.pullquote.brief;

import java.util.List;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// The passages that the reader marked, for other programs that annotate: one `AnnotationPage` of the W3C's model.
public final class AnnotationPage {
    private AnnotationPage() {}

    /// The passages that the settings include, source by source.
    public static String jsonLd(StoryMaterial story, BriefSettings settings) {
        StoryMaterial material = story.only(settings::includes, settings.privateNotes());
        JsonLd page = new JsonLd(material.codeBook(), settings.privateNotes());
        for (Source source : material.sources()) {
            List<Annotation> annotations = material.markings().stream()
                    .filter(marking -> marking.source().number() == source.number())
                    .map(Marking::annotation)
                    .toList();
            String name = JsonLd.source(source.article(), source.digest());
            page.add(annotations, name, source.article().text());
        }
        return page.print();
    }
}
