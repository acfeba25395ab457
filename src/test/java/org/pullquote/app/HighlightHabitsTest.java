package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Body;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;

/// The habits that readers bring to highlights, each by the key it has, in the whole window.
class HighlightHabitsTest extends ReadingSitting {
    @Test
    void digitsTagASelectionAndToggleOnAHighlightAndHTakesTheLastTag() throws Exception {
        select(span(PASSAGE));
        type("4");
        assertThat(tags(annotations().getFirst())).containsExactly("allegation");
        type("6");
        assertThat(tags(annotations().getFirst())).containsExactly("allegation", "no comment");
        type("4");
        assertThat(tags(annotations().getFirst())).containsExactly("no comment");
        select(new TextSpan(200, 220));
        type("h");
        assertThat(annotations())
                .hasSize(2)
                .allSatisfy(one -> assertThat(tags(one)).containsExactly("no comment"));
    }

    @Test
    void tFindsATagByItsNameAndLettersInItsFieldAreNoCommands() throws Exception {
        select(span(PASSAGE));
        type("t");
        assertThat(fx(() -> stage.getScene().getFocusOwner())).isInstanceOf(TextField.class);
        fx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText("");
            return true;
        });
        type("d");
        type("4");
        assertThat(annotations()).isEmpty();
        fx(() -> {
            ((TextField) stage.getScene().getFocusOwner()).setText("dissen");
            return true;
        });
        key(KeyCode.ENTER, false);
        assertThat(tags(annotations().getFirst())).containsExactly("dissent");
    }

    @Test
    void nWritesANoteThatIsOneStep() throws Exception {
        select(span(PASSAGE));
        type("2");
        type("n");
        fx(() -> {
            TextArea area = (TextArea) stage.getScene().getFocusOwner();
            area.appendText("Ring ");
            area.appendText("them.");
            return true;
        });
        key(KeyCode.ESCAPE, false);
        assertThat(annotations().getFirst().note()).map(Body.Note::text).hasValue("Ring them.");
        press(Shortcut.UNDO);
        assertThat(annotations().getFirst().note()).isEmpty();
    }

    @Test
    void jAndKGoAlongTheHighlightsAndOGoesRoundThoseThatOverlap() throws Exception {
        List<TextSpan> spans =
                List.of(new TextSpan(0, 40), new TextSpan(10, 60), new TextSpan(20, 30), new TextSpan(300, 320));
        for (TextSpan span : spans) {
            select(span);
            type("1");
        }
        assertThat(annotations()).hasSize(4);
        key(KeyCode.ESCAPE, false);
        select(new TextSpan(0, 0));
        type("j");
        List<Optional<UUID>> seen = List.of(current());
        type("j");
        assertThat(current()).isNotEqualTo(seen.getFirst());
        type("k");
        assertThat(current()).isEqualTo(seen.getFirst());
        Set<Optional<UUID>> round = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            round.add(current());
            type("o");
        }
        assertThat(round).hasSize(3);
        assertThat(current()).isEqualTo(seen.getFirst());
    }

    @Test
    void deleteRemovesAndUndoIsNamed() throws Exception {
        select(span(PASSAGE));
        type("1");
        press(Shortcut.REMOVE);
        assertThat(annotations()).isEmpty();
        assertThat(fx(() -> desk.model().undoName()))
                .hasValueSatisfying(name -> assertThat(name).contains("remov"));
        press(Shortcut.UNDO);
        assertThat(annotations()).hasSize(1);
        press(Shortcut.REDO);
        assertThat(annotations()).isEmpty();
    }
}
