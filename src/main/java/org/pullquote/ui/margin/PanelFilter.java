package org.pullquote.ui.margin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.reader.TagChip;

/// Narrows and orders the highlights: by words, by a tag or a status that is used, with how often it is.
final class PanelFilter extends VBox {
    private final HighlightsViewModel model;
    private final Words words;
    private final ChoiceMenu<Optional<UUID>> tag;
    private final ChoiceMenu<Optional<Status>> status;
    private final TextField field = new TextField();

    PanelFilter(HighlightsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-highlights-filter");
        field.setPromptText(words.get("margin.filter"));
        field.setAccessibleText(words.get("margin.filter.spoken"));
        field.getStyleClass().add("pq-field");
        field.textProperty().bindBidirectional(model.filterTextProperty());
        tag = new ChoiceMenu<>(model.filterTagProperty(), this::tagName, this::tags, words.get("margin.tags.spoken"));
        status = new ChoiceMenu<>(
                model.filterStatusProperty(), this::statusName, this::statuses, words.get("margin.statuses.spoken"));
        ChoiceMenu<Grouping> grouping = new ChoiceMenu<>(
                model.groupingProperty(),
                chosen -> words.get(chosen.key()),
                this::groupings,
                words.get("margin.group.spoken"));
        FlowPane menus = new FlowPane(tag, status, grouping);
        menus.getStyleClass().add("pq-highlights-menus");
        getChildren().setAll(field, menus);
    }

    /// What the keyboard goes to.
    Node field() {
        return field;
    }

    /// Follows a change of the highlights.
    void update() {
        tag.update();
    }

    private String tagName(Optional<UUID> chosen) {
        return chosen.flatMap(model.reader().codeBookProperty().get()::find)
                .map(Tag::name)
                .orElseGet(() -> words.get("margin.all-tags"));
    }

    private String statusName(Optional<Status> chosen) {
        return words.get(chosen.map(StatusSign::key).orElse("margin.any-status"));
    }

    private List<Option<Optional<UUID>>> tags() {
        List<Option<Optional<UUID>>> options = new ArrayList<>();
        options.add(new Option<>(Optional.empty(), words.get("margin.all-tags")));
        model.counts().forEach(count -> {
            String number = words.get("margin.count", count.count());
            options.add(new Option<>(Optional.of(count.tag().id()), number, Optional.of(TagChip.label(count.tag()))));
        });
        return options;
    }

    private List<Option<Optional<Status>>> statuses() {
        List<Option<Optional<Status>>> options = new ArrayList<>();
        options.add(new Option<>(Optional.empty(), words.get("margin.any-status")));
        for (Status one : Status.values()) {
            String name = words.get(StatusSign.key(one));
            options.add(new Option<>(
                    Optional.of(one), words.get("margin.status.counted", name, model.count(one)), Optional.empty()));
        }
        return options;
    }

    private List<Option<Grouping>> groupings() {
        return Arrays.stream(Grouping.values())
                .map(grouping -> new Option<>(grouping, words.get(grouping.key())))
                .toList();
    }
}
