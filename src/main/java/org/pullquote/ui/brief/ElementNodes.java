package org.pullquote.ui.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.ui.control.DirectedFlow;
import org.pullquote.ui.control.DirectedText;
import org.pullquote.ui.control.Wrapping;

/// Sets the elements of a brief in the reading face.
final class ElementNodes {
    private final Set<String> cited;

    /// @param cited the sources that were cited in full before; those that are here are added
    ElementNodes(Set<String> cited) {
        this.cited = cited;
    }

    /// @param isHeaded whether a table has its head here, or goes on from a row before
    Region node(Element element, boolean isHeaded) {
        return switch (element) {
            case Element.Heading heading ->
                styled(flow(heading.runs()), "pq-brief-heading-" + Math.min(3, heading.level()));
            case Element.Paragraph paragraph ->
                styled(flow(paragraph.runs()), paragraph.quiet() ? "pq-brief-quiet" : "pq-brief-text");
            case Element.Quotation quotation -> styled(flow(quotation.runs()), "pq-brief-quotation");
            case Element.Fields fields -> fields(fields.fields());
            case Element.Bullets bullets ->
                new VBox(
                        4,
                        bullets.items().stream().map(item -> margin("•", item)).toArray(Node[]::new));
            case Element.Table table -> table(table, isHeaded);
            case Element.Numbered numbered -> margin(numbered.label(), numbered.runs());
            case Element.Preformatted preformatted -> styled(preformatted(preformatted.text()), "pq-brief-pre");
        };
    }

    private Region fields(List<Element.Field> fields) {
        GridPane grid = new GridPane(24, 4);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        grid.getColumnConstraints().setAll(names, values);
        for (Element.Field field : fields) {
            Label name = new Label(field.name());
            name.getStyleClass().add("pq-quiet");
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, styled(flow(field.value()), "pq-brief-field"));
        }
        return grid;
    }

    private Region table(Element.Table table, boolean isHeaded) {
        GridPane grid = new GridPane(16, 8);
        grid.getStyleClass().add("pq-brief-table");
        for (String head : table.head()) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / table.head().size());
            column.setMinWidth(0);
            grid.getColumnConstraints().add(column);
            if (isHeaded) {
                Label label = new Label(head);
                label.getStyleClass().add("pq-section");
                Wrapping.of(label);
                grid.add(label, grid.getColumnConstraints().size() - 1, 0);
            }
        }
        for (List<List<Run>> row : table.rows()) {
            grid.addRow(
                    grid.getRowCount(),
                    row.stream()
                            .map(cell -> styled(flow(cell), "pq-brief-field"))
                            .toArray(Node[]::new));
        }
        return grid;
    }

    /// A line with something in the margin before it.
    private Region margin(String mark, List<Run> runs) {
        Label label = new Label(mark);
        label.getStyleClass().add("pq-small");
        label.getStyleClass().add("pq-brief-number");
        TextFlow flow = styled(flow(runs), "pq-brief-text");
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        return new HBox(8, label, flow);
    }

    private TextFlow flow(List<Run> runs) {
        TextFlow flow = new DirectedFlow();
        runs.forEach(run -> flow.getChildren().addAll(nodes(run)));
        return flow;
    }

    private static TextFlow preformatted(String text) {
        TextFlow flow = new DirectedFlow();
        flow.getChildren().setAll(texts(text, "pq-brief-code"));
        return flow;
    }

    private List<Node> nodes(Run run) {
        return switch (run) {
            case Run.Text plain -> List.copyOf(DirectedText.nodes(plain.text()));
            case Run.Strong strong -> texts(strong.text(), "pq-brief-strong");
            case Run.Emphasis emphasis -> texts(emphasis.text(), "pq-brief-emphasis");
            case Run.OnlyHere only -> filled(only.text(), "pq-brief-only-here");
            case Run.Marked marked -> marked(marked);
            case Run.Code code -> List.of(text(code.text(), "pq-brief-code"));
            case Run.Link link -> List.of(text(link.text(), "pq-brief-link"));
            case Run.Address address -> List.of(text(address.url(), "pq-brief-link"));
            case Run.Note note -> note(note);
            case Run.LineBreak() -> List.of(new Text("\n"));
            case Run.CommentEdge _ -> List.of();
        };
    }

    private static List<Node> marked(Run.Marked marked) {
        List<Node> nodes =
                new ArrayList<>(filled(marked.text(), "hue-" + marked.hue().toLowerCase(Locale.ROOT)));
        nodes.forEach(node -> node.getStyleClass().add("pq-brief-marked"));
        if (!marked.label().isEmpty()) {
            nodes.add(text(" [" + marked.label() + "]", "pq-brief-label"));
        }
        return nodes;
    }

    private List<Node> note(Run.Note note) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(" (", "pq-brief-label"));
        note.once(cited).forEach(run -> nodes.addAll(nodes(run)));
        nodes.add(text(")", "pq-brief-label"));
        nodes.forEach(node -> node.getStyleClass().add("pq-brief-label"));
        return nodes;
    }

    private static List<Node> filled(String words, String style) {
        List<Text> nodes = DirectedText.nodes(words);
        nodes.forEach(node -> node.setUnderline(true));
        return styled(nodes, style);
    }

    private static List<Node> texts(String words, String style) {
        return styled(DirectedText.nodes(words), style);
    }

    private static List<Node> styled(List<Text> nodes, String style) {
        nodes.forEach(node -> node.getStyleClass().add(style));
        return List.copyOf(nodes);
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private static TextFlow styled(TextFlow flow, String style) {
        flow.getStyleClass().add(style);
        return flow;
    }
}
