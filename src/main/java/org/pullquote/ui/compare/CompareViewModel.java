package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Passage;
import org.pullquote.comparison.Remark;
import org.pullquote.edit.Subject;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Workbench;
import org.pullquote.ui.compare.grid.Jump;
import org.pullquote.ui.compare.grid.Sheet;
import org.pullquote.ui.work.Job;

/// Two to four articles of a story beside each other, and what the comparison of the whole story says of them.
public final class CompareViewModel {
    private final Workbench bench;
    private final Ruler ruler;
    private final ReadOnlyObjectWrapper<Optional<Story>> story = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LibraryArticle> articles = FXCollections.observableArrayList();
    private final ObservableList<LibraryArticle> shownArticles = FXCollections.unmodifiableObservableList(articles);
    private final Columns columns = new Columns(articles);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Facet> facet = new SimpleObjectProperty<>(Facet.TEXTS);
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>(Sheet.NOTHING);
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.DIFFERENCES);
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CompareRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Optional<CompareRow>> current = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty locked = new SimpleBooleanProperty(true);
    private ComparedStory compared = ComparedStory.NONE;
    private Optional<Job> working = Optional.empty();

    public CompareViewModel(Workbench bench) {
        this.bench = bench;
        this.ruler = new Ruler(bench.edits(), bench.clock());
        shown.subscribe(this::list);
        columns.lineupProperty().subscribe(this::list);
        facet.subscribe(this::fillSheet);
        bench.edits().onChange(this::reread);
    }

    /// The story that is compared; empty if none is.
    public ReadOnlyObjectProperty<Optional<Story>> storyProperty() {
        return story.getReadOnlyProperty();
    }

    /// The articles of the story, in its order.
    public ObservableList<LibraryArticle> articles() {
        return shownArticles;
    }

    /// Which articles stand beside each other.
    public Columns columns() {
        return columns;
    }

    /// The comparison of the whole story; empty until it is made. It changes last, when all else is in place.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    public ObjectProperty<Facet> facetProperty() {
        return facet;
    }

    /// The table of the facet; nothing where the texts themselves are looked at.
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// The lines of the table.
    public ObservableList<CompareRow> rows() {
        return shownRows;
    }

    /// The line that two neighbouring readers stand at.
    public ObjectProperty<Optional<CompareRow>> currentProperty() {
        return current;
    }

    /// Whether the readers scroll together.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// Compares this story anew, or nothing.
    public void compare(Optional<Story> chosen) {
        working.ifPresent(Job::cancel);
        working = chosen.map(
                whole -> bench.run("compare.working", () -> ComparedStory.of(whole, bench.library()), this::show));
        if (chosen.isEmpty()) {
            show(ComparedStory.NONE);
        }
    }

    /// Stands at a match of these neighbours, counted from the left.
    public void stand(int neighbours, CompareRow.Match match) {
        columns.turnTo(neighbours);
        current.set(Optional.of(match));
    }

    public Optional<LibraryArticle> leftArticle() {
        return at(columns.lineup().pair().left());
    }

    public Optional<LibraryArticle> rightArticle() {
        return at(columns.lineup().pair().right());
    }

    /// The outlet's name or, where the page does not say, the file's.
    public static String outlet(LibraryArticle article) {
        return article.article().metadata().outlet().orElse(article.fileName());
    }

    /// All matches of two, in the order of the left text.
    public List<CompareRow.Match> matches(Pair pair) {
        return table(pair).matches();
    }

    /// How many lines the table would have.
    public int count(Shown which) {
        return rowsOf(which).size();
    }

    /// What to know before reading the comparison of the two.
    public List<Remark> remarks() {
        return comparison.get().map(Comparison::remarks).orElse(List.of());
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    /// Decides on the match that both readers stand at; the same decision again takes it back.
    public void decide(Decision.Ruling ruling) {
        if (current.get().orElse(null) instanceof CompareRow.Match match) {
            ruler.decide(
                    ruling,
                    match.decision(),
                    target(match.left().passage()),
                    target(match.right().passage()));
        }
    }

    /// Says that these two passages of neighbours match.
    ///
    /// @param inLeft where, in the left article; nothing is done if either is empty
    public void match(int neighbours, TextSpan inLeft, TextSpan inRight) {
        columns.turnTo(neighbours);
        if (leftArticle().isEmpty() || rightArticle().isEmpty() || inLeft.isEmpty() || inRight.isEmpty()) {
            return;
        }
        LibraryArticle left = leftArticle().get();
        LibraryArticle right = rightArticle().get();
        shown.set(Shown.MATCHES);
        ruler.decide(
                Decision.Ruling.MADE,
                Optional.empty(),
                Target.of(left.id(), left.article(), inLeft),
                Target.of(right.id(), right.article(), inRight));
        rows.stream()
                .filter(row -> row.span(true).filter(inLeft::equals).isPresent()
                        && row.span(false).filter(inRight::equals).isPresent())
                .findFirst()
                .ifPresent(row -> current.set(Optional.of(row)));
    }

    /// Shows the passage in its article, with another beside it.
    public void go(Jump jump) {
        int article = jump.passage().article();
        facet.set(Facet.TEXTS);
        columns.show(new Pair(article, jump.beside()));
        TextSpan span = jump.passage().span();
        for (Shown which : List.of(Shown.MATCHES, Shown.ONLY_LEFT)) {
            Optional<CompareRow> row = rowsOf(which).stream()
                    .filter(one -> one.span(true).filter(span::overlaps).isPresent())
                    .findFirst();
            if (row.isPresent()) {
                shown.set(which);
                current.set(row);
                return;
            }
        }
    }

    private Target target(Passage passage) {
        LibraryArticle article = articles.get(passage.article());
        return Target.of(article.id(), article.article(), passage.span());
    }

    /// Follows what was changed elsewhere.
    private void reread(Set<Subject> changed) {
        if (compared.story().isEmpty()) {
            return;
        }
        if (changed.stream().anyMatch(Subject.OfDecision.class::isInstance)) {
            int at = current.get().map(rows::indexOf).orElse(-1);
            compared = compared.withDecisions(bench.library());
            comparison.set(compared.decided());
            rows.setAll(rowsOf(shown.get()));
            current.set(rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.clamp(at, 0, rows.size() - 1))));
            fillSheet();
        }
        boolean tagged = changed.stream()
                .anyMatch(subject -> subject instanceof Subject.OfAnnotation || subject instanceof Subject.OfCodeBook);
        if (tagged) {
            bench.run("compare.working", () -> compared.withHighlights(bench.library()), reread -> {
                compared = reread;
                fillSheet();
            });
        }
        boolean text = changed.stream()
                .anyMatch(subject -> subject instanceof Subject.OfArticle(var id)
                        && compared.ids().contains(id));
        if (text) {
            compare(compared.story());
        }
    }

    private void fillSheet() {
        sheet.set(compared.sheet(facet.get(), bench.words()));
    }

    /// Shows a story that has been compared.
    void show(ComparedStory shownStory) {
        boolean sameArticles = ids(articles).equals(shownStory.ids());
        if (!sameArticles) {
            // what was found in other texts must not be looked for in these
            comparison.set(Optional.empty());
        }
        compared = shownStory;
        articles.setAll(shownStory.articles());
        story.set(shownStory.story());
        if (!sameArticles) {
            columns.begin();
        }
        comparison.set(shownStory.decided());
        if (!sameArticles) {
            shown.set(count(Shown.DIFFERENCES) > 0 ? Shown.DIFFERENCES : Shown.MATCHES);
        }
        list();
        fillSheet();
    }

    private static List<ArticleId> ids(List<LibraryArticle> articles) {
        return articles.stream().map(LibraryArticle::id).toList();
    }

    private void list() {
        rows.setAll(rowsOf(shown.get()));
        current.set(rows.stream().findFirst());
    }

    private List<CompareRow> rowsOf(Shown which) {
        return table(columns.lineup().pair()).of(which);
    }

    private CompareRows table(Pair pair) {
        return new CompareRows(comparison.get(), compared.decisions(), pair);
    }

    /// Goes on by a line; from the last one to the first of the next neighbours that have any, and back.
    private void step(int by) {
        int at = current.get().map(rows::indexOf).orElse(-1) + by;
        if (at >= 0 && at < rows.size()) {
            current.set(Optional.of(rows.get(at)));
            return;
        }
        List<Pair> pairs = columns.lineup().pairs();
        int next = columns.lineup().at() + by;
        while (next >= 0
                && next < pairs.size()
                && table(pairs.get(next)).of(shown.get()).isEmpty()) {
            next += by;
        }
        if (next >= 0 && next < pairs.size()) {
            columns.turnTo(next);
            current.set(Optional.of(by > 0 ? rows.getFirst() : rows.getLast()));
        }
    }

    private Optional<LibraryArticle> at(int index) {
        return index >= 0 && index < articles.size() ? Optional.of(articles.get(index)) : Optional.empty();
    }
}
