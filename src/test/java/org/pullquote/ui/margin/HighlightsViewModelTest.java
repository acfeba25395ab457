package org.pullquote.ui.margin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.FieldTerms;
import org.pullquote.ui.reader.SampleArticle;
import org.pullquote.ui.reader.Sitting;

class HighlightsViewModelTest {
    private final Sitting sitting = new Sitting(SampleArticle.withEverything());
    private final HighlightsViewModel panel =
            new HighlightsViewModel(sitting.model, new FieldTerms(new Words(Locale.ENGLISH)));

    @AfterEach
    void close() {
        panel.dispose();
        sitting.close();
    }

    @Test
    void highlightsStandInTextOrderWhateverTheOrderTheyWereMadeIn() {
        sitting.tag("declined to comment", '6');
        sitting.tag("eleven months", '9');
        sitting.tag("We asked twice", '1');
        assertThat(shown()).containsExactly("eleven months", "We asked twice", "declined to comment");
    }

    @Test
    void whoHearsOfANewRowFindsItsHighlightAmongThoseShown() {
        List<Integer> heard = new ArrayList<>();
        panel.rows().addListener((ListChangeListener<PanelRow>)
                _ -> heard.add(panel.shown().size()));
        sitting.tag("declined to comment", '6');
        sitting.tag("eleven months", '9');
        assertThat(heard).containsExactly(1, 2);
    }

    @Test
    void theFilterLooksAtWordsNotesTagsAndSpeakers() {
        Annotation quote = sitting.tag("We asked twice", '1');
        sitting.model.details().field(quote.id(), quote.taggings().getFirst().tag(), Field.SPEAKER, "Marta Ilves");
        Annotation number = sitting.tag("eleven months", '9');
        sitting.model.details().note(number.id(), "Count again");

        assertThat(filtered("ASKED")).containsExactly("We asked twice");
        assertThat(filtered("ilves")).containsExactly("We asked twice");
        assertThat(filtered("count")).containsExactly("eleven months");
        assertThat(filtered("number")).containsExactly("eleven months");
        assertThat(filtered("denial")).isEmpty();
        panel.showAll();
        assertThat(shown()).hasSize(2);
    }

    @Test
    void theTagFilterKeepsWhatHasTheTagAndFollowsChanges() {
        Annotation number = sitting.tag("eleven months", '9');
        Annotation quote = sitting.tag("We asked twice", '1');
        panel.filterTagProperty().set(Optional.of(quote.taggings().getFirst().tag()));
        assertThat(shown()).containsExactly("We asked twice");
        sitting.model.choose(number.id());
        sitting.model.tagOnKey('1');
        assertThat(shown()).containsExactly("eleven months", "We asked twice");
    }

    @Test
    void tagsAreCountedInTheOrderOfTheCodeBook() {
        sitting.tag("eleven months", '9');
        sitting.tag("We asked twice", '1');
        sitting.tag("at no point", '1');
        assertThat(panel.counts())
                .extracting(count -> count.tag().name() + " " + count.count())
                .containsExactly("quote 2", "number 1");
    }

    @Test
    void aHighlightSaysItsParagraphItsTagsAndItsSpeaker() {
        Annotation quote = sitting.tag("We asked twice", '1');
        sitting.model.details().field(quote.id(), quote.taggings().getFirst().tag(), Field.SPEAKER, "Marta Ilves");
        Annotation kept = panel.shown().getFirst();
        assertThat(panel.paragraph(kept)).isEqualTo(2);
        assertThat(panel.tags(kept)).extracting(Tag::name).containsExactly("quote");
        assertThat(panel.filledIn(kept)).containsExactly("Marta Ilves");
    }

    @Test
    void aHeadingHasNoParagraphNumber() {
        assertThat(panel.paragraph(sitting.tag("What the inquiry found", '9'))).isZero();
    }

    private List<String> filtered(String words) {
        panel.filterTextProperty().set(words);
        return shown();
    }

    private List<String> shown() {
        return panel.shown().stream()
                .map(annotation -> annotation.target().quote().exact())
                .toList();
    }
}
