package org.pullquote.ui.library;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Ends;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;

/// A row of the library pane.
final class LibraryCell extends WrappingCell<LibraryRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Words words;
    private final Consumer<UUID> toggle;
    private final DateTimeFormatter day;

    /// @param toggle shows or hides the articles of a story
    LibraryCell(Words words, Consumer<UUID> toggle) {
        this.words = words;
        this.toggle = toggle;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
        getStyleClass().add("pq-library-cell");
    }

    @Override
    protected Region content(LibraryRow row) {
        pseudoClassStateChanged(HEADING, row instanceof LibraryRow.Heading);
        setMouseTransparent(row instanceof LibraryRow.Heading);
        return switch (row) {
            case LibraryRow.Heading(var text) -> label(text, "pq-section");
            case LibraryRow.OfSearch(var search) -> search(search);
            case LibraryRow.OfStory(var story, var isOpen) -> story(story, isOpen);
            case LibraryRow.OfChanged(var article) -> article(article, words.get("library.version", article.version()));
            case LibraryRow.OfArticle listed -> {
                VBox lines = article(listed.article(), date(listed.article()));
                listed.story().ifPresent(_ -> lines.getStyleClass().add("pq-nested"));
                yield lines;
            }
        };
    }

    @Override
    protected String spoken(LibraryRow row) {
        return switch (row) {
            case LibraryRow.Heading(var text) -> text;
            case LibraryRow.OfSearch(var search) -> words.get("library.search.spoken", search.name());
            case LibraryRow.OfStory(var story, var _) ->
                words.get("library.story.spoken", story.name(), story.articles().size());
            case LibraryRow.OfChanged(var article) ->
                words.get("library.changed.spoken", spoken(article), article.version());
            case LibraryRow.OfArticle listed -> spoken(listed.article());
        };
    }

    private HBox search(SavedSearch search) {
        HBox line = new HBox(8, new FontIcon(Feather.SEARCH), label(search.name(), "pq-outlet"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private HBox story(Story story, boolean isOpen) {
        FontIcon sign = new FontIcon(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        sign.setPickOnBounds(true);
        sign.setOnMouseClicked(event -> {
            toggle.accept(story.id());
            event.consume();
        });
        Ends name = new Ends(
                label(story.name(), "pq-strong"),
                aside(words.get("library.count", story.articles().size()), "pq-small"));
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(4, sign, name);
    }

    private String date(ArticleSummary article) {
        return article.published()
                .flatMap(published -> published.day())
                .map(day::format)
                .orElse("");
    }

    /// @param aside what stands beside the outlet
    private VBox article(ArticleSummary article, String aside) {
        VBox lines = new VBox(2, new Ends(label(outlet(article), "pq-outlet"), aside(aside, "pq-small")));
        // The name of a file says once what stands for both outlet and headline.
        boolean isNamed = article.outlet().isPresent() || article.headline().isPresent();
        Label title = label(isNamed ? headline(article) : "", "pq-quiet");
        if (article.annotations() > 0) {
            Label count = aside(words.get("library.highlights", article.annotations()), "pq-count");
            lines.getChildren().add(new Ends(title, count));
        } else if (isNamed) {
            lines.getChildren().add(title);
        }
        return lines;
    }

    private String spoken(ArticleSummary article) {
        return words.get(
                "library.article.spoken",
                outlet(article),
                headline(article),
                date(article),
                article.annotations(),
                article.words());
    }

    private static String outlet(ArticleSummary article) {
        return article.outlet().orElse(article.fileName());
    }

    private static String headline(ArticleSummary article) {
        return article.headline().orElse(article.fileName());
    }

    private static Label label(String text, String style) {
        Label label = aside(text, style);
        Wrapping.of(label);
        return label;
    }

    private static Label aside(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
