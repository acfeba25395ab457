package org.pullquote.ui.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decision;
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
    private final Listing listing = new Listing(columns, this::table);
    private final BooleanProperty locked = new SimpleBooleanProperty(true);
    private ComparedStory compared = ComparedStory.NONE;
    /// What the comparison, as it is now, has of two articles, as far as it was asked for.
    private final Map<Pair, CompareRows> tables = new HashMap<>();

    private final Making making;

    public CompareViewModel(Workbench bench) {
        this.bench = bench;
        this.ruler = new Ruler(articles, bench.edits(), bench.clock());
        this.making = new Making(bench);
        listing.follow();
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
        return listing.shownProperty();
    }

    /// The lines of the table.
    public ObservableList<CompareRow> rows() {
        return listing.rows();
    }

    /// The line that two neighbouring readers stand at.
    public ObjectProperty<Optional<CompareRow>> currentProperty() {
        return listing.currentProperty();
    }

    /// Whether the readers scroll together.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// The comparison that is being made; empty when it is there, has failed or was stopped.
    public ReadOnlyObjectProperty<Optional<Job>> workingProperty() {
        return making.workingProperty();
    }

    /// Compares this story anew, or nothing. What was found in another story goes at once.
    public void compare(Optional<Story> chosen) {
        if (!chosen.map(Story::id).equals(compared.story().map(Story::id))) {
            show(ComparedStory.NONE);
        }
        making.make(chosen, this::show);
    }

    /// Stops the comparison that is being made.
    public void stop() {
        making.workingProperty().get().ifPresent(Job::cancel);
    }

    /// Makes the comparison that was stopped.
    public void compareAgain() {
        making.again(this::show);
    }

    /// Whether there is a story to compare, but no comparison of it, and none is being made.
    public boolean isStopped() {
        return making.isIdle() && comparison.get().isEmpty();
    }

    /// Stands at a match of these neighbours, counted from the left.
    public void stand(int neighbours, CompareRow.Match match) {
        columns.turnTo(neighbours);
        currentProperty().set(Optional.of(match));
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
        return listing.of(which).size();
    }

    /// What to know before reading the comparison of the two.
    public List<Remark> remarks() {
        return comparison.get().map(Comparison::remarks).orElse(List.of());
    }

    public void next() {
        listing.step(1);
    }

    public void previous() {
        listing.step(-1);
    }

    /// Decides on the match that both readers stand at; the same decision again takes it back.
    public void decide(Decision.Ruling ruling) {
        if (currentProperty().get().orElse(null) instanceof CompareRow.Match match) {
            ruler.decide(ruling, match);
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
        shownProperty().set(Shown.MATCHES);
        ruler.match(leftArticle().get(), inLeft, rightArticle().get(), inRight);
        rows().stream()
                .filter(row -> row.span(true).filter(inLeft::equals).isPresent()
                        && row.span(false).filter(inRight::equals).isPresent())
                .findFirst()
                .ifPresent(row -> currentProperty().set(Optional.of(row)));
    }

    /// Shows the passage in its article, with another beside it.
    public void go(Jump jump) {
        int article = jump.passage().article();
        facet.set(Facet.TEXTS);
        columns.show(new Pair(article, jump.beside()));
        TextSpan span = jump.passage().span();
        for (Shown which : List.of(Shown.MATCHES, Shown.ONLY_LEFT)) {
            Optional<CompareRow> row = listing.of(which).stream()
                    .filter(one -> one.span(true).filter(span::overlaps).isPresent())
                    .findFirst();
            if (row.isPresent()) {
                shownProperty().set(which);
                currentProperty().set(row);
                return;
            }
        }
    }

    /// Follows what was changed elsewhere.
    private void reread(Set<Subject> changed) {
        if (compared.story().isEmpty()) {
            return;
        }
        if (changed.stream().anyMatch(Subject.OfDecision.class::isInstance)) {
            compared = compared.withDecisions(bench.library());
            found(compared.decided());
            listing.refresh();
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
            found(Optional.empty());
        }
        compared = shownStory;
        articles.setAll(shownStory.articles());
        story.set(shownStory.story());
        if (!sameArticles) {
            columns.begin();
        }
        found(shownStory.decided());
        if (!sameArticles) {
            shownProperty().set(count(Shown.DIFFERENCES) > 0 ? Shown.DIFFERENCES : Shown.MATCHES);
        }
        listing.list();
        fillSheet();
    }

    private static List<ArticleId> ids(List<LibraryArticle> articles) {
        return articles.stream().map(LibraryArticle::id).toList();
    }

    private void found(Optional<Comparison> made) {
        tables.clear();
        comparison.set(made);
    }

    private CompareRows table(Pair pair) {
        return tables.computeIfAbsent(pair, asked -> new CompareRows(comparison.get(), compared.decisions(), asked));
    }

    private Optional<LibraryArticle> at(int index) {
        return index >= 0 && index < articles.size() ? Optional.of(articles.get(index)) : Optional.empty();
    }
}
