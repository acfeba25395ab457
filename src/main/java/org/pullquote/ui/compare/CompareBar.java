package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;

/// Which two articles stand beside each other, and whether they scroll together.
final class CompareBar extends HBox {
    private final CompareViewModel model;
    private final List<ToggleButton> facets = new ArrayList<>();
    private final ComboBox<LibraryArticle> left = new ComboBox<>();
    private final ComboBox<LibraryArticle> right = new ComboBox<>();
    /// Whether the boxes are being set, so that they choose nothing themselves.
    private boolean setting;

    CompareBar(CompareViewModel model, Words words) {
        super(12);
        for (Facet facet : Facet.values()) {
            ToggleButton tab = new ToggleButton(words.of(facet.shortcut()));
            tab.setTooltip(new Tooltip(words.get(
                    "button.with-key",
                    words.of(facet.shortcut()),
                    facet.shortcut().printed())));
            tab.setOnAction(_ -> {
                model.facetProperty().set(facet);
                tab.setSelected(true);
            });
            model.facetProperty().subscribe(shown -> tab.setSelected(shown == facet));
            facets.add(tab);
        }
        SegmentedButton segments = new SegmentedButton(facets.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("pq-screens");
        this.model = model;
        getStyleClass().add("pq-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (ComboBox<LibraryArticle> box : List.of(left, right)) {
            box.getStyleClass().add("pq-choice");
            box.setItems(model.articles());
            box.setConverter(new Outlets());
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(200);
            box.valueProperty().subscribe(this::chosen);
        }
        left.setAccessibleText(words.get("compare.left"));
        right.setAccessibleText(words.get("compare.right"));
        Button swap = new Button("", new FontIcon(Feather.REPEAT));
        swap.getStyleClass().add("pq-icon-button");
        swap.setAccessibleText(words.get("compare.swap"));
        swap.setTooltip(new Tooltip(words.get("compare.swap")));
        swap.setOnAction(_ -> model.swap());
        ToggleButton lock = new ToggleButton(words.get("compare.linked"), new FontIcon(Feather.LINK_2));
        lock.getStyleClass().addAll("pq-icon-button", "pq-lock");
        lock.setTooltip(new Tooltip(words.get("button.with-key", words.of(Shortcut.LOCK), Shortcut.LOCK.printed())));
        lock.selectedProperty().bindBidirectional(model.lockedProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox both = new HBox(12, left, swap, right);
        both.setAlignment(Pos.CENTER_LEFT);
        for (Region ofTexts : List.of(both, lock)) {
            ofTexts.visibleProperty().bind(model.facetProperty().isEqualTo(Facet.TEXTS));
        }
        getChildren().setAll(segments, both, gap, lock);
        model.pairProperty().subscribe(this::show);
        model.comparisonProperty().subscribe(this::show);
    }

    private void show() {
        setting = true;
        left.setValue(model.leftArticle().orElse(null));
        right.setValue(model.rightArticle().orElse(null));
        setting = false;
    }

    private void chosen() {
        int first = left.getSelectionModel().getSelectedIndex();
        int second = right.getSelectionModel().getSelectedIndex();
        if (setting || first < 0 || second < 0) {
            return;
        }
        if (first == second) {
            model.swap();
        } else {
            model.choose(new CompareViewModel.Pair(first, second));
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
