package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.pullquote.library.LibraryArticle;

/// Which articles of the story stand beside each other, and how the reader changes that.
public final class Columns {
    private final ObservableList<LibraryArticle> story;
    private final ReadOnlyObjectWrapper<Lineup> lineup = new ReadOnlyObjectWrapper<>(Lineup.of(0));

    Columns(ObservableList<LibraryArticle> story) {
        this.story = story;
    }

    /// The articles as their places in the story.
    public ReadOnlyObjectProperty<Lineup> lineupProperty() {
        return lineup.getReadOnlyProperty();
    }

    public Lineup lineup() {
        return lineup.get();
    }

    /// Begins with the first two of the story.
    void begin() {
        lineup.set(Lineup.of(story.size()));
    }

    /// Puts these two beside each other and makes the table one about them.
    public void show(Pair pair) {
        lineup.set(lineup().showing(pair));
    }

    /// Puts an article into a column.
    public void choose(int column, int article) {
        lineup.set(lineup().with(column, article));
    }

    /// Puts the story's next article that is not shown into a column.
    public void chooseNext(int column) {
        unshown(lineup().articles().get(column)).ifPresent(next -> choose(column, next));
    }

    public boolean canAdd() {
        return !lineup().isFull() && story.size() > lineup().articles().size();
    }

    /// Puts one more article beside the others: the next one of the story that is not shown.
    public void add() {
        if (canAdd()) {
            unshown(lineup().articles().getLast()).ifPresent(next -> lineup.set(lineup().plus(next)));
        }
    }

    public boolean canRemove() {
        return lineup().articles().size() > Lineup.LEAST;
    }

    /// Takes a column away; two stay.
    public void remove(int column) {
        if (canRemove()) {
            lineup.set(lineup().minus(column));
        }
    }

    /// Makes the table one about these neighbours, counted from the left.
    public void turnTo(int neighbours) {
        lineup.set(lineup().about(neighbours));
    }

    /// Makes the table one about the next neighbours; after the last about the first.
    public void turnToNext() {
        int pairs = lineup().pairs().size();
        if (pairs > 1) {
            turnTo((lineup().at() + 1) % pairs);
        }
    }

    /// Lets the two that the table is about change places.
    public void swap() {
        if (lineup().articles().size() >= Lineup.LEAST) {
            choose(lineup().at(), lineup().pair().right());
        }
    }

    /// The article of the story after this one that stands in no column.
    private Optional<Integer> unshown(int after) {
        List<Integer> there = lineup().articles();
        return IntStream.rangeClosed(1, story.size())
                .mapToObj(by -> (after + by) % story.size())
                .filter(article -> !there.contains(article))
                .findFirst();
    }
}
