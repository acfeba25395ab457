package org.pullquote.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Buttons;
import org.pullquote.ui.control.Ems;

/// What stands over a reader: which article it shows, and the way to take the reader away or put one more beside it.
final class ReaderHead extends HBox {
    private final CompareViewModel model;
    private final int column;
    private final ComboBox<LibraryArticle> article = new ComboBox<>();
    private final Button remove;
    private final Button add;
    /// Whether the box is being set, so that it chooses nothing itself.
    private boolean setting;

    ReaderHead(CompareViewModel model, int column, Words words) {
        super(2);
        this.model = model;
        this.column = column;
        getStyleClass().add("pq-reader-head");
        setAlignment(Pos.CENTER);
        article.getStyleClass().add("pq-choice");
        article.setItems(model.articles());
        article.setConverter(new Outlets());
        Ems.widest(article, 240);
        article.setAccessibleText(words.get("compare.reader", column + 1));
        article.valueProperty().subscribe(this::chosen);
        remove = button(Feather.X, Shortcut.REMOVE_READER, words);
        remove.setOnAction(_ -> model.columns().remove(column));
        add = button(Feather.PLUS, Shortcut.ADD_READER, words);
        add.setOnAction(_ -> model.columns().add());
        getChildren().setAll(article, remove, add);
        show();
    }

    private static Button button(Feather icon, Shortcut shortcut, Words words) {
        return Buttons.icon(icon, words.get("button.with-key", words.of(shortcut), shortcut.printed()));
    }

    /// Follows the lineup.
    void show() {
        Lineup lineup = model.columns().lineup();
        if (column >= lineup.articles().size()) {
            return;
        }
        setting = true;
        article.getSelectionModel().select(lineup.articles().get(column).intValue());
        setting = false;
        show(remove, model.columns().canRemove());
        show(add, column == lineup.articles().size() - 1 && model.columns().canAdd());
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }

    private void chosen() {
        int place = article.getSelectionModel().getSelectedIndex();
        if (!setting && place >= 0) {
            model.columns().choose(column, place);
        }
    }

    private static final class Outlets extends StringConverter<LibraryArticle> {
        @Override
        public String toString(@Nullable LibraryArticle article) {
            return article == null ? "" : CompareViewModel.outlet(article);
        }

        @Override
        public @Nullable LibraryArticle fromString(String text) {
            return null;
        }
    }
}
