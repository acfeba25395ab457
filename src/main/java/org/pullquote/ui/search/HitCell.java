package org.pullquote.ui.search;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.pullquote.annotation.CodeBook;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.SearchHit;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.DirectedFlow;
import org.pullquote.ui.control.DirectedText;
import org.pullquote.ui.control.Wrapping;
import org.pullquote.ui.control.WrappingCell;
import org.pullquote.ui.reader.TagChip;

/// One thing that was found, with what fits marked.
final class HitCell extends WrappingCell<SearchHit> {
    private final CodeBook book;
    private final Words words;
    private final DateTimeFormatter day;

    HitCell(CodeBook book, Words words) {
        this.book = book;
        this.words = words;
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale());
    }

    @Override
    protected Region content(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InArticle(var article, var snippet, var found) ->
                new VBox(2, quiet(source(article)), strong(headline(article)), marked(snippet, found));
            case SearchHit.InAnnotation(var article, var annotation) -> {
                HBox head = new HBox(8);
                head.setAlignment(Pos.CENTER_LEFT);
                annotation.taggings().stream()
                        .flatMap(tagging -> book.find(tagging.tag()).stream())
                        .forEach(tag -> head.getChildren().add(TagChip.label(tag)));
                head.getChildren().add(quiet(source(article)));
                String passage = annotation.target().quote().exact().replaceAll("\\s+", " ");
                VBox box = new VBox(2, head, marked(passage, List.of()));
                annotation.note().ifPresent(note -> box.getChildren().add(quiet(note.text())));
                yield box;
            }
            case SearchHit.InNote(var _, var title, var snippet, var found) ->
                new VBox(2, quiet(words.get("search.note-on")), strong(title), marked(snippet, found));
        };
    }

    @Override
    protected String spoken(SearchHit hit) {
        return switch (hit) {
            case SearchHit.InArticle(var article, var snippet, var _) ->
                source(article) + ". " + headline(article) + ". " + snippet;
            case SearchHit.InAnnotation(var article, var annotation) ->
                annotation.taggings().stream()
                                .flatMap(tagging -> book.find(tagging.tag()).stream())
                                .map(tag -> tag.name())
                                .collect(Collectors.joining(", "))
                        + ". "
                        + annotation.target().quote().exact()
                        + ". "
                        + source(article);
            case SearchHit.InNote(var _, var title, var snippet, var _) -> title + ". " + snippet;
        };
    }

    private String source(ArticleSummary article) {
        String outlet = article.outlet().orElse(article.fileName());
        return article.published()
                .flatMap(published -> published.day())
                .map(date -> words.get("search.source", outlet, day.format(date)))
                .orElse(outlet);
    }

    private static String headline(ArticleSummary article) {
        return article.headline().orElse(article.fileName());
    }

    private static Label quiet(String text) {
        return label(text, "pq-small");
    }

    private static Label strong(String text) {
        return label(text, "pq-strong");
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        Wrapping.of(label);
        return label;
    }

    private static TextFlow marked(String snippet, List<TextSpan> found) {
        TextFlow flow = new DirectedFlow();
        flow.getStyleClass().add("pq-diff");
        int at = 0;
        for (TextSpan span : found) {
            flow.getChildren().addAll(DirectedText.nodes(snippet.substring(at, span.start())));
            List<Text> hit = DirectedText.nodes(span.in(snippet));
            hit.forEach(text -> text.getStyleClass().add("pq-found"));
            flow.getChildren().addAll(hit);
            at = span.end();
        }
        flow.getChildren().addAll(DirectedText.nodes(snippet.substring(at)));
        return flow;
    }
}
