package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pullquote.annotation.Hue;
import org.pullquote.article.Article;
import org.pullquote.comparison.AlignmentKind;
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
    static final double GUTTER = 48;

    private final CompareViewModel model;
    private final Words words;
    private final ReadingView left;
    private final ReadingView right;
    private final Ribbons ribbons;
    private List<Ribbons.Tie> ties = List.of();
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
        ribbons = new Ribbons(this::light, match -> model.currentProperty().set(Optional.of(match)));
        getChildren().setAll(left.node(), right.node(), ribbons);
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
        mark(left, true, Optional.of(row));
        mark(right, false, Optional.of(row));
        light(lit());
        boolean wasLocked = model.lockedProperty().get();
        model.lockedProperty().set(false);
        row.span(true).ifPresent(span -> left.scrollTo(span, ReadingView.Placement.UPPER));
        row.span(false).ifPresent(span -> right.scrollTo(span, ReadingView.Placement.UPPER));
        model.lockedProperty().set(wasLocked);
    }

    Region leftNode() {
        return left.node();
    }

    Region rightNode() {
        return right.node();
    }

    /// Makes a match of what is selected on both sides.
    void match() {
        model.match(
                left.selectionProperty().get().span(),
                right.selectionProperty().get().span());
    }

    private ReadingView reader(boolean isLeft) {
        ReadingView reader = new ColumnReadingView(words);
        reader.node().addEventFilter(MouseEvent.MOUSE_MOVED, event -> light(under(event, isLeft)));
        reader.node().addEventFilter(MouseEvent.MOUSE_EXITED, _ -> light(lit()));
        reader.node().addEventFilter(ScrollEvent.SCROLL, _ -> leader = reader);
        reader.node().addEventFilter(KeyEvent.KEY_PRESSED, _ -> leader = reader);
        reader.node().addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> leader = reader);
        reader.setListener(new ReadingListener() {
            @Override
            public void moved() {
                requestLayout();
            }

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
        mark(reader, isLeft, Optional.empty());
    }

    /// Marks what both articles have in the same words; a passage in other words only while its line is selected, or
    /// most
    /// of the page would be coloured.
    private void mark(ReadingView reader, boolean isLeft, Optional<CompareRow> selected) {
        List<Mark> marks = new ArrayList<>();
        for (CompareRow.Match match : matches) {
            boolean paraphrase = match.kind() == AlignmentKind.PARAPHRASE;
            if (paraphrase && !selected.equals(Optional.of(match))) {
                continue;
            }
            Side side = isLeft ? match.left() : match.right();
            Hue hue = paraphrase ? Hue.TEAL : match.hasWordDifferences() ? Hue.STRAW : Hue.STONE;
            marks.add(new Mark(id(match), side.passage().span(), hue, spoken(match)));
            side.onlyHere().forEach(span -> marks.add(new Mark(UUID.randomUUID(), span, Hue.SKY, spoken(match))));
        }
        reader.setMarks(marks);
    }

    private String spoken(CompareRow.Match match) {
        if (match.kind() == AlignmentKind.PARAPHRASE) {
            return words.get("compare.mark.paraphrase");
        }
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

    /// The matches of which both passages can be seen.
    private List<Ribbons.Tie> ties() {
        List<Ribbons.Tie> seen = new ArrayList<>();
        for (CompareRow.Match match : matches) {
            Optional<Bounds> one =
                    left.visibleBounds(match.left().passage().span()).map(this::sceneToLocal);
            Optional<Bounds> other =
                    right.visibleBounds(match.right().passage().span()).map(this::sceneToLocal);
            if (one.isPresent() && other.isPresent()) {
                seen.add(new Ribbons.Tie(
                        match,
                        one.get().getMinY(),
                        one.get().getMaxY(),
                        other.get().getMinY(),
                        other.get().getMaxY()));
            }
        }
        return seen;
    }

    /// The match whose passage the mouse is on, or else the one both readers stand at.
    private Optional<CompareRow.Match> under(MouseEvent event, boolean isLeft) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        return ties.stream()
                .filter(tie -> isLeft
                        ? tie.leftTop() <= y && y <= tie.leftBottom()
                        : tie.rightTop() <= y && y <= tie.rightBottom())
                .map(Ribbons.Tie::match)
                .findFirst()
                .or(this::lit);
    }

    private Optional<CompareRow.Match> lit() {
        return model.currentProperty()
                .get()
                .filter(CompareRow.Match.class::isInstance)
                .map(CompareRow.Match.class::cast);
    }

    /// Draws both ends of a match stronger, and the ribbon between them.
    private void light(Optional<CompareRow.Match> match) {
        Optional<CompareRow.Match> shown = match.or(this::lit);
        left.setCurrent(shown.map(this::id));
        right.setCurrent(shown.map(this::id));
        ribbons.light(shown);
    }

    /// The style class of a match's colour.
    static String hueClass(CompareRow.Match match) {
        if (match.kind() == AlignmentKind.PARAPHRASE) {
            return "hue-teal";
        }
        return match.hasWordDifferences() ? "hue-straw" : "hue-stone";
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
        ribbons.resizeRelocate(half, 0, getWidth() - 2 * half, getHeight());
        ties = ties();
        ribbons.draw(ties);
    }
}
