package org.pullquote.ui.reader;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Piece;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.Kind;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;
import org.pullquote.ui.reader.column.TextSelection;

/// One article being read: its highlights, what is selected, which highlight is the current one, and all that can be
/// done with them. Every change goes through the history and is in the library before it is seen here; what the library
/// refuses throws, and nothing here has changed.
public final class ReaderViewModel {
    private final OpenArticle open;
    private final Choice choice;
    private final Details details;
    private final Extents extents;
    private final HighlightLinks links;
    private final ReadPlaces places;
    private final ReadOnlyObjectWrapper<Optional<Tag>> lastTag = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final BooleanProperty cutsShown = new SimpleBooleanProperty();

    /// @param ahead what has been read of the article before it is opened here
    public ReaderViewModel(Library library, ReadAhead ahead, Edits edits, InstantSource clock) {
        this.open = new OpenArticle(library, ahead, edits, clock, this::settle);
        this.choice = new Choice(open.highlights());
        this.details = new Details(open);
        this.extents = new Extents(open, choice, notice::set);
        this.links = new HighlightLinks(library, edits, clock);
        this.places = new ReadPlaces(library);
    }

    /// What is said of the highlights, and what changes it.
    public Details details() {
        return details;
    }

    /// Where the highlights begin and end, and what changes it.
    public Extents extents() {
        return extents;
    }

    /// The links between highlights.
    public HighlightLinks links() {
        return links;
    }

    /// How far each article has been read.
    public ReadPlaces places() {
        return places;
    }

    /// Begins a link at the current highlight or, with one begun elsewhere, makes it.
    public void link() {
        withCurrent(annotation -> notice.set(links.beginOrFinish(annotation) ? Notice.LINK_BEGUN : Notice.NONE));
    }

    /// Hears of no further changes.
    public void dispose() {
        places.keep();
        links.dispose();
        open.dispose();
    }

    /// Opens an article where the reader was in it, or closes the one that is open.
    public void open(Optional<LibraryArticle> opened) {
        places.keep();
        choice.reset();
        notice.set(Notice.NONE);
        open.open(opened);
    }

    public ReadOnlyObjectProperty<Optional<LibraryArticle>> articleProperty() {
        return open.articleProperty();
    }

    /// In text order; of those that begin together the longest first.
    public ObservableList<Annotation> annotations() {
        return open.highlights().list();
    }

    /// Whether another article is being opened, of which the highlights are here and the text is not yet. Who follows
    /// both waits for the text.
    public boolean isOpening() {
        return open.isOpening();
    }

    public ReadOnlyObjectProperty<CodeBook> codeBookProperty() {
        return open.codeBookProperty();
    }

    /// What is selected; an empty selection is the place of the caret.
    public ObjectProperty<TextSelection> selectionProperty() {
        return choice.selectionProperty();
    }

    /// The highlight that keys act on while no text is selected.
    public ReadOnlyObjectProperty<Optional<UUID>> currentProperty() {
        return choice.currentProperty();
    }

    public Optional<Annotation> current() {
        return choice.current();
    }

    /// The tag that was put on a passage last.
    public ReadOnlyObjectProperty<Optional<Tag>> lastTagProperty() {
        return lastTag.getReadOnlyProperty();
    }

    /// What to tell the reader about the last command.
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Says what came of a command that was carried out elsewhere.
    public void tell(Notice told) {
        notice.set(told);
    }

    /// Whether what cleaning removed is shown.
    public BooleanProperty cutsShownProperty() {
        return cutsShown;
    }

    /// Highlights what is selected with this tag or, with nothing selected, puts the tag on the current highlight or
    /// takes it off. A highlight that loses its last tag and has no note is removed.
    public void tag(Tag tag) {
        Optional<TextSpan> selected = selected();
        if (selected.isPresent()) {
            highlight(selected.get(), tag);
        } else {
            withCurrent(annotation -> toggle(annotation, tag));
        }
    }

    /// The same with the tag on this key, if there is one.
    public void tagOnKey(char key) {
        codeBookProperty().get().onKey(key).ifPresent(this::tag);
    }

    /// Highlights what is selected with the tag that was used last, or the first of the code book.
    public void highlightAgain() {
        if (selected().isEmpty()) {
            notice.set(Notice.SELECT_FIRST);
            return;
        }
        CodeBook book = codeBookProperty().get();
        lastTag.get()
                .flatMap(tag -> book.find(tag.id()))
                .or(() -> book.tags().stream().findFirst())
                .ifPresent(this::tag);
    }

    /// Makes this highlight the current one; what was selected no longer is.
    public void choose(UUID id) {
        choice.choose(id);
        notice.set(Notice.NONE);
    }

    /// No highlight is the current one.
    public void chooseNone() {
        choice.none();
        notice.set(Notice.NONE);
    }

    public void next() {
        go(choice.next());
    }

    public void previous() {
        go(choice.previous());
    }

    /// Goes round the highlights that overlap the current one.
    public void cycle() {
        notice.set(choice.cycle() ? Notice.NONE : Notice.NOTHING_OVERLAPS);
    }

    /// Gives the current highlight its next status.
    public void nextStatus() {
        withCurrent(annotation -> details.nextStatus(annotation.id()));
    }

    /// Removes the current highlight.
    public void remove() {
        withCurrent(
                annotation -> apply(new Edit.Remove<>(Kind.ANNOTATION, annotation.id(), EditName.REMOVE_HIGHLIGHT)));
    }

    /// The highlight to write a note on: the current one or, with text selected, one that is made of it.
    public Optional<Annotation> forNote() {
        if (selected().isPresent()) {
            highlightAgain();
        } else if (current().isEmpty()) {
            notice.set(Notice.SELECT_FIRST);
        }
        return current();
    }

    /// The passage in quotation marks with its full citation.
    public Optional<Copied> cited(TextSpan span) {
        return open.source().map(source -> Copied.cited(source, span));
    }

    /// Puts a cut piece back into the article, with every highlight where it was.
    public void restore(int piece) {
        decide(piece, cut -> cut.decidedByReader(true), EditName.RESTORE_CUT);
    }

    /// Takes a block out of the article, unless a highlight begins or ends in it.
    public void cut(int piece) {
        decide(piece, kept -> kept.decidedByReader(false), EditName.CUT_BLOCK);
    }

    private void highlight(TextSpan span, Tag tag) {
        Optional<UUID> same = open.highlights().overlapping(span).stream()
                .filter(there -> there.target().span().equals(span) && there.hasTag(tag.id()))
                .map(Annotation::id)
                .findFirst();
        lastTag.set(Optional.of(tag));
        choose(same.orElseGet(() -> {
            Annotation made = open.now().orElseThrow().make(span, tag);
            apply(new Edit.Put<>(Kind.ANNOTATION, made, EditName.HIGHLIGHT));
            return made.id();
        }));
    }

    private void toggle(Annotation annotation, Tag tag) {
        if (!annotation.hasTag(tag.id())) {
            lastTag.set(Optional.of(tag));
        }
        open.now().ifPresent(edits -> apply(edits.toggle(annotation, tag)));
    }

    private Optional<TextSpan> selected() {
        TextSpan span = selectionProperty().get().span();
        return open.now().map(edits -> edits.trimmed(span)).filter(trimmed -> !trimmed.isEmpty());
    }

    private void withCurrent(Consumer<Annotation> task) {
        current().ifPresentOrElse(task, () -> notice.set(Notice.SELECT_FIRST));
    }

    private void go(Optional<Annotation> annotation) {
        annotation.ifPresentOrElse(found -> choose(found.id()), () -> notice.set(Notice.NO_MORE_HIGHLIGHTS));
    }

    private void decide(int piece, UnaryOperator<Piece> decision, EditName name) {
        open.now().ifPresent(edits -> {
            Piece decided = decision.apply(edits.kept().article().pieces().get(piece));
            edits.decide(piece, decided, annotations(), name)
                    .ifPresentOrElse(this::apply, () -> notice.set(Notice.BLOCK_HAS_HIGHLIGHTS));
        });
    }

    private void apply(Edit edit) {
        open.apply(edit);
        notice.set(Notice.NONE);
    }

    private void settle() {
        choice.settle();
    }
}
