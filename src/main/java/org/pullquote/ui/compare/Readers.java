package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.ColumnReadingView;
import org.pullquote.ui.reader.column.Mark;
import org.pullquote.ui.reader.column.ReadingListener;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.theme.ReadingType;

/// Two to four readers that can scroll together, with the passages marked that neighbours share.
final class Readers extends Pane {
    /// The least height of what stands over each reader, in pixels.
    private static final double HEAD = 40;

    private static final double UNKNOWN = -1;

    private final CompareViewModel model;
    private final Words words;
    private final ObjectProperty<ReadingType> type;
    private final Lighting lighting;
    private final Ties ties;
    /// Made when they are needed first; those that are shown come first.
    private final List<ReaderColumn> columns = new ArrayList<>();

    private final List<Ribbons> ribbons = new ArrayList<>();
    /// How many columns are shown.
    private int count;
    private Gaps gaps = Gaps.NONE;
    /// The articles that are shown, as their places in the story.
    private List<Integer> arranged = List.of();
    /// The column that the others follow: the one that was scrolled last.
    private int leader;
    /// The line that they were brought to, until the reader scrolls.
    private Optional<CompareRow> standing = Optional.empty();
    /// The width that the columns have, in pixels.
    private double columnWidth = UNKNOWN;

    Readers(CompareViewModel model, ObjectProperty<ReadingType> type, Words words) {
        this.model = model;
        this.type = type;
        this.words = words;
        this.lighting = new Lighting(model, this::text, words);
        this.ties = new Ties(this, this::text);
        type.subscribe(this::typeset);
    }

    /// The space between two readers, in pixels.
    static double gutter(int columns) {
        return columns == Lineup.LEAST ? 48 : 36;
    }

    /// How text is set where so many articles stand beside each other.
    static ReadingType beside(ReadingType alone, int columns) {
        return columns == Lineup.LEAST ? alone.smaller() : alone.smaller().smaller();
    }

    /// Shows the articles of the lineup anew with what they share.
    void show() {
        Lineup lineup = model.columns().lineup();
        arrange(lineup.articles().size());
        shown().forEach(column -> column.head().show());
        for (int i = 0; i < count; i++) {
            columns.get(i).print(article(lineup.articles().get(i)));
        }
        List<Gap> made = new ArrayList<>();
        for (Pair pair : lineup.pairs()) {
            made.add(gap(pair, ribbons.get(made.size())));
        }
        gaps = new Gaps(made);
        leader = Math.min(leader, count - 1);
        arranged = lineup.articles();
        standing = Optional.empty();
        lighting.mark(gaps, Optional.empty());
        requestLayout();
    }

    /// Takes other columns in; they have their place with the next layout.
    private void arrange(int wanted) {
        if (wanted == count) {
            return;
        }
        while (columns.size() < wanted) {
            int column = columns.size();
            columns.add(new ReaderColumn(new ReaderHead(model, column, words), reader(column)));
            ribbons.add(new Ribbons(
                    match -> light(match.map(one -> new Tied(column, one)).or(lighting::lit)),
                    match -> model.stand(column, match)));
        }
        count = wanted;
        columnWidth = UNKNOWN;
        List<Node> all = new ArrayList<>();
        shown().forEach(column -> all.add(column.head()));
        shown().forEach(column -> all.add(column.node()));
        all.addAll(ribbons.subList(0, count - 1));
        getChildren().retainAll(all);
        for (int i = 0; i < all.size(); i++) {
            if (i == getChildren().size() || !getChildren().get(i).equals(all.get(i))) {
                getChildren().add(i, all.get(i));
            }
        }
        typeset();
    }

    private void typeset() {
        ReadingType set = beside(type.get(), Math.max(Lineup.LEAST, count));
        columns.forEach(column -> column.text().typeProperty().set(set));
    }

    private Article article(int place) {
        return model.articles().get(place).article();
    }

    private Gap gap(Pair pair, Ribbons between) {
        return Gap.of(
                model.matches(pair),
                article(pair.left()).text().length(),
                article(pair.right()).text().length(),
                between);
    }

    /// Brings the passages of the line into view, and the other readers along; not before the lineup is shown, and
    /// where columns are new, when these have their place.
    void goTo(CompareRow row) {
        if (!arranged.equals(model.columns().lineup().articles())) {
            return;
        }
        int at = model.columns().lineup().at();
        leader = at;
        standing = Optional.of(row);
        lighting.mark(gaps, Optional.of(row));
        light(lighting.lit());
        if (columnWidth == UNKNOWN) {
            return;
        }
        row.span(true).ifPresent(span -> {
            text(at).scrollTo(span, ReadingView.Placement.UPPER);
            lead(at, span.start(), -1);
        });
        row.span(false).ifPresent(span -> {
            text(at + 1).scrollTo(span, ReadingView.Placement.UPPER);
            lead(at + 1, span.start(), 1);
        });
    }

    /// The readers' nodes, for the keyboard.
    List<Region> nodes() {
        return shown().stream().map(ReaderColumn::node).toList();
    }

    /// The column that has the keyboard, or else the right one of those that the table is about.
    int column() {
        return IntStream.range(0, count)
                .filter(i -> columns.get(i).hasKeyboard())
                .findFirst()
                .orElse(model.columns().lineup().at() + 1);
    }

    /// Makes a match of what is selected in two neighbours.
    void match() {
        IntStream.range(0, gaps.count())
                .filter(i -> !selected(i).isEmpty() && !selected(i + 1).isEmpty())
                .findFirst()
                .ifPresent(i -> model.match(i, selected(i), selected(i + 1)));
    }

    private TextSpan selected(int column) {
        return text(column).selectionProperty().get().span();
    }

    private List<ReaderColumn> shown() {
        return columns.subList(0, count);
    }

    private ReadingView text(int column) {
        return columns.get(column).text();
    }

    private ReadingView reader(int column) {
        ReadingView reader = new ColumnReadingView(words);
        Region node = reader.node();
        node.addEventFilter(MouseEvent.MOUSE_MOVED, event -> light(under(event, column)));
        node.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> light(lighting.lit()));
        node.addEventFilter(ScrollEvent.SCROLL, _ -> take(column));
        node.addEventFilter(KeyEvent.KEY_PRESSED, _ -> take(column));
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> take(column));
        node.setAccessibleHelp(words.get("compare.reader", column + 1));
        reader.positionProperty().subscribe(place -> follow(column, place.intValue()));
        reader.setListener(new ReadingListener() {
            @Override
            public void moved() {
                requestLayout();
            }

            @Override
            public void clicked(List<Mark> marks) {
                marks.stream()
                        .flatMap(mark -> gaps.marked(column, mark.span()).stream())
                        .findFirst()
                        .ifPresent(tied -> model.stand(tied.neighbours(), tied.match()));
            }
        });
        return reader;
    }

    private void light(Optional<Tied> tied) {
        lighting.light(gaps, tied);
    }

    /// Lets the others follow the column from now on.
    private void take(int column) {
        leader = column;
        standing = Optional.empty();
    }

    /// Brings the columns level again after their lines were broken anew.
    private void level() {
        shown().forEach(column -> column.node().layout());
        standing.ifPresentOrElse(
                this::goTo, () -> follow(leader, text(leader).positionProperty().get()));
        shown().forEach(column -> column.node().layout());
    }

    /// Where the readers were brought to a line, each has its own passage in view: their lines are laid out only after
    /// that, and then none must lead another away.
    private void follow(int column, int place) {
        if (standing.isEmpty()
                && column == leader
                && column < count
                && model.lockedProperty().get()) {
            lead(column, place, 1);
            lead(column, place, -1);
        }
    }

    /// Brings the columns on one side of this one to where it stands.
    private void lead(int column, int place, int by) {
        gaps.lead(column, place, by, (there, next) -> text(next).goTo(there));
    }

    /// The match whose passage the mouse is on, or else the one that the readers stand at.
    private Optional<Tied> under(MouseEvent event, int column) {
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY() - headHeight();
        return gaps.at(column, y).or(lighting::lit);
    }

    /// The height of what stands over each reader, which grows with the letters.
    private double headHeight() {
        return shown().stream()
                .mapToDouble(column -> column.head().prefHeight(-1))
                .reduce(HEAD, Math::max);
    }

    @Override
    protected void layoutChildren() {
        if (count == 0) {
            return;
        }
        double gutter = gutter(count);
        double width = Math.floor((getWidth() - (count - 1) * gutter) / count);
        double head = headHeight();
        double height = Math.max(0, getHeight() - head);
        for (int i = 0; i < count; i++) {
            double x = Math.floor(i * (width + gutter));
            columns.get(i).place(x, width, head, height);
        }
        if (width != columnWidth && gaps.count() == count - 1) {
            columnWidth = width;
            level();
        }
        for (int i = 0; i < gaps.count(); i++) {
            Ribbons between = gaps.get(i).ribbons();
            between.resizeRelocate(Math.floor(i * (width + gutter)) + width, head, gutter, height);
            between.draw(ties.seen(i, gaps.get(i).matches(), head));
        }
    }
}
