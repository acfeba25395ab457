package org.pullquote.ui.reader.column;

import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.text.Direction;
import org.pullquote.ui.PrintedDate;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.DirectedFlow;
import org.pullquote.ui.control.DirectedText;

/// The head of the article: outlet, date and authors in one quiet line, and the headline.
final class HeadRow extends RowNode {
    private static final double ABOVE = 40;
    private static final double GAP = 8;
    private static final double BELOW = 24;

    private final DirectedFlow byline = new DirectedFlow();
    private final DirectedFlow headline = new DirectedFlow();
    private final Region hairline = new Region();

    HeadRow(Article article, Typesetting type, Words words) {
        super(type);
        Metadata metadata = article.metadata();
        String head = metadata.headline().orElseGet(() -> words.get("reader.head.untitled"));
        String small = String.join("  ·  ", byline(metadata, words));
        byline.getChildren().setAll(texts(small, type.small(), "pq-quiet-text"));
        byline.setLineSpacing(Typesetting.tightSpacing(type.small()));
        headline.getChildren().setAll(texts(head, type.headline(), "pq-ink"));
        if (Direction.startsRightToLeft(head)) {
            byline.setTextAlignment(TextAlignment.RIGHT);
            headline.setTextAlignment(TextAlignment.RIGHT);
        }
        headline.setLineSpacing(Typesetting.tightSpacing(type.headline()));
        headline.setAccessibleRole(AccessibleRole.TEXT);
        headline.setAccessibleText(head);
        hairline.getStyleClass().add("pq-hairline");
        getStyleClass().add("pq-head");
        getChildren().addAll(byline, headline, hairline);
    }

    @Override
    double heightAt(double rowWidth) {
        double width = columnWidth(rowWidth);
        return ABOVE + byline.prefHeight(width) + GAP + headline.prefHeight(width) + BELOW + 1 + BELOW / 2;
    }

    @Override
    protected void layoutChildren() {
        double x = columnX(getWidth());
        double width = columnWidth(getWidth());
        byline.resizeRelocate(x, ABOVE, width, byline.prefHeight(width));
        double top = ABOVE + byline.getHeight() + GAP;
        headline.resizeRelocate(x, top, width, headline.prefHeight(width));
        hairline.resizeRelocate(x, Math.rint(top + headline.getHeight() + BELOW), width, 1);
    }

    private static List<Text> texts(String words, Font font, String style) {
        List<Text> texts = DirectedText.nodes(words);
        texts.forEach(text -> {
            text.setFont(font);
            text.getStyleClass().add(style);
        });
        return texts;
    }

    private static List<String> byline(Metadata metadata, Words words) {
        List<String> parts = new ArrayList<>();
        metadata.outlet().ifPresent(parts::add);
        metadata.published()
                .map(date -> PrintedDate.of(date, FormatStyle.LONG, words.locale()))
                .ifPresent(parts::add);
        metadata.updated()
                .filter(date -> !metadata.published().equals(metadata.updated()))
                .map(date -> words.get("reader.head.updated", PrintedDate.of(date, FormatStyle.LONG, words.locale())))
                .ifPresent(parts::add);
        if (!metadata.authors().isEmpty()) {
            parts.add(String.join(", ", metadata.authors()));
        }
        return parts;
    }
}
