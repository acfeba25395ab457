package org.pullquote.ui.changes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.article.ArticleId;
import org.pullquote.library.VersionSummary;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.Ems;

/// Two versions of an article laid into one another, with what became of each highlight.
public final class VersionsCard extends VBox {
    private static final double WIDTH = 760;
    private static final double HEIGHT = 640;

    private final ChangesViewModel model;
    private final ArticleId article;
    private final Words words;
    private final ObjectProperty<Optional<VersionSummary>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<VersionSummary>> to = new SimpleObjectProperty<>(Optional.empty());
    private final FlowPane choices = new FlowPane(8, 8);
    private final ChangeList list;

    /// @param close takes the card away
    public VersionsCard(ArticleId article, ChangesViewModel model, Words words, Runnable close) {
        this.model = model;
        this.article = article;
        this.words = words;
        this.list = new ChangeList(words);
        getStyleClass().addAll("pq-card", "pq-changes-card");
        Ems.size(this, WIDTH, HEIGHT);
        Label title = new Label(words.get("versions.title"));
        title.getStyleClass().add("pq-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button done = Buttons.icon(Feather.X, words.get("versions.close"));
        done.setOnAction(_ -> close.run());
        HBox head = new HBox(8, title, gap, done);
        head.setAlignment(Pos.CENTER_LEFT);
        choices.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, choices, list);
        model.versions(article, this::show);
    }

    /// What the keyboard goes to first.
    public Node first() {
        return list;
    }

    private void show(List<VersionSummary> versions) {
        if (versions.size() < 2) {
            list.getItems().setAll(new ChangeRow.Remark(words.get("versions.only-one")));
            return;
        }
        from.set(Optional.of(versions.get(versions.size() - 2)));
        to.set(Optional.of(versions.getLast()));
        Label arrow = new Label(words.get("versions.arrow"));
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        HBox newer = new HBox(8, arrow, menu(to, versions, "versions.to"));
        newer.setAlignment(Pos.CENTER_LEFT);
        choices.getChildren().setAll(menu(from, versions, "versions.from"), newer);
        from.subscribe((_, _) -> compare());
        to.subscribe((_, _) -> compare());
        compare();
    }

    private void compare() {
        from.get()
                .ifPresent(old -> to.get()
                        .ifPresent(now -> model.between(article, old.number(), now.number(), list.getItems()::setAll)));
    }

    private ChoiceMenu<Optional<VersionSummary>> menu(
            ObjectProperty<Optional<VersionSummary>> chosen, List<VersionSummary> versions, String spoken) {
        ChoiceMenu<Optional<VersionSummary>> menu = new ChoiceMenu<>(
                chosen,
                version -> version.map(this::name).orElse(""),
                () -> versions.stream()
                        .map(version -> new Option<>(Optional.of(version), name(version)))
                        .toList(),
                words.get(spoken));
        menu.getStyleClass().add("pq-field-menu");
        return menu;
    }

    private String name(VersionSummary version) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .localizedBy(words.locale())
                .withZone(ZoneId.systemDefault());
        return words.get("versions.name", version.number(), format.format(version.imported()), version.words());
    }
}
