package org.pullquote.ui.notes;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Body;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.KeptText;
import org.pullquote.ui.control.Wrapping;

/// The notes on the article that is open and on its story, kept as they are typed. A first note is private.
public final class NotesCard extends VBox {
    private static final double WIDTH = 560;
    private static final int ROWS = 6;

    private final NotesViewModel model;
    private final Words words;
    private Optional<TextArea> first = Optional.empty();

    public NotesCard(LibraryArticle article, Optional<Story> story, NotesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-notes");
        Ems.width(this, WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        String headline = article.article().metadata().headline().orElse(article.fileName());
        getChildren().add(part(new Noted.OfArticle(article.id()), words.get("notes.article"), headline));
        story.ifPresent(of -> getChildren().add(part(new Noted.OfStory(of.id()), words.get("notes.story"), of.name())));
    }

    /// What the keyboard goes to first.
    public Node first() {
        return first.<Node>map(area -> area).orElse(this);
    }

    private VBox part(Noted on, String title, String name) {
        Optional<Body.Note> note = model.note(on);
        Label head = new Label(title);
        head.getStyleClass().add("pq-title");
        Label of = new Label(name);
        Wrapping.of(of);
        of.getStyleClass().add("pq-quiet");
        CheckBox isPrivate = new CheckBox(words.get("notes.private"));
        isPrivate.getStyleClass().add("pq-check");
        Wrapping.of(isPrivate);
        isPrivate.setSelected(note.map(Body.Note::isPrivate).orElse(true));
        TextArea area = new TextArea(note.map(Body.Note::text).orElse(""));
        area.getStyleClass().add("pq-field");
        Wrapping.of(area);
        area.setPrefRowCount(ROWS);
        area.setPromptText(words.get("notes.prompt"));
        area.setAccessibleText(title + ": " + name);
        KeptText typed = new KeptText(area, text -> model.put(on, text, isPrivate.isSelected()));
        isPrivate.setOnAction(_ -> model.put(on, area.getText(), isPrivate.isSelected()));
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                typed.flush();
                model.finished();
            }
        });
        first = first.or(() -> Optional.of(area));
        return new VBox(8, new VBox(2, head, of), area, isPrivate);
    }
}
