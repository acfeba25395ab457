package org.pullquote.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.brief.check.CheckedDraft;
import org.pullquote.brief.check.DraftFinding;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.DirectedFlow;
import org.pullquote.ui.control.DirectedText;
import org.pullquote.ui.control.Ems;

/// The draft as it reads, each quotation with its number and underlined in the colour of its verdict. A click on one
/// shows what the sources have of it.
final class DraftPane extends ScrollPane {
    private static final double WIDTH = 640;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("selected");

    private final CheckViewModel model;
    private final VBox paragraphs = new VBox(12);
    private final Map<Integer, List<Text>> quotations = new HashMap<>();
    private final Map<Integer, TextFlow> places = new HashMap<>();

    DraftPane(CheckViewModel model, Words words) {
        this.model = model;
        getStyleClass().add("pq-brief-preview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.get("check.draft"));
        Ems.widest(paragraphs, WIDTH);
        paragraphs.getStyleClass().add("pq-check-draft");
        StackPane ground = new StackPane(paragraphs);
        ground.getStyleClass().add("pq-check-ground");
        setContent(ground);
        model.checkedProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::mark);
    }

    private void show(Optional<CheckedDraft> checked) {
        quotations.clear();
        places.clear();
        paragraphs.getChildren().clear();
        checked.ifPresent(draft -> {
            Article article = draft.draft().article();
            for (Block block : article.blocks()) {
                paragraphs.getChildren().add(paragraph(article.text(), block.span(), draft.findings()));
            }
        });
        setVvalue(0);
    }

    private TextFlow paragraph(String text, TextSpan block, List<DraftFinding> findings) {
        TextFlow flow = new DirectedFlow();
        int at = block.start();
        for (int i = 0; i < findings.size(); i++) {
            TextSpan span = findings.get(i).quotation().span();
            if (span.start() < at || span.start() >= block.end()) {
                continue;
            }
            flow.getChildren().addAll(DirectedText.nodes(text.substring(at, span.start())));
            at = Math.min(span.end(), block.end());
            flow.getChildren().addAll(quotation(i, text.substring(span.start(), at), findings.get(i)));
            places.put(i + 1, flow);
        }
        flow.getChildren().addAll(DirectedText.nodes(text.substring(at, block.end())));
        return flow;
    }

    private List<Text> quotation(int index, String words, DraftFinding finding) {
        List<Text> nodes = new ArrayList<>();
        Text number = new Text((index + 1) + "\u00a0");
        number.getStyleClass().add("pq-check-number");
        nodes.add(number);
        nodes.addAll(DirectedText.nodes(words));
        for (Text node : nodes) {
            node.getStyleClass()
                    .addAll(
                            "pq-check-quotation",
                            CheckFilter.hue(finding.quotation().verdict()));
            node.setOnMouseClicked(_ -> model.rows().stream()
                    .filter(row -> row.number() == index + 1)
                    .findFirst()
                    .ifPresent(row -> model.currentProperty().set(Optional.of(row))));
        }
        quotations.put(index + 1, nodes);
        return nodes;
    }

    private void mark(Optional<CheckRow> current) {
        quotations.values().forEach(nodes -> nodes.forEach(node -> node.pseudoClassStateChanged(CURRENT, false)));
        current.ifPresent(row -> {
            quotations
                    .getOrDefault(row.number(), List.of())
                    .forEach(node -> node.pseudoClassStateChanged(CURRENT, true));
            Optional.ofNullable(places.get(row.number())).ifPresent(this::reveal);
        });
    }

    /// Scrolls as little as shows the whole paragraph with some room about it.
    private void reveal(Node paragraph) {
        double view = getViewportBounds().getHeight();
        double hidden = getContent().getBoundsInLocal().getHeight() - view;
        if (hidden <= 0 || view <= 0) {
            return;
        }
        Bounds place = paragraph.getBoundsInParent();
        double room = view / 6;
        double top = paragraphs.getBoundsInParent().getMinY() + place.getMinY() - room;
        double bottom = paragraphs.getBoundsInParent().getMinY() + place.getMaxY() + room;
        double from = getVvalue() * hidden;
        if (top < from) {
            setVvalue(Math.clamp(top / hidden, 0, 1));
        } else if (bottom > from + view) {
            setVvalue(Math.clamp(Math.min(top, bottom - view) / hidden, 0, 1));
        }
    }
}
