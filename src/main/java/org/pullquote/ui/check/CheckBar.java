package org.pullquote.ui.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.pullquote.brief.check.CheckedDraft;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.Bar;
import org.pullquote.ui.control.ChoiceMenu;
import org.pullquote.ui.control.ChoiceMenu.Option;
import org.pullquote.ui.control.Ems;
import org.pullquote.ui.control.Wrapping;

/// Which draft is checked against what, which of its quotations are listed, and the report.
final class CheckBar extends Bar {
    private static final List<DraftReportFormat> REPORTS =
            List.of(DraftReportFormat.DOCX, DraftReportFormat.HTML, DraftReportFormat.JSON);

    /// Wide enough for all choices in one row, in pixels; where there is less room they wrap.
    private static final double ONE_ROW = 640;

    /// A story without a name of its own has a whole headline for it.
    private static final double SCOPE_WIDTH = 190;

    private final CheckViewModel model;
    private final Words words;
    private final MenuButton reports;

    CheckBar(CheckViewModel model, Words words, Consumer<DraftReportFormat> report) {
        this.model = model;
        this.words = words;
        getStyleClass().add("pq-bar");
        Label summary = new Label();
        summary.getStyleClass().add("pq-quiet");
        Wrapping.of(summary);
        ChoiceMenu<CheckFilter> filter = filter();
        model.checkedProperty().subscribe(checked -> {
            summary.setText(checked.map(this::summary).orElse(""));
            filter.update();
        });
        reports = reports(report);
        FlowPane choices = new FlowPane(12, 4, filter, scope(), reports, another());
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.setPrefWrapLength(ONE_ROW);
        add(summary, choices);
        visibleProperty().bind(model.checkedProperty().map(checked -> checked.isPresent()));
        managedProperty().bind(visibleProperty());
    }

    /// Opens the menu of the report's formats.
    void offerReports() {
        reports.requestFocus();
        reports.show();
    }

    private String summary(CheckedDraft checked) {
        return words.get(
                "check.summary",
                checked.draft().fileName(),
                checked.findings().size(),
                model.count(CheckFilter.TO_LOOK_AT));
    }

    private ChoiceMenu<CheckFilter> filter() {
        return new ChoiceMenu<>(
                model.filterProperty(),
                this::named,
                () -> Arrays.stream(CheckFilter.values())
                        .filter(one -> one == CheckFilter.ALL || model.count(one) > 0)
                        .map(one -> new Option<>(one, named(one)))
                        .toList(),
                words.get("check.filter"));
    }

    private String named(CheckFilter filter) {
        return words.get("check.filter.counted", words.get(filter.key()), model.count(filter));
    }

    private Node scope() {
        ChoiceMenu<Scope> scope = new ChoiceMenu<>(
                model.scopeProperty(),
                this::named,
                () -> Arrays.stream(Scope.values())
                        .filter(one -> one == Scope.LIBRARY
                                || model.storyProperty().get().isPresent())
                        .map(one -> new Option<>(one, named(one)))
                        .toList(),
                words.get("check.scope"));
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(scope.textProperty());
        scope.setTooltip(whole);
        Ems.widest(scope, SCOPE_WIDTH);
        model.storyProperty().subscribe(_ -> scope.update());
        return scope;
    }

    private String named(Scope scope) {
        return switch (scope) {
            case LIBRARY -> words.get(Scope.LIBRARY.key());
            case STORY ->
                model.storyProperty()
                        .get()
                        .map(Story::name)
                        .map(name -> words.get(Scope.STORY.key(), name))
                        .orElseGet(() -> words.get(Scope.LIBRARY.key()));
        };
    }

    private MenuButton reports(Consumer<DraftReportFormat> report) {
        MenuButton button = new MenuButton(words.get("check.report"));
        button.getStyleClass().add("pq-quiet-menu");
        for (DraftReportFormat format : REPORTS) {
            MenuItem item =
                    new MenuItem(words.get("check.report." + format.toString().toLowerCase(Locale.ROOT)));
            item.setOnAction(_ -> report.accept(format));
            button.getItems().add(item);
        }
        return button;
    }

    private Node another() {
        Button button = new Button(words.get("check.another"));
        button.getStyleClass().setAll("button", "pq-link");
        button.setOnAction(_ -> model.clear());
        return button;
    }
}
