package org.pullquote.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pullquote.comparison.Remark;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.theme.ReadingType;

/// The table under the readers: differences, all matches, or what only one of the two has.
final class CompareTable extends VBox {
    private final CompareViewModel model;
    private final Words words;
    private final CompareList list;
    private final ChoiceMenu<Pair> pairs;
    private final Label nothing = new Label();
    /// What hinders the comparison, whatever is listed.
    private final Label remarks = new Label();
    private final Map<Shown, ToggleButton> tabs = new EnumMap<>(Shown.class);

    CompareTable(CompareViewModel model, ObjectProperty<ReadingType> type, Words words) {
        this.model = model;
        this.words = words;
        this.list = new CompareList(model, type, this::getMaxHeight, words);
        this.pairs = pairs();
        getStyleClass().add("pq-compare-table");
        for (Shown shown : Shown.values()) {
            ToggleButton tab = new ToggleButton();
            tab.setOnAction(_ -> {
                model.shownProperty().set(shown);
                tab.setSelected(true);
            });
            tabs.put(shown, tab);
        }
        Bar segments = Bar.close(0, tabs.values().toArray(ToggleButton[]::new));
        new ToggleGroup().getToggles().setAll(tabs.values());
        segments.getStyleClass().add("pq-screens");
        pairs.visibleProperty()
                .bind(model.columns()
                        .lineupProperty()
                        .map(lineup -> lineup.pairs().size() > 1));
        pairs.managedProperty().bind(pairs.visibleProperty());
        HBox legends = new HBox(
                12,
                legend("pq-legend-added", "compare.legend.added"),
                legend("pq-legend-removed", "compare.legend.removed"));
        Bar top = Bar.spread(pairs, segments, legends);
        top.getStyleClass().add("pq-table-bar");
        nothing.getStyleClass().add("pq-lead");
        Wrapping.of(nothing);
        Ems.widest(nothing, 560);
        StackPane body = new StackPane(list, nothing);
        body.setAlignment(Pos.TOP_LEFT);
        StackPane.setMargin(nothing, new Insets(24));
        list.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        nothing.visibleProperty().bind(list.visibleProperty().not());
        model.rows().addListener((ListChangeListener<CompareRow>) _ -> label());
        model.shownProperty().subscribe(this::label);
        model.comparisonProperty().subscribe(this::label);
        model.columns().lineupProperty().subscribe(this::label);
        VBox.setVgrow(body, Priority.ALWAYS);
        remarks.getStyleClass().addAll("pq-quiet", "pq-compare-remarks");
        remarks.setMinWidth(0);
        getChildren().setAll(top, remarks, body);
        label();
    }

    Region list() {
        return list;
    }

    /// Which of the neighbours the table is about.
    private ChoiceMenu<Pair> pairs() {
        ObjectProperty<Pair> about =
                new SimpleObjectProperty<>(model.columns().lineup().pair());
        model.columns().lineupProperty().subscribe(lineup -> about.set(lineup.pair()));
        about.subscribe(pair -> {
            int neighbours = model.columns().lineup().pairs().indexOf(pair);
            if (neighbours >= 0) {
                model.columns().turnTo(neighbours);
            }
        });
        return new ChoiceMenu<>(
                about,
                this::named,
                () -> model.columns().lineup().pairs().stream()
                        .map(pair -> new ChoiceMenu.Option<>(pair, named(pair)))
                        .toList(),
                words.get("compare.neighbours"));
    }

    private String named(Pair pair) {
        return model.articles().size() <= Math.max(pair.left(), pair.right())
                ? ""
                : words.get("compare.pair", outlet(pair.left()), outlet(pair.right()));
    }

    private void label() {
        String left = model.leftArticle().map(CompareViewModel::outlet).orElse("");
        String right = model.rightArticle().map(CompareViewModel::outlet).orElse("");
        tabs.forEach((shown, tab) -> {
            int count = model.count(shown);
            tab.setText(
                    switch (shown) {
                        case DIFFERENCES -> words.get("compare.tab.differences", count);
                        case MATCHES -> words.get("compare.tab.matches", count);
                        case ONLY_LEFT -> words.get("compare.tab.only", left, count);
                        case ONLY_RIGHT -> words.get("compare.tab.only", right, count);
                    });
            tab.setSelected(shown == model.shownProperty().get());
        });
        nothing.setText(emptyText(left, right));
        List<String> said = model.remarks().stream().map(this::sentence).toList();
        remarks.setText(String.join(" ", said));
        remarks.setVisible(!said.isEmpty());
        remarks.setManaged(!said.isEmpty());
    }

    private String emptyText(String left, String right) {
        return switch (model.shownProperty().get()) {
            case DIFFERENCES -> words.get("compare.none.differences", left, right);
            case MATCHES -> words.get("compare.none.matches", left, right);
            case ONLY_LEFT -> words.get("compare.none.only", left, right);
            case ONLY_RIGHT -> words.get("compare.none.only", right, left);
        };
    }

    private String sentence(Remark remark) {
        return switch (remark) {
            case Remark.FewerThanTwo _ -> words.get("compare.remark.fewer-than-two");
            case Remark.Empty(var article) -> words.get("compare.remark.empty", outlet(article));
            case Remark.WithoutQuotations(var article) -> words.get("compare.remark.no-quotations", outlet(article));
            case Remark.SameText(var article, var other) ->
                words.get("compare.remark.same", outlet(article), outlet(other));
            case Remark.DifferentLanguages two ->
                words.get("compare.remark.languages", outlet(two.article()), outlet(two.other()));
        };
    }

    private String outlet(int article) {
        return CompareViewModel.outlet(model.articles().get(article));
    }

    private Label legend(String style, String key) {
        Label sample = new Label(words.get(key));
        sample.getStyleClass().addAll("pq-legend", style);
        return sample;
    }
}
