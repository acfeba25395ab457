package org.pullquote.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.article.ArticleId;

class ReadAheadTest {
    private final Sitting sitting = new Sitting(SampleArticle.withEverything());
    private final ReadAhead ahead = new ReadAhead(sitting.library, sitting.edits);

    @AfterEach
    void close() {
        sitting.close();
    }

    @Test
    void whatWasReadAheadIsTakenOnce() {
        Annotation quote = sitting.tag("We asked twice", '1');
        ahead.read(sitting.kept.id());
        sitting.library.removeAnnotation(quote.id());
        assertThat(ahead.highlights(sitting.kept.id())).containsExactly(quote);
        assertThat(ahead.highlights(sitting.kept.id())).isEmpty();
    }

    @Test
    void afterAChangeTheyAreReadAgain() {
        ahead.read(sitting.kept.id());
        Annotation quote = sitting.tag("We asked twice", '1');
        assertThat(ahead.highlights(sitting.kept.id())).containsExactly(quote);
    }

    @Test
    void thoseOfAnotherArticleAreNotTaken() {
        Annotation quote = sitting.tag("We asked twice", '1');
        ahead.read(ArticleId.random());
        assertThat(ahead.highlights(sitting.kept.id())).containsExactly(quote);
    }
}
