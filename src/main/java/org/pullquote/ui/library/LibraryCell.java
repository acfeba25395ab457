package org.pullquote.ui.library;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;

/// A row of the library pane.
final class LibraryCell extends ListCell<LibraryRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass NESTED = PseudoClass.getPseudoClass("nested");

    private final Words words;
    private final Consumer<UUID> toggle;
    private final DateTimeFormatter day;

    /// @param toggle shows or hides the articles of a story
    LibraryCell(Words words, Consumer<UUID> toggle) {
        this.words = words;
        this.toggle = toggle;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        getStyleClass().add("pq-library-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable LibraryRow row, boolean isEmpty) {
        super.updateItem(row, isEmpty);
        pseudoClassStateChanged(HEADING, row instanceof LibraryRow.Heading);
        pseudoClassStateChanged(
                NESTED,
                row instanceof LibraryRow.OfArticle article && article.story().isPresent());
        setMouseTransparent(row instanceof LibraryRow.Heading);
        if (row == null || isEmpty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case LibraryRow.Heading(var text) -> {
                setGraphic(label(text, "pq-section"));
                setAccessibleText(text);
            }
            case LibraryRow.OfSearch(var search) -> showSearch(search);
            case LibraryRow.OfStory(var story, var isOpen) -> showStory(story, isOpen);
            case LibraryRow.OfChanged(var article) -> {
                showArticle(article, words.get("library.version", article.version()));
                setAccessibleText(words.get("library.changed.spoken", getAccessibleText(), article.version()));
            }
            case LibraryRow.OfArticle listed -> showArticle(listed.article(), date(listed.article()));
        }
    }

    private void showSearch(SavedSearch search) {
        HBox line = new HBox(8, new FontIcon(Feather.SEARCH), label(search.name(), "pq-outlet"));
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(words.get("library.search.spoken", search.name()));
    }

    private void showStory(Story story, boolean isOpen) {
        FontIcon sign = new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        sign.setPickOnBounds(true);
        sign.setOnMouseClicked(event -> {
            toggle.accept(story.id());
            event.consume();
        });
        Label name = label(story.name(), "pq-strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(
                4, sign, name, label(words.get("library.count", story.articles().size()), "pq-small"));
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(
                words.get("library.story.spoken", story.name(), story.articles().size()));
    }

    private String date(ArticleSummary article) {
        return article.published()
                .flatMap(published -> published.day())
                .map(day::format)
                .orElse("");
    }

    /// @param aside what stands beside the outlet
    private void showArticle(ArticleSummary article, String aside) {
        String outlet = article.outlet().orElse(article.fileName());
        String headline = article.headline().orElse(article.fileName());
        Label name = label(outlet, "pq-outlet");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(8, name, gap, label(aside, "pq-small"));
        first.setAlignment(Pos.BASELINE_LEFT);
        Label title = label(headline, "pq-quiet");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox second = new HBox(8, title);
        second.setAlignment(Pos.BASELINE_LEFT);
        if (article.annotations() > 0) {
            second.getChildren().add(label(words.get("library.highlights", article.annotations()), "pq-count"));
        }
        setGraphic(new VBox(2, first, second));
        setAccessibleText(words.get(
                "library.article.spoken", outlet, headline, date(article), article.annotations(), article.words()));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        if (style.equals("pq-small") || style.equals("pq-count")) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        return label;
    }
}
