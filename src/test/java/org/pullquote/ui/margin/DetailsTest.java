package org.pullquote.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.reader.HighlightLinks;
import org.pullquote.ui.reader.Notice;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.reader.Sitting;

/// What is said of highlights, one or several, and how the panel lays them out.
class DetailsTest {
    private final Sitting sitting = new Sitting(SampleArticle.withEverything());
    private final HighlightsViewModel panel =
            new HighlightsViewModel(sitting.model, new FieldTerms(new Words(Locale.ENGLISH)));

    @AfterEach
    void close() {
        panel.dispose();
        sitting.close();
    }

    @Test
    void whatIsTypedIntoOneFieldIsOneStep() {
        Annotation quote = sitting.tag("We asked twice", '1');
        type(quote, "M");
        type(quote, "Marta");
        type(quote, "Marta Ilves");
        assertThat(panel.filledIn(kept(quote))).containsExactly("Marta Ilves");
        sitting.edits.undo();
        assertThat(panel.filledIn(kept(quote))).isEmpty();
        assertThat(sitting.inLibrary()).hasSize(1);
    }

    @Test
    void severalHighlightsAreChangedInOneStepAndTakenBackInOne() {
        Annotation quote = sitting.tag("We asked twice", '1');
        Annotation other = sitting.tag("at no point", '1');
        Annotation number = sitting.tag("eleven months", '9');
        List<Annotation> before = sitting.inLibrary();
        var ids = List.of(quote.id(), other.id(), number.id());

        sitting.model.details().speakerOfAll(ids, "Marta Ilves");
        assertThat(panel.filledIn(kept(quote))).containsExactly("Marta Ilves");
        assertThat(panel.filledIn(kept(number))).isEmpty();
        sitting.model.details().statusOfAll(ids, Status.DISPUTED);
        assertThat(sitting.inLibrary()).extracting(Annotation::status).containsOnly(Status.DISPUTED);
        sitting.model.details().tagAll(ids, tag("denial"));
        assertThat(sitting.inLibrary())
                .allMatch(annotation -> annotation.hasTag(tag("denial").id()));
        sitting.model.details().removeAll(ids);
        assertThat(sitting.inLibrary()).isEmpty();

        for (int step = 0; step < 4; step++) {
            sitting.edits.undo();
        }
        assertThat(sitting.inLibrary()).isEqualTo(before);
        assertThat(panel.shown()).hasSize(3);
    }

    @Test
    void theStatusGoesRoundByKey() {
        Annotation quote = sitting.tag("We asked twice", '1');
        for (Status status : List.of(Status.VERIFIED, Status.DISPUTED, Status.NEEDS_DOCUMENT, Status.OPEN)) {
            sitting.model.nextStatus();
            assertThat(kept(quote).status()).isEqualTo(status);
        }
    }

    @Test
    void thePanelGroupsByTagAndBySpeaker() {
        Annotation quote = sitting.tag("We asked twice", '1');
        Annotation number = sitting.tag("eleven months", '9');
        type(quote, "Marta Ilves");
        panel.groupingProperty().set(Grouping.TAG);
        assertThat(panel.rows())
                .containsExactly(
                        new PanelRow.OfTag(Optional.of(tag("quote")), 1),
                        new PanelRow.OfHighlight(kept(quote)),
                        new PanelRow.OfTag(Optional.of(tag("number")), 1),
                        new PanelRow.OfHighlight(kept(number)));
        panel.groupingProperty().set(Grouping.SPEAKER);
        assertThat(panel.rows())
                .containsExactly(
                        new PanelRow.OfSpeaker(Optional.of("Marta Ilves"), 1),
                        new PanelRow.OfHighlight(kept(quote)),
                        new PanelRow.OfSpeaker(Optional.empty(), 1),
                        new PanelRow.OfHighlight(kept(number)));
    }

    @Test
    void theStatusFilterKeepsWhatHasTheStatus() {
        Annotation quote = sitting.tag("We asked twice", '1');
        sitting.tag("eleven months", '9');
        sitting.model.details().status(quote.id(), Status.VERIFIED);
        panel.filterStatusProperty().set(Optional.of(Status.VERIFIED));
        assertThat(panel.shown()).extracting(Annotation::id).containsExactly(quote.id());
    }

    @Test
    void aLinkIsBegunAtOneHighlightFinishedAtAnotherAndSeenAtBoth() {
        Annotation allegation = sitting.tag("We asked twice", '4');
        sitting.model.link();
        assertThat(sitting.model.noticeProperty().get()).isEqualTo(Notice.LINK_BEGUN);
        Annotation denial = sitting.tag("declined to comment", '5');
        sitting.model.link();

        HighlightLinks links = sitting.model.links();
        assertThat(links.of(allegation.id())).singleElement().satisfies(linked -> {
            assertThat(linked.link().kind()).isEqualTo(LinkKind.DENIED_BY);
            assertThat(linked.isFrom()).isTrue();
            assertThat(linked.other().id()).isEqualTo(denial.id());
        });
        assertThat(links.of(denial.id())).singleElement().satisfies(linked -> {
            assertThat(linked.isFrom()).isFalse();
            assertThat(linked.other().id()).isEqualTo(allegation.id());
        });
        sitting.edits.undo();
        assertThat(links.of(denial.id())).isEmpty();
    }

    private void type(Annotation annotation, String speaker) {
        sitting.model
                .details()
                .field(annotation.id(), annotation.taggings().getFirst().tag(), Field.SPEAKER, speaker);
    }

    private Annotation kept(Annotation annotation) {
        return sitting.library.annotation(annotation.id()).orElseThrow();
    }

    private Tag tag(String name) {
        return sitting.model.codeBookProperty().get().named(name).orElseThrow();
    }
}
