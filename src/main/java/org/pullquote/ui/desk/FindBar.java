package org.pullquote.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;

/// Finds words in the article that is being read.
final class FindBar extends HBox {
    private final CustomTextField sought = new CustomTextField();
    private final Label count = new Label();
    private final Supplier<String> text;
    private final Consumer<TextSpan> show;
    private final Words words;
    private List<TextSpan> found = List.of();
    private int at;

    /// @param text what is searched
    /// @param show brings a place of it into view
    FindBar(Supplier<String> text, Consumer<TextSpan> show, Runnable close, Words words) {
        super(8);
        this.text = text;
        this.show = show;
        this.words = words;
        getStyleClass().addAll("pq-card", "pq-find");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        sought.setLeft(new FontIcon(Feather.SEARCH));
        sought.getStyleClass().add("pq-field");
        sought.setPromptText(words.get("find.prompt"));
        sought.setAccessibleText(words.get("find.prompt"));
        sought.setPrefColumnCount(18);
        sought.textProperty().subscribe(this::find);
        sought.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> step(event.isShiftDown() ? -1 : 1);
                case DOWN -> step(1);
                case UP -> step(-1);
                case ESCAPE -> close.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        count.getStyleClass().add("pq-small");
        count.getStyleClass().add("pq-find-count");
        Button previous = Buttons.icon(Feather.CHEVRON_UP, words.get("find.previous"));
        previous.setOnAction(_ -> step(-1));
        Button next = Buttons.icon(Feather.CHEVRON_DOWN, words.get("find.next"));
        next.setOnAction(_ -> step(1));
        Button done = Buttons.icon(Feather.X, words.get("find.close"));
        done.setOnAction(_ -> close.run());
        getChildren().setAll(sought, count, previous, next, done);
    }

    void open() {
        setVisible(true);
        sought.requestFocus();
        sought.selectAll();
        find();
    }

    private void find() {
        found = isVisible() ? Finder.all(text.get(), sought.getText()) : List.of();
        at = 0;
        showPlace();
    }

    private void step(int by) {
        if (!found.isEmpty()) {
            at = Math.floorMod(at + by, found.size());
            showPlace();
        }
    }

    private void showPlace() {
        if (!found.isEmpty()) {
            show.accept(found.get(at));
        }
        count.setText(
                sought.getText().isEmpty()
                        ? ""
                        : found.isEmpty() ? words.get("find.none") : words.get("find.count", at + 1, found.size()));
    }
}
