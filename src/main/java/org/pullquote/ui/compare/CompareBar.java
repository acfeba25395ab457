package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.Buttons;

/// What of the story is looked at and, where that is the texts, whether they scroll together.
final class CompareBar extends Bar {
    CompareBar(CompareViewModel model, Words words) {
        List<ToggleButton> facets = new ArrayList<>();
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
        getStyleClass().add("pq-bar");
        Button swap = Buttons.icon(
                Feather.REPEAT, words.get("button.with-key", words.of(Shortcut.SWAP), Shortcut.SWAP.printed()));
        swap.setOnAction(_ -> model.columns().swap());
        ToggleButton lock = new ToggleButton(words.get("compare.linked"), new FontIcon(Feather.LINK_2));
        lock.getStyleClass().addAll("pq-icon-button", "pq-lock");
        lock.setTooltip(new Tooltip(words.get("button.with-key", words.of(Shortcut.LOCK), Shortcut.LOCK.printed())));
        lock.selectedProperty().bindBidirectional(model.lockedProperty());
        for (Region one : List.of(swap, lock)) {
            one.visibleProperty().bind(model.facetProperty().isEqualTo(Facet.TEXTS));
        }
        HBox ofTexts = new HBox(4, swap, lock);
        ofTexts.setAlignment(Pos.CENTER_RIGHT);
        add(segments, ofTexts);
    }
}
