package org.pullquote.ui.changes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pullquote.comparison.revision.Run;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.RunFlow;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;

/// Shows what has changed, from top to bottom.
final class ChangeList extends ListView<ChangeRow> {
    private final Words words;

    ChangeList(Words words) {
        this.words = words;
        getStyleClass().addAll("pq-list", "pq-changes");
        setAccessibleText(words.get("changes.list"));
        setCellFactory(_ -> new ChangeCell());
    }

    private final class ChangeCell extends WrappingCell<ChangeRow> {
        @Override
        protected Region content(ChangeRow row) {
            return switch (row) {
                case ChangeRow.Heading(var text) -> label(text.toUpperCase(Locale.ROOT), "pq-section");
                case ChangeRow.Remark(var text) -> label(text, "pq-quiet");
                case ChangeRow.Unchanged(var blocks) -> label(words.get("changes.unchanged", blocks), "pq-quiet");
                case ChangeRow.Passage(var label, var runs) -> new VBox(2, label(label, "pq-small"), new RunFlow(runs));
            };
        }

        @Override
        protected String spoken(ChangeRow row) {
            return switch (row) {
                case ChangeRow.Heading(var text) -> text;
                case ChangeRow.Remark(var text) -> text;
                case ChangeRow.Unchanged(var blocks) -> words.get("changes.unchanged", blocks);
                case ChangeRow.Passage(var label, var runs) -> label + ": " + spoken(runs);
            };
        }

        private String spoken(List<Run> runs) {
            return runs.stream()
                    .map(run -> switch (run.kind()) {
                        case SAME -> run.text();
                        case ADDED -> words.get("changes.spoken.added", run.text());
                        case REMOVED -> words.get("changes.spoken.removed", run.text());
                    })
                    .collect(Collectors.joining(" "));
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            Wrapping.of(label);
            label.getStyleClass().add(style);
            return label;
        }
    }
}
