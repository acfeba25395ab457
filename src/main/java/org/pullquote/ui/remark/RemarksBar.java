package org.pullquote.ui.remark;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
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
import org.pullquote.ui.changes.Cleaned;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Wrapping;

/// Lines over the text: calm, and gone when they are dismissed.
public final class RemarksBar extends VBox {
    private final RemarksViewModel model;
    private final Actions actions;
    private final Words words;

    /// What the lines lead to.
    public interface Actions {
        void showVersions();

        /// @param leave to be run if the article is to be left as it is
        void showCleaning(Cleaned cleaned, Runnable leave);
    }

    public RemarksBar(RemarksViewModel model, Actions actions, Words words) {
        this.model = model;
        this.actions = actions;
        this.words = words;
        getStyleClass().add("pq-remarks");
        model.remarks().addListener((ListChangeListener<Remark>) _ -> show());
        show();
    }

    private void show() {
        List<Node> lines = model.remarks().stream().map(this::line).toList();
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private Node line(Remark remark) {
        return switch (remark) {
            case Remark.Found(var finding) ->
                line(remark, Feather.INFO, words.get("remark.finding." + finding.label()), Optional.empty());
            case Remark.Scanned() -> line(remark, Feather.INFO, words.get("remark.scanned"), Optional.empty());
            case Remark.Empty() -> line(remark, Feather.INFO, words.get("remark.empty"), Optional.empty());
            case Remark.Doubted(var doubt, var charset) -> {
                String key =
                        "remark.doubt." + doubt.name().toLowerCase(Locale.ROOT).replace('_', '-');
                yield line(remark, Feather.ALERT_TRIANGLE, words.get(key, charset), Optional.empty());
            }
            case Remark.ChangedSinceRead() ->
                line(
                        remark,
                        Feather.GIT_COMMIT,
                        words.get("remark.changed"),
                        Optional.of(button("remark.changed.show", actions::showVersions)));
            case Remark.CleanedAnew(var cleaned) ->
                line(
                        remark,
                        Feather.REFRESH_CW,
                        words.get("remark.cleaned"),
                        Optional.of(button(
                                "remark.cleaned.show",
                                () -> actions.showCleaning(cleaned, () -> model.leave(remark)))));
        };
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.getStyleClass().setAll("button", "pq-link");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private HBox line(Remark remark, Feather icon, String sentence, Optional<Button> action) {
        Label text = new Label(sentence);
        Wrapping.of(text);
        Button leave = Buttons.icon(Feather.X, words.get("remark.leave"));
        leave.setOnAction(_ -> model.leave(remark));
        Bar said = Bar.spread(text);
        action.ifPresent(said.getChildren()::add);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(12, new FontIcon(icon), said, leave);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("pq-notice");
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(sentence);
        return line;
    }
}
