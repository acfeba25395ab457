package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.TabStop;
import javafx.scene.text.TabStopPolicy;
import javafx.scene.text.Text;

/// Sets a table's text, whose rows are lines and whose cells are parted by tabs, in columns as wide as their widest
/// cell.
final class TableTabs {
    /// Between two columns, in pixels.
    private static final double GAP = 24;

    private TableTabs() {}

    static TabStopPolicy of(String table, Font font) {
        List<Double> widths = new ArrayList<>();
        table.lines().forEach(row -> {
            String[] cells = row.split("\t", -1);
            for (int i = 0; i < cells.length; i++) {
                if (i == widths.size()) {
                    widths.add(0.0);
                }
                widths.set(i, Math.max(widths.get(i), width(cells[i], font)));
            }
        });
        TabStopPolicy policy = new TabStopPolicy();
        double at = 0;
        for (double width : widths.subList(0, Math.max(0, widths.size() - 1))) {
            at += Math.ceil(width + GAP);
            policy.tabStops().add(new TabStop(at));
        }
        return policy;
    }

    private static double width(String cell, Font font) {
        Text text = new Text(cell);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
