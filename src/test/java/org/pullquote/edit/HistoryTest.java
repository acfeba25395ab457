package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Story;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

class HistoryTest {
    private final Library library = SqliteLibrary.inMemory();
    private final History history = new History(library);

    @AfterEach
    void close() {
        library.close();
    }

    private static List<Object> state(Library library) {
        List<Object> state = new ArrayList<>();
        for (LibraryArticle article : library.articles()) {
            state.add(article);
            state.add(library.annotations(article.id()));
        }
        state.add(library.stories());
        state.add(library.codeBook());
        return state;
    }

    private Annotation highlight() {
        LibraryArticle article = RandomEdits.addArticle(library, "The pilots did nothing wrong.");
        Annotation annotation = RandomEdits.annotation(UUID.randomUUID(), article, new TextSpan(4, 10));
        history.apply(new Edit.Put<>(Kind.ANNOTATION, annotation, EditName.HIGHLIGHT));
        return annotation;
    }

    private void type(Annotation annotation, String note) {
        history.apply(new Edit.Put<>(
                Kind.ANNOTATION, annotation.withNote(new Body.Note(note, true), RandomEdits.NOON), EditName.NOTE));
    }

    private String note(Annotation annotation) {
        return library.annotation(annotation.id())
                .flatMap(Annotation::note)
                .map(Body.Note::text)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void appliedAndUndoneIsNoChangeAndRedoneIsTheSameAgain(long seed) {
        RandomEdits edits = new RandomEdits(seed, library);
        List<List<Object>> states = new ArrayList<>(List.of(state(library)));
        for (int i = 0; i < 40; i++) {
            history.apply(edits.next());
            states.add(state(library));
        }
        for (int i = 39; i >= 0; i--) {
            history.undo();
            assertThat(state(library)).isEqualTo(states.get(i));
        }
        assertThat(history.undoable()).isEmpty();
        for (int i = 1; i <= 40; i++) {
            history.redo();
            assertThat(state(library)).isEqualTo(states.get(i));
        }
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void everyStepHasItsName() {
        Annotation annotation = highlight();
        history.apply(new Edit.Remove<>(Kind.ANNOTATION, annotation.id(), EditName.REMOVE_HIGHLIGHT));

        assertThat(history.undoable()).contains(EditName.REMOVE_HIGHLIGHT);
        history.undo();
        assertThat(history.undoable()).contains(EditName.HIGHLIGHT);
        assertThat(history.redoable()).contains(EditName.REMOVE_HIGHLIGHT);
        assertThat(EditName.REMOVE_HIGHLIGHT.key()).isEqualTo("edit.remove-highlight");
    }

    @Test
    void undoneRemovalBringsTheHighlightBack() {
        Annotation annotation = highlight();
        history.apply(new Edit.Remove<>(Kind.ANNOTATION, annotation.id(), EditName.REMOVE_HIGHLIGHT));

        Set<Subject> changed = history.undo();

        assertThat(library.annotation(annotation.id())).contains(annotation);
        assertThat(changed).containsExactly(new Subject.OfAnnotation(annotation.id()));
    }

    @Test
    void undoWithNothingToUndoDoesNothing() {
        assertThat(history.undo()).isEmpty();
        assertThat(history.redo()).isEmpty();
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        highlight();
        history.undo();
        highlight();

        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void keystrokesInOneNoteAreOneStep() {
        Annotation annotation = highlight();
        type(annotation, "a");
        type(annotation, "as");
        type(annotation, "ask");

        history.undo();

        assertThat(note(annotation)).isEmpty();
        assertThat(history.undoable()).contains(EditName.HIGHLIGHT);
        history.redo();
        assertThat(note(annotation)).isEqualTo("ask");
    }

    @Test
    void afterAPauseANoteIsANewStep() {
        Annotation annotation = highlight();
        type(annotation, "ask");
        history.pause();
        type(annotation, "ask again");

        history.undo();

        assertThat(note(annotation)).isEqualTo("ask");
    }

    @Test
    void keystrokesAfterAnUndoAreANewStep() {
        Annotation annotation = highlight();
        type(annotation, "ask");
        history.pause();
        type(annotation, "ask again");
        history.undo();
        type(annotation, "ask them");

        history.undo();

        assertThat(note(annotation)).isEqualTo("ask");
    }

    @Test
    void notesOfTwoHighlightsAreTwoSteps() {
        Annotation one = highlight();
        LibraryArticle article = library.article(one.target().article()).orElseThrow();
        Annotation two = RandomEdits.annotation(UUID.randomUUID(), article, new TextSpan(0, 3));
        history.apply(new Edit.Put<>(Kind.ANNOTATION, two, EditName.HIGHLIGHT));
        type(one, "one");
        type(two, "two");

        history.undo();

        assertThat(note(one)).isEqualTo("one");
        assertThat(note(two)).isEmpty();
    }

    @Test
    void aChangeFromElsewhereForgetsTheStepsItSpoils() {
        Annotation annotation = highlight();
        type(annotation, "mine");
        Story story = new Story(UUID.randomUUID(), "The harbour", List.of());
        history.apply(new Edit.Put<>(Kind.STORY, story, EditName.ADD_STORY));
        library.putAnnotation(annotation.withNote(new Body.Note("theirs", true), RandomEdits.NOON));

        history.changedElsewhere(Set.of(new Subject.OfAnnotation(annotation.id())));
        history.undo();

        assertThat(library.stories()).isEmpty();
        assertThat(history.undoable()).isEmpty();
        assertThat(note(annotation)).isEqualTo("theirs");
    }

    @Test
    void ofSeveralEditsAllAreMadeOrNone() {
        Story fine = new Story(UUID.randomUUID(), "Fine", List.of());
        Story impossible = new Story(UUID.randomUUID(), "Impossible", List.of(ArticleId.random()));
        Edit both = new Edit.Several(
                List.of(
                        new Edit.Put<>(Kind.STORY, fine, EditName.ADD_STORY),
                        new Edit.Put<>(Kind.STORY, impossible, EditName.ADD_STORY)),
                EditName.ADD_STORY);

        assertThatThrownBy(() -> history.apply(both)).isInstanceOf(LibraryException.class);

        assertThat(library.stories()).isEmpty();
        assertThat(history.undoable()).isEmpty();
    }
}
