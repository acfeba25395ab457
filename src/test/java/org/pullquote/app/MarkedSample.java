package org.pullquote.app;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;

/// Tags passages of the sample story's first article as a reader would.
record MarkedSample(Library library, LibraryArticle article) {
    void tag() {
        tag("denial", "Tarrow denies that the certificate was false.");
        tag(
                "quote",
                "Managers at the harbour authority were aware of the October warning, had been told in writing that the"
                        + " fault was repaired, and took no further action");
        tag("number", "47 minutes");
        tag("number", "1,240 homes");
        tag("allegation", "had been told in writing that a fault in one of its gates was repaired");
    }

    private void tag(String name, String passage) {
        int at = article.article().text().indexOf(passage);
        if (at >= 0) {
            Target target = Target.of(article.id(), article.article(), TextSpan.at(at, passage.length()));
            Body tagging = new Body.Tagging(
                    library.codeBook().named(name).orElseThrow().id());
            Instant now = Instant.now();
            library.putAnnotation(new Annotation(UUID.randomUUID(), target, List.of(tagging), Status.OPEN, now, now));
        }
    }
}
