package org.pullquote.ui.library;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.article.ArticleId;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Wrapping;

/// The library pane: a filter over a list of stories and articles.
public final class LibraryView extends VBox {
    private final LibraryViewModel model;
    private final Words words;
    private final ListView<LibraryRow> list = new ListView<>();
    private final CustomTextField filter = new CustomTextField();
    private final BiConsumer<ArticleId, Optional<UUID>> openArticle;
    private final Consumer<Story> openStory;
    private Consumer<SavedSearch> onSearch = _ -> {};

    public LibraryView(
            LibraryViewModel model,
            Words words,
            BiConsumer<ArticleId, Optional<UUID>> openArticle,
            Consumer<Story> openStory) {
        this.model = model;
        this.words = words;
        this.openArticle = openArticle;
        this.openStory = openStory;
        getStyleClass().addAll("pq-pane", "pq-library");
        filter.getStyleClass().add("pq-field");
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.setPromptText(words.get("library.filter"));
        filter.setAccessibleText(words.get("library.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        list.getStyleClass().add("pq-list");
        list.setItems(model.rows());
        list.setAccessibleText(words.get("library.title"));
        list.setCellFactory(_ -> new LibraryCell(words, model::toggle));
        Label nothing = new Label();
        nothing.textProperty()
                .bind(model.emptyProperty()
                        .map(empty -> empty ? words.get("library.empty") : words.get("library.nothing-found")));
        nothing.getStyleClass().add("pq-empty");
        Wrapping.of(nothing);
        StackPane placeholder = new StackPane(nothing);
        placeholder.setAlignment(Pos.TOP_LEFT);
        list.setPlaceholder(placeholder);
        list.setOnMouseClicked(_ -> open());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                fold(event.getCode() == KeyCode.RIGHT);
                event.consume();
            } else if (event.getCode() == KeyCode.F2) {
                rename();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE
                    && list.getSelectionModel().getSelectedItem() instanceof LibraryRow.OfSearch(var search)) {
                model.remove(search);
                event.consume();
            }
        });
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                event.consume();
            }
        });
        VBox.setMargin(filter, new Insets(0, 12, 0, 12));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(filter, list);
    }

    /// What the keyboard goes to when it comes to this pane.
    public Node focusTarget() {
        return list.getItems().isEmpty() ? filter : list;
    }

    /// Says who looks for what a saved search looks for.
    public void onSearch(Consumer<SavedSearch> search) {
        onSearch = search;
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// Moves the keyboard to the first article that has changed since it was read.
    public void focusChanged() {
        filter.clear();
        model.rows().stream()
                .filter(LibraryRow.OfChanged.class::isInstance)
                .findFirst()
                .ifPresent(row -> {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                });
        list.requestFocus();
    }

    /// Marks the row of the article that is being read.
    public void select(ArticleId article, Optional<UUID> story) {
        for (LibraryRow row : model.rows()) {
            if (row instanceof LibraryRow.OfArticle(var summary, var under)
                    && summary.id().equals(article)
                    && under.equals(story)) {
                list.getSelectionModel().select(row);
                return;
            }
        }
    }

    /// Shows or hides the articles of the chosen story.
    private void fold(boolean shown) {
        if (list.getSelectionModel().getSelectedItem() instanceof LibraryRow.OfStory listed
                && listed.isOpen() != shown) {
            int at = list.getSelectionModel().getSelectedIndex();
            model.toggle(listed.story().id());
            list.getSelectionModel().select(at);
        }
    }

    /// Asks for another name of the chosen story, in the place of the filter.
    private void rename() {
        if (list.getSelectionModel().getSelectedItem() instanceof LibraryRow.OfStory listed) {
            TextField name = new TextField(listed.story().name());
            name.getStyleClass().add("pq-field");
            name.setAccessibleText(words.get("library.rename"));
            Runnable done = () -> {
                getChildren().set(0, filter);
                list.requestFocus();
            };
            name.setOnAction(_ -> {
                model.rename(listed.story(), name.getText());
                done.run();
            });
            name.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ESCAPE) {
                    done.run();
                    event.consume();
                }
            });
            VBox.setMargin(name, VBox.getMargin(filter));
            getChildren().set(0, name);
            name.requestFocus();
            name.selectAll();
        }
    }

    private void open() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case LibraryRow.OfArticle(var article, var story) -> openArticle.accept(article.id(), story);
            case LibraryRow.OfChanged(var article) -> openArticle.accept(article.id(), model.storyOf(article.id()));
            case LibraryRow.OfStory listed -> openStory.accept(listed.story());
            case LibraryRow.OfSearch(var search) -> onSearch.accept(search);
            case LibraryRow.Heading _ -> list.getSelectionModel().clearSelection();
            case null -> {}
        }
    }
}
