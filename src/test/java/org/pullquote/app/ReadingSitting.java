package org.pullquote.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.pullquote.annotation.Annotation;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Mouse;
import org.pullquote.ui.reader.column.ReadingView;

/// The sample story opened in the real window, with a passage of its first article.
abstract class ReadingSitting extends DeskSitting {
    static final String PASSAGE = "the Port Sallow";
    String text = "";

    @BeforeEach
    void open() throws Exception {
        openStory();
        text = fx(() ->
                desk.model().articleProperty().get().orElseThrow().article().text());
    }

    Optional<UUID> current() throws Exception {
        return fx(() -> desk.reading().currentProperty().get());
    }

    TextSpan span(String words) {
        return TextSpan.at(text.indexOf(words), words.length());
    }

    String words(Annotation annotation) {
        return annotation.target().span().in(text);
    }

    List<String> tags(Annotation annotation) {
        return annotation.taggings().stream()
                .map(tagging ->
                        library.codeBook().find(tagging.tag()).orElseThrow().name())
                .toList();
    }

    TextSpan selected() throws Exception {
        return fx(() -> desk.reading().selectionProperty().get().span());
    }

    ReadingView reading() {
        return (ReadingView) stage.getScene().lookup(".pq-reading");
    }

    /// @param x in the scene
    static void mouse(Node node, EventType<MouseEvent> type, double x, double y, int clicks) {
        node.fireEvent(Mouse.event(type, x, y, clicks));
    }

    void key(KeyCode code, boolean shift) throws Exception {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
