package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.pullquote.article.Cut;
import org.pullquote.text.Direction;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.DirectedFlow;
import org.pullquote.ui.control.DirectedText;

/// What cleaning removed, in grey in its place: its kind, its length, its words, and the way back.
final class CutRow extends RowNode {
    private static final double PAD = 8;

    private final Label kind = new Label();
    private final Button restore = new Button();
    private final DirectedFlow flow = new DirectedFlow();
    private final Region rule = new Region();

    CutRow(Cut cut, Typesetting type, Words words, Runnable onRestore) {
        super(type);
        String name = words.get("reader.cut." + cut.kind().name().toLowerCase(Locale.ROOT));
        int count = cut.text().strip().split("\\s+").length;
        kind.setText(words.get("reader.cut.label", name, count));
        kind.getStyleClass().add("pq-cut-kind");
        restore.setText(words.get("reader.cut.restore"));
        restore.setAccessibleText(words.get("reader.cut.restore.spoken", name, count));
        restore.getStyleClass().setAll("pq-quiet-button");
        restore.setOnAction(_ -> onRestore.run());
        List<Text> texts = DirectedText.nodes(cut.text());
        texts.forEach(text -> {
            text.setFont(type.small());
            text.getStyleClass().add("pq-cut-text");
        });
        flow.getChildren().setAll(texts);
        if (Direction.startsRightToLeft(cut.text())) {
            flow.setTextAlignment(TextAlignment.RIGHT);
        }
        flow.setLineSpacing(Typesetting.tightSpacing(type.small()));
        rule.getStyleClass().add("pq-cut-rule");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(kind.getText() + ": " + cut.text());
        getStyleClass().add("pq-cut");
        getChildren().addAll(rule, kind, restore, flow);
    }

    @Override
    double heightAt(double rowWidth) {
        return PAD + line() + 4 + flow.prefHeight(columnWidth(rowWidth) - 16) + PAD;
    }

    @Override
    protected void layoutChildren() {
        double x = columnX(getWidth());
        double width = columnWidth(getWidth());
        rule.resizeRelocate(x, PAD, 2, getHeight() - 2 * PAD);
        double buttonWidth = restore.prefWidth(-1);
        restore.resizeRelocate(x + width - buttonWidth + 8, PAD, buttonWidth, line());
        kind.resizeRelocate(x + 16, PAD, width - buttonWidth - 24, line());
        flow.resizeRelocate(x + 16, PAD + line() + 4, width - 16, flow.prefHeight(width - 16));
    }

    private double line() {
        return Math.ceil(Math.max(kind.prefHeight(-1), restore.prefHeight(-1)));
    }
}
