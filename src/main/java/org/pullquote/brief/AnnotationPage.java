package org.pullquote.brief;

import org.pullquote.annotation.exchange.JsonLd;
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
            String name = JsonLd.source(source.article(), source.digest());
            page.add(material.annotationsIn(source), name, source.article().text());
        }
        return page.print();
    }
}
