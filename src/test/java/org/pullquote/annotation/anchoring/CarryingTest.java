package org.pullquote.annotation.anchoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

class CarryingTest {
    private static final Instant NOW = Instant.parse("2026-03-16T12:00:00Z");
    private static final Article OLD = article(
            "The inquiry opened on Monday. “The pilots did nothing wrong,” Ms. Brandt said.",
            "The harbour master declined to comment. The buoy had drifted 1,200 metres off its station.",
            "The ministry declined to comment. It knew of the fault in March, two officials said.");
    private static final Article CHANGED = article(
            "It was raining. The inquiry opened on Monday. “The pilots did nothing wrong,” Ms. Brandt said.",
            "The harbour master declined to comment. The buoy had drifted 1,200 metres off its station.",
            "The ministry declined to comment. It knew of the fault in March, two officials said.");

    private static Article article(String... paragraphs) {
        List<Piece> pieces = Arrays.stream(paragraphs)
                .map(paragraph -> Piece.paragraph(paragraph, List.of()))
                .toList();
        return new Article(
                PageFormat.PLAIN_TEXT, Metadata.NONE, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    /// These words, marked where they stand the last time, with their place said to be elsewhere.
    private static Annotation misplaced(String words, int by) {
        TextSpan span = TextSpan.at(OLD.text().lastIndexOf(words), words.length());
        return at(span.shift(by), Selector.TextQuote.of(OLD.text(), span));
    }

    private static Annotation at(TextSpan place, Selector.TextQuote quote) {
        Target target = new Target(ArticleId.random(), new Selector.TextPosition(place), quote, 0);
        return new Annotation(UUID.randomUUID(), target, List.of(), Status.OPEN, NOW, NOW);
    }

    private static Anchor carried(Annotation annotation) {
        return Carrying.carry(List.of(annotation), OLD, CHANGED, NOW).getFirst().anchor();
    }

    private static Anchor last(String words) {
        return new Anchor.Same(TextSpan.at(CHANGED.text().lastIndexOf(words), words.length()));
    }

    @Test
    void wordsAreTrustedMoreThanTheirPlace() {
        for (int by : new int[] {-40, -3, 1, 2, 20}) {
            assertThat(carried(misplaced("declined to comment", by))).isEqualTo(last("declined to comment"));
            assertThat(carried(misplaced("The buoy had drifted 1,200 metres off its station", by)))
                    .isEqualTo(last("The buoy had drifted 1,200 metres off its station"));
        }
    }

    @Test
    void ofWordsThatStandTwiceThoseAreMeantWhoseSurroundingsAgree() {
        TextSpan first = TextSpan.at(OLD.text().indexOf("declined to comment"), "declined to comment".length());
        Annotation annotation = at(first.shift(60), Selector.TextQuote.of(OLD.text(), first));
        assertThat(carried(annotation))
                .isEqualTo(new Anchor.Same(TextSpan.at(CHANGED.text().indexOf("declined to comment"), 19)));
    }

    @Test
    void aPassageThatWasRewordedBeforeKeepsItsPlace() {
        TextSpan place = TextSpan.at(OLD.text().indexOf("the fault in March"), "the fault in March".length());
        Annotation annotation = at(place, new Selector.TextQuote("the faults in spring", "It knew of ", ", two"));
        TextSpan there = TextSpan.at(CHANGED.text().indexOf("the fault in March"), place.length());
        assertThat(carried(annotation)).isEqualTo(new Anchor.Reworded(there, 1));
    }

    @Test
    void shortWordsElsewhereDoNotDrawAPassageThatWasRewordedBefore() {
        TextSpan place = TextSpan.at(OLD.text().indexOf("The ministry"), "The ministry".length());
        Annotation annotation = at(place, new Selector.TextQuote("The buoy", "\n\n", " declined to comment at all"));
        TextSpan there = TextSpan.at(CHANGED.text().indexOf("The ministry"), place.length());
        assertThat(carried(annotation)).isEqualTo(new Anchor.Reworded(there, 1));
    }
}
