package org.pullquote.ui.sibling;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Ems;

/// A line over the text that names the proposed siblings; gone when they are accepted or parted.
public final class SiblingsLine extends HBox {
    private static final int NAMED = 3;
    private static final double LONGEST_NAME = 320;

    private final SiblingsViewModel model;
    private final Actions actions;
    private final Words words;

    /// What the line leads to.
    public interface Actions {
        void acceptSiblings();

        void partSiblings();
    }

    private final Consumer<LibraryArticle> look;

    /// @param look opens one of them
    public SiblingsLine(SiblingsViewModel model, Actions actions, Consumer<LibraryArticle> look, Words words) {
        super(12);
        this.model = model;
        this.actions = actions;
        this.look = look;
        this.words = words;
        getStyleClass().addAll("pq-notice", "pq-siblings");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        model.proposed().addListener((ListChangeListener<LibraryArticle>) _ -> show());
        show();
    }

    private void show() {
        int count = model.proposed().size();
        setVisible(count > 0);
        setManaged(count > 0);
        FlowPane named = new FlowPane(12, 2);
        named.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(named, Priority.ALWAYS);
        named.getChildren().add(new Label(words.get("siblings.found")));
        model.proposed().stream().limit(NAMED).map(this::name).forEach(named.getChildren()::add);
        if (count > NAMED) {
            named.getChildren().add(new Label(words.get("siblings.more", count - NAMED)));
        }
        Button part = Buttons.icon(
                Feather.X,
                words.get("button.with-key", words.of(Shortcut.PART_SIBLINGS), Shortcut.PART_SIBLINGS.printed()));
        part.setOnAction(_ -> actions.partSiblings());
        getChildren().setAll(new FontIcon(Feather.LAYERS), named, accept(), part);
        setAccessibleText(words.get("siblings.found") + " "
                + String.join(", ", model.proposed().stream().map(this::text).toList()));
    }

    private Button accept() {
        Button accept = new Button(
                words.get("button.with-key", words.of(Shortcut.ACCEPT_SIBLINGS), Shortcut.ACCEPT_SIBLINGS.printed()));
        accept.getStyleClass().setAll("button", "pq-link");
        accept.setMinWidth(USE_PREF_SIZE);
        accept.setOnAction(_ -> actions.acceptSiblings());
        return accept;
    }

    private Button name(LibraryArticle sibling) {
        Button name = new Button(text(sibling));
        name.getStyleClass().setAll("button", "pq-link");
        Ems.widest(name, LONGEST_NAME);
        name.setTooltip(new Tooltip(words.get("siblings.open", text(sibling))));
        name.setOnAction(_ -> look.accept(sibling));
        return name;
    }

    private String text(LibraryArticle sibling) {
        var metadata = sibling.article().metadata();
        return words.get(
                "palette.article",
                metadata.outlet().orElse(sibling.fileName()),
                metadata.headline().orElse(sibling.fileName()));
    }
}
