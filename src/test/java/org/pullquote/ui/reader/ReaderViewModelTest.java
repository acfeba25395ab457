package org.pullquote.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.article.BlockKind;
import org.pullquote.edit.EditName;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.reader.column.TextSelection;

class ReaderViewModelTest {
    private final Sitting sitting = new Sitting(SampleArticle.withEverything());
    private final ReaderViewModel model = sitting.model;

    @AfterEach
    void close() {
        sitting.close();
    }

    @Test
    void aKeyOnASelectionMakesAHighlightThatIsInTheLibraryAtOnce() {
        Annotation made = sitting.tag("eleven months", '9');
        assertThat(sitting.inLibrary()).containsExactly(made);
        assertThat(sitting.tags(made)).containsExactly("number");
        assertThat(made.target().quote().exact()).isEqualTo("eleven months");
        assertThat(model.selectionProperty().get().isEmpty()).isTrue();
    }

    @Test
    void theSelectionIsTrimmedToItsWords() {
        TextSpan words = sitting.find("eleven months");
        model.selectionProperty().set(new TextSelection(words.end() + 1, words.start() - 1));
        model.tagOnKey('9');
        assertThat(sitting.passages()).containsExactly("eleven months");
    }

    @Test
    void aKeyOnAHighlightTogglesItsTag() {
        sitting.tag("eleven months", '9');
        model.tagOnKey('1');
        assertThat(sitting.tags(model.current().orElseThrow())).containsExactly("number", "quote");
        model.tagOnKey('9');
        assertThat(sitting.tags(model.current().orElseThrow())).containsExactly("quote");
    }

    @Test
    void aHighlightWithoutItsLastTagIsGoneUnlessItHasANote() {
        Annotation first = sitting.tag("eleven months", '9');
        model.tagOnKey('9');
        assertThat(model.annotations()).isEmpty();
        assertThat(model.currentProperty().get()).isEmpty();

        Annotation second = sitting.tag("eleven months", '9');
        model.details().note(second.id(), "whose count?");
        model.tagOnKey('9');
        assertThat(model.annotations()).extracting(Annotation::id).containsExactly(second.id());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void theSameWordsWithTheSameTagAreOneHighlight() {
        Annotation made = sitting.tag("eleven months", '9');
        assertThat(sitting.tag("eleven months", '9')).isEqualTo(made);
        sitting.tag("eleven months", '4');
        assertThat(model.annotations()).hasSize(2);
    }

    @Test
    void highlightAgainUsesTheLastTag() {
        sitting.tag("eleven months", '5');
        sitting.select("Pier Nine was leaking");
        model.highlightAgain();
        assertThat(sitting.tags(model.current().orElseThrow())).containsExactly("denial");
    }

    @Test
    void withNothingToActOnTheReaderIsTold() {
        model.tagOnKey('1');
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.SELECT_FIRST);
        model.next();
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.NO_MORE_HIGHLIGHTS);
    }

    @Test
    void undoneHighlightsGoAndRedoneOnesComeBack() {
        Annotation made = sitting.tag("eleven months", '9');
        assertThat(sitting.edits.undoableProperty().get()).contains(EditName.HIGHLIGHT);
        sitting.edits.undo();
        assertThat(model.annotations()).isEmpty();
        assertThat(model.currentProperty().get()).isEmpty();
        sitting.edits.redo();
        assertThat(model.annotations()).containsExactly(made);
        assertThat(sitting.inLibrary()).containsExactly(made);
    }

    @Test
    void aRemovedHighlightComesBackWhole() {
        Annotation made = sitting.tag("eleven months", '9');
        model.details().note(made.id(), "check the log");
        Annotation noted = model.current().orElseThrow();
        model.remove();
        assertThat(sitting.inLibrary()).isEmpty();
        sitting.edits.undo();
        assertThat(model.annotations()).containsExactly(noted);
    }

    @Test
    void nextAndPreviousGoInTextOrderAndStopAtTheEnds() {
        UUID later = sitting.tag("declined to comment", '6').id();
        UUID earlier = sitting.tag("eleven months", '9').id();
        model.chooseNone();
        model.selectionProperty().set(TextSelection.START);
        model.next();
        assertThat(model.currentProperty().get()).contains(earlier);
        model.next();
        assertThat(model.currentProperty().get()).contains(later);
        model.next();
        assertThat(model.currentProperty().get()).contains(later);
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.NO_MORE_HIGHLIGHTS);
        model.previous();
        assertThat(model.currentProperty().get()).contains(earlier);
    }

    @Test
    void overlappingHighlightsAreGoneRoundAndNoneIsLeftOut() {
        UUID whole = sitting.tag("leak very likely began before the winter storms", '3')
                .id();
        UUID one = sitting.tag("very likely", '4').id();
        UUID other = sitting.tag("winter storms", '9').id();
        model.choose(whole);
        model.cycle();
        assertThat(model.currentProperty().get()).contains(one);
        model.cycle();
        assertThat(model.currentProperty().get()).contains(other);
        model.cycle();
        assertThat(model.currentProperty().get()).contains(whole);
    }

    @Test
    void cyclingAloneSaysSo() {
        sitting.tag("very likely", '4');
        model.cycle();
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.NOTHING_OVERLAPS);
    }

    @Test
    void aNoteTypedInOneGoIsOneStep() {
        UUID id = sitting.tag("eleven months", '9').id();
        model.details().note(id, "a");
        model.details().note(id, "as");
        model.details().note(id, "ask");
        assertThat(note(id)).contains(new Body.Note("ask", true));
        sitting.edits.undo();
        assertThat(note(id)).isEmpty();
        assertThat(model.annotations()).hasSize(1);
    }

    @Test
    void theSpeakerIsKeptWithItsTag() {
        Annotation made = sitting.tag("We asked twice", '1');
        UUID tag = made.taggings().getFirst().tag();
        model.details().field(made.id(), tag, Field.SPEAKER, " Marta Ilves ");
        assertThat(sitting.inLibrary().getFirst().taggings().getFirst().fields())
                .containsEntry(Field.SPEAKER, "Marta Ilves");
        model.details().field(made.id(), tag, Field.SPEAKER, "");
        assertThat(sitting.inLibrary().getFirst().taggings().getFirst().fields())
                .isEmpty();
    }

    @Test
    void aHighlightIsSplitAtTheCaretAndJoinedAgain() {
        Annotation made = sitting.tag("very likely began before", '3');
        model.selectionProperty().set(TextSelection.at(made.target().span().start() + "very likely".length()));
        model.extents().split();
        assertThat(sitting.passages()).containsExactly("very likely", "began before");
        model.choose(made.id());
        model.extents().join();
        assertThat(sitting.passages()).containsExactly("very likely began before");
        sitting.edits.undo();
        sitting.edits.undo();
        assertThat(sitting.inLibrary()).containsExactly(made);
    }

    @Test
    void aResizedHighlightKeepsItsTags() {
        Annotation made = sitting.tag("eleven months", '9');
        model.extents().resize(made.id(), sitting.find("knew for eleven months"));
        Annotation now = model.annotations().getFirst();
        assertThat(now.target().quote().exact()).isEqualTo("knew for eleven months");
        assertThat(now.bodies()).isEqualTo(made.bodies());
    }

    @Test
    void aRestoredCutBecomesABlockAndHighlightsStayOnTheirWords() {
        sitting.tag("eleven months", '9');
        sitting.tag("declined to comment", '6');
        int menu = sitting.article().cuts().getFirst().piece();
        model.restore(menu);
        assertThat(sitting.article().text()).startsWith("Home News");
        assertThat(sitting.passages()).containsExactly("eleven months", "declined to comment");
        sitting.edits.undo();
        assertThat(sitting.article()).isEqualTo(sitting.kept.article());
        assertThat(sitting.passages()).containsExactly("eleven months", "declined to comment");
    }

    @Test
    void aBlockIsCutUnlessAHighlightBeginsOrEndsInIt() {
        sitting.tag("declined to comment", '6');
        int caption = pieceOf(BlockKind.CAPTION);
        int blocks = sitting.article().blocks().size();
        model.cut(caption);
        assertThat(sitting.article().blocks()).hasSize(blocks - 1);
        assertThat(sitting.passages()).containsExactly("declined to comment");

        sitting.tag("What the inquiry found", '9');
        model.cut(pieceOf(BlockKind.HEADING));
        assertThat(model.noticeProperty().get()).isEqualTo(Notice.BLOCK_HAS_HIGHLIGHTS);
        assertThat(sitting.article().blocks()).hasSize(blocks - 1);
    }

    @Test
    void anotherArticleHasItsOwnHighlights() {
        sitting.tag("eleven months", '9');
        model.open(Optional.empty());
        assertThat(model.annotations()).isEmpty();
        model.tagOnKey('1');
        assertThat(model.annotations()).isEmpty();
        model.open(Optional.of(sitting.kept));
        assertThat(sitting.passages()).containsExactly("eleven months");
    }

    private Optional<Body.Note> note(UUID id) {
        return model.annotations().stream()
                .filter(annotation -> annotation.id().equals(id))
                .findFirst()
                .orElseThrow()
                .note();
    }

    private int pieceOf(BlockKind kind) {
        return sitting.article().blocks().stream()
                .filter(block -> block.kind() == kind)
                .findFirst()
                .orElseThrow()
                .piece();
    }
}
