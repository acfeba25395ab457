package org.pullquote.ui.desk;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Wrapping;

/// The sentences that wait to be read, over the desk and never in the way of it.
final class NoticeBar extends VBox {
    private static final int SHOWN = 3;

    private final ObservableList<Notice> notices;
    private final Words words;

    NoticeBar(ObservableList<Notice> notices, Words words) {
        this.notices = notices;
        this.words = words;
        getStyleClass().add("pq-notices");
        notices.addListener((ListChangeListener<Notice>) _ -> show());
        show();
    }

    private void show() {
        getChildren().setAll(notices.stream().limit(SHOWN).map(this::row).toList());
        int more = notices.size() - SHOWN;
        if (more > 0) {
            Label rest = new Label(words.get("notice.more", more));
            rest.getStyleClass().add("pq-quiet");
            Button all = new Button(words.get("notice.dismiss-all"));
            all.getStyleClass().add("pq-link");
            all.setOnAction(_ -> notices.clear());
            HBox line = new HBox(12, rest, all);
            line.getStyleClass().add("pq-notice");
            getChildren().add(line);
        }
        setVisible(!notices.isEmpty());
        setManaged(!notices.isEmpty());
    }

    private Button button(Notice notice, Notice.Action action) {
        Button button = new Button(action.name());
        button.getStyleClass().setAll("button", "pq-link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            notices.remove(notice);
            action.task().run();
        });
        return button;
    }

    private Node row(Notice notice) {
        FontIcon icon = new FontIcon(
                switch (notice.kind()) {
                    case DONE -> Feather.CHECK;
                    case TROUBLE -> Feather.INFO;
                    case QUESTION -> Feather.HELP_CIRCLE;
                });
        Label text = new Label(notice.text());
        Wrapping.of(text);
        Button dismiss = Buttons.icon(Feather.X, words.get("notice.dismiss"));
        dismiss.setOnAction(_ -> notices.remove(notice));
        Bar said = Bar.spread(text);
        HBox actions = new HBox(12);
        notice.actions().forEach(action -> actions.getChildren().add(button(notice, action)));
        if (!notice.actions().isEmpty()) {
            said.getChildren().add(actions);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(12, icon, said, dismiss);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pq-notice");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(notice.text());
        return row;
    }
}
