package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Hue;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.ColumnReadingView;
import org.pullquote.ui.reader.column.Mark;
import org.pullquote.ui.reader.column.ReadingListener;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.theme.ReadingType;

/// Two readers that can scroll together, with the passages marked that they share.
final class TwinReaders extends Pane {
    /// The space between the two readers, in pixels.
    static final double GUTTER = 12;

    private final CompareViewModel model;
    private final Words words;
    private final ReadingView left;
    private final ReadingView right;
    private final Region line = new Region();
    private LinkedScroll link = new LinkedScroll(List.of(), 0, 0);
    private List<CompareRow.Match> matches = List.of();
    /// The reader that the other follows: the one that was scrolled last.
    private ReadingView leader;

    TwinReaders(CompareViewModel model, ObjectProperty<ReadingType> type, Words words) {
        this.model = model;
        this.words = words;
        left = reader(true);
        right = reader(false);
        leader = left;
        line.getStyleClass().add("pq-hairline");
        getChildren().setAll(left.node(), right.node(), line);
        type.subscribe(shown -> {
            ReadingType smaller = beside(shown);
            left.typeProperty().set(smaller);
            right.typeProperty().set(smaller);
        });
        left.positionProperty().subscribe(place -> follow(left, right, link.toRight(place.intValue())));
        right.positionProperty().subscribe(place -> follow(right, left, link.toLeft(place.intValue())));
    }

    /// How text is set where two articles stand beside each other.
    static ReadingType beside(ReadingType alone) {
        return alone.smaller();
    }

    /// Shows the two articles anew with what they share.
    void show() {
        matches = model.matches();
        show(left, model.leftArticle(), true);
        show(right, model.rightArticle(), false);
        link = new LinkedScroll(
                matches.stream()
                        .map(match -> new LinkedScroll.Knot(
                                match.left().passage().span().start(),
                                match.right().passage().span().start()))
                        .toList(),
                length(model.leftArticle()),
                length(model.rightArticle()));
    }

    /// Brings the passages of the line into view.
    void goTo(CompareRow row) {
        leader = left;
        Optional<UUID> mark = row instanceof CompareRow.Match match ? Optional.of(id(match)) : Optional.empty();
        left.setCurrent(mark);
        right.setCurrent(mark);
        boolean wasLocked = model.lockedProperty().get();
        model.lockedProperty().set(false);
        row.span(true).ifPresent(span -> left.scrollTo(span, ReadingView.Placement.UPPER));
        row.span(false).ifPresent(span -> right.scrollTo(span, ReadingView.Placement.UPPER));
        model.lockedProperty().set(wasLocked);
    }

    Region leftNode() {
        return left.node();
    }

    private ReadingView reader(boolean isLeft) {
        ReadingView reader = new ColumnReadingView(words);
        reader.node().addEventFilter(ScrollEvent.SCROLL, _ -> leader = reader);
        reader.node().addEventFilter(KeyEvent.KEY_PRESSED, _ -> leader = reader);
        reader.node().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leader = reader);
        reader.setListener(new ReadingListener() {
            @Override
            public void clicked(List<Mark> marks) {
                marks.stream()
                        .flatMap(mark ->
                                matches.stream().filter(match -> id(match).equals(mark.id())))
                        .findFirst()
                        .ifPresent(match -> model.currentProperty().set(Optional.of(match)));
            }
        });
        reader.node().setAccessibleHelp(words.get(isLeft ? "compare.left" : "compare.right"));
        return reader;
    }

    private void show(ReadingView reader, Optional<LibraryArticle> article, boolean isLeft) {
        article.map(LibraryArticle::article).ifPresent(reader::show);
        List<Mark> marks = new ArrayList<>();
        for (CompareRow.Match match : matches) {
            Side side = isLeft ? match.left() : match.right();
            Hue hue = match.hasWordDifferences() ? Hue.STRAW : Hue.STONE;
            marks.add(new Mark(id(match), side.passage().span(), hue, spoken(match)));
            side.onlyHere().forEach(span -> marks.add(new Mark(UUID.randomUUID(), span, Hue.SKY, spoken(match))));
        }
        reader.setMarks(marks);
    }

    private String spoken(CompareRow.Match match) {
        return words.get(match.hasWordDifferences() ? "compare.mark.differs" : "compare.mark.shared");
    }

    private UUID id(CompareRow.Match match) {
        return new UUID(
                match.left().passage().span().start(),
                match.right().passage().span().start());
    }

    private void follow(ReadingView moved, ReadingView other, int place) {
        if (moved.equals(leader) && model.lockedProperty().get()) {
            other.goTo(place);
        }
    }

    private static int length(Optional<LibraryArticle> article) {
        return article.map(LibraryArticle::article)
                .map(Article::text)
                .map(String::length)
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {

        double half = Math.floor((getWidth() - GUTTER) / 2);
        left.node().resizeRelocate(0, 0, half, getHeight());
        right.node().resizeRelocate(getWidth() - half, 0, half, getHeight());
        line.resizeRelocate(Math.floor(getWidth() / 2), 0, 1, getHeight());
    }
}
