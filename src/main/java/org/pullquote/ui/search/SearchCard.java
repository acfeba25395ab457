package org.pullquote.ui.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.library.SearchHit;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Steering;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.reader.TagChip;

/// Search through everything: what is looked for above, what was found below. Enter opens what is chosen.
public final class SearchCard extends VBox {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 600;

    private final SearchViewModel model;
    private final Words words;
    private final CustomTextField field = new CustomTextField();
    private final ListView<SearchHit> list;
    private final Consumer<SearchHit> open;
    private final FoundBar found;
    private List<String> outlets = List.of();

    /// @param open opens what was found at its passage
    public SearchCard(SearchViewModel model, Words words, Consumer<SearchHit> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        this.list = new ListView<>(model.hits());
        this.found = new FoundBar(model, words);
        getStyleClass().addAll("pq-card", "pq-search");
        Ems.size(this, WIDTH, HEIGHT);
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.getStyleClass().addAll("pq-field", "pq-palette-field");
        field.setPromptText(words.get("search.prompt"));
        field.setAccessibleText(words.get("search.prompt"));
        field.textProperty().bindBidirectional(model.textProperty());
        Steering.of(field, list, 2, this::openChosen);
        list.getStyleClass().addAll("pq-list", "pq-search-hits");
        list.setAccessibleText(words.get("search.hits"));
        list.setCellFactory(_ -> new HitCell(model.codeBook(), words));
        list.setPlaceholder(placeholder());
        list.setFocusTraversable(false);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SearchHit>) _ -> choose());
        list.setOnMouseClicked(event -> {
            if (!event.isShortcutDown() && !event.isShiftDown()) {
                openChosen();
            }
        });
        // As a list listener it is called after the list's own, which counts the rows; an invalidation comes before.
        model.hits().addListener((ListChangeListener<SearchHit>) _ -> chooseAgain());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(field, filters(), list, found);
    }

    /// Follows what has come to the library since, and says what the keyboard goes to first.
    public Node open() {
        model.prepare();
        model.outlets(names -> outlets = names);
        field.selectAll();
        return field;
    }

    private void choose() {
        model.choose(list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList());
        found.update();
    }

    /// What was changed together stays chosen, or else the first is.
    private void chooseAgain() {
        int[] again = IntStream.range(0, model.hits().size())
                .filter(row -> model.isAgain(model.hits().get(row)))
                .toArray();
        if (again.length > 1) {
            list.getSelectionModel().clearSelection();
            list.getSelectionModel().selectIndices(again[0], again);
        } else {
            list.getSelectionModel().clearAndSelect(0);
        }
    }

    private Label placeholder() {
        Label label = new Label();
        label.textProperty()
                .bind(model.searchedProperty().map(searched -> words.get(searched ? "search.nothing" : "search.how")));
        label.getStyleClass().add("pq-empty");
        Wrapping.of(label);
        return label;
    }

    private Bar filters() {
        ChoiceMenu<Boolean> where = new ChoiceMenu<>(
                model.inStoryProperty().asObject(), this::place, this::places, words.get("search.where"));
        where.visibleProperty().bind(model.storyProperty().map(Optional::isPresent));
        where.managedProperty().bind(where.visibleProperty());
        ChoiceMenu<Optional<String>> outlet = new ChoiceMenu<>(
                model.outletProperty(),
                chosen -> chosen.orElseGet(() -> words.get("search.any-outlet")),
                () -> withAny(
                        words.get("search.any-outlet"),
                        outlets.stream()
                                .map(name -> new Option<>(Optional.of(name), name))
                                .toList()),
                words.get("search.outlet"));
        ChoiceMenu<Optional<UUID>> tag = new ChoiceMenu<>(
                model.tagProperty(),
                chosen -> chosen.flatMap(model.codeBook()::find)
                        .map(Tag::name)
                        .orElseGet(() -> words.get("margin.all-tags")),
                () -> withAny(
                        words.get("margin.all-tags"),
                        model.codeBook().tags().stream()
                                .map(one -> new Option<>(Optional.of(one.id()), "", Optional.of(TagChip.label(one))))
                                .toList()),
                words.get("search.tag"));
        ChoiceMenu<Optional<Status>> status = new ChoiceMenu<>(
                model.statusProperty(),
                chosen -> chosen.map(this::named).orElseGet(() -> words.get("margin.any-status")),
                () -> withAny(
                        words.get("margin.any-status"),
                        Arrays.stream(Status.values())
                                .map(one -> new Option<>(Optional.of(one), named(one)))
                                .toList()),
                words.get("search.status"));
        ChoiceMenu<Period> period = new ChoiceMenu<>(
                model.periodProperty(),
                chosen -> words.get(chosen.key()),
                () -> Arrays.stream(Period.values())
                        .map(one -> new Option<>(one, words.get(one.key())))
                        .toList(),
                words.get("search.period"));
        Button save = new Button(words.get("search.save"));
        save.getStyleClass().setAll("button", "pq-link");
        save.setOnAction(_ -> {
            model.save();
            save.setDisable(true);
        });
        model.textProperty().subscribe(_ -> save.setDisable(!canSave()));
        model.inStoryProperty().subscribe(_ -> save.setDisable(!canSave()));
        return Bar.spread(Bar.close(0, where, outlet, period, tag, status), save);
    }

    /// A saved search looks in the whole library.
    private boolean canSave() {
        return !model.isBlank() && !model.inStoryProperty().get();
    }

    private String place(boolean inStory) {
        return words.get(inStory ? "search.this-story" : "search.everywhere");
    }

    private List<Option<Boolean>> places() {
        String story = model.storyProperty().get().map(Story::name).orElse("");
        return List.of(new Option<>(false, place(false)), new Option<>(true, words.get("search.in-story", story)));
    }

    private String named(Status status) {
        return words.get(
                "margin.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static <T> List<Option<Optional<T>>> withAny(String any, List<Option<Optional<T>>> options) {
        List<Option<Optional<T>>> all = new ArrayList<>();
        all.add(new Option<>(Optional.empty(), any));
        all.addAll(options);
        return all;
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .or(() -> model.hits().stream().findFirst())
                .ifPresent(open);
    }
}
