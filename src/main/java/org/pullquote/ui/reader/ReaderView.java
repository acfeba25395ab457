package org.pullquote.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.pullquote.annotation.Annotation;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.reader.column.ColumnReadingView;
import org.pullquote.ui.reader.column.Mark;
import org.pullquote.ui.reader.column.ReadingListener;
import org.pullquote.ui.reader.column.ReadingView;
import org.pullquote.ui.reader.column.ReadingView.Placement;
import org.pullquote.ui.reader.column.TextSelection;

/// The reading pane: the text, what floats beside a passage, and the keys that act on passages.
public final class ReaderView extends StackPane {
    private static final Duration NOTICE_STAYS = Duration.seconds(4);

    private final ReaderViewModel model;
    private final Words words;
    private final ReadingView text;
    private final PassageCards cards;
    private final Label notice = new Label();
    private final PauseTransition noticeEnds = new PauseTransition(NOTICE_STAYS);
    private final Marks marks;
    private final ListChangeListener<Annotation> annotationsChanged = _ -> highlightsChanged();
    private Subscription subscriptions = () -> {};
    private Optional<ArticleId> shown = Optional.empty();
    /// Whether the text is being set up, when its place says nothing of the reader.
    private boolean settingUp;

    public ReaderView(ReaderViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.text = new ColumnReadingView(words);
        this.marks = new Marks(words);
        this.cards = new PassageCards(model, text, words, this::perform);
        getStyleClass().add("pq-reader");
        notice.getStyleClass().add("pq-reader-notice");
        notice.setMouseTransparent(true);
        notice.setVisible(false);
        noticeEnds.setOnFinished(_ -> notice.setVisible(false));
        setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(text.node(), cards.layer(), notice);
        text.setListener(new Listener());
        bind();
        addEventHandler(KeyEvent.KEY_PRESSED, this::handle);
        addEventHandler(KeyEvent.KEY_TYPED, this::handle);
    }

    /// The text itself, for its size, its place and its focus.
    public ReadingView text() {
        return text;
    }

    /// Stops following the view-model.
    public void dispose() {
        subscriptions.unsubscribe();
        model.annotations().removeListener(annotationsChanged);
    }

    /// Does what the key event asks for, wherever in the window the keyboard is.
    public void handle(KeyEvent event) {
        if (event.isConsumed() || event.getTarget() instanceof TextInputControl && event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == KeyCode.ESCAPE) {
            if (peel()) {
                event.consume();
            }
            return;
        }
        Shortcut.of(event, Shortcut.Scope.READER).ifPresent(shortcut -> {
            perform(shortcut);
            event.consume();
        });
    }

    /// Does what a shortcut of the reader stands for; others are let be.
    public void perform(Shortcut shortcut) {
        switch (shortcut) {
            case TAG_1, TAG_2, TAG_3, TAG_4, TAG_5, TAG_6, TAG_7, TAG_8, TAG_9 ->
                acted(() -> model.tagOnKey(shortcut.keys().charAt(0)));
            case HIGHLIGHT -> acted(model::highlightAgain);
            case PICK_TAG -> pickTag();
            case NOTE -> writeNote();
            case NEXT_HIGHLIGHT -> acted(model::next);
            case PREVIOUS_HIGHLIGHT -> acted(model::previous);
            case CYCLE -> acted(model::cycle);
            case NEXT_STATUS -> acted(model::nextStatus);
            case LINK -> acted(model::link);
            case REMOVE -> acted(model::remove);
            case SPLIT -> acted(model.extents()::split);
            case JOIN -> acted(model.extents()::join);
            case END_LATER -> acted(() -> model.extents().resizeByWord(false, true));
            case END_EARLIER -> acted(() -> model.extents().resizeByWord(false, false));
            case START_LATER -> acted(() -> model.extents().resizeByWord(true, true));
            case START_EARLIER -> acted(() -> model.extents().resizeByWord(true, false));
            case SHOW_CUTS ->
                model.cutsShownProperty().set(!model.cutsShownProperty().get());
            case COPY -> copy(false);
            case COPY_CITED -> copy(true);
            case SELECT_ALL -> selectAll();
            default -> {}
        }
    }

    private void bind() {
        text.selectionProperty().bindBidirectional(model.selectionProperty());
        text.cutsShownProperty().bindBidirectional(model.cutsShownProperty());
        model.annotations().addListener(annotationsChanged);
        subscriptions = model.articleProperty()
                .subscribe(this::showArticle)
                .and(model.codeBookProperty().subscribe(_ -> showMarks()))
                .and(model.currentProperty().subscribe(this::showCurrent))
                .and(model.noticeProperty().subscribe(this::showNotice))
                .and(text.positionProperty().subscribe(place -> reach(place.intValue())));
    }

    private void showArticle(Optional<LibraryArticle> opened) {
        boolean same = opened.map(LibraryArticle::id).equals(shown);
        shown = opened.map(LibraryArticle::id);
        cards.close();
        setVisible(opened.isPresent());
        settingUp = true;
        opened.map(LibraryArticle::article).ifPresent(article -> {
            if (same) {
                text.replace(article);
            } else {
                text.show(article);
                opened.map(model.places()::of).filter(place -> place > 0).ifPresent(text::goTo);
            }
        });
        settingUp = false;
        showMarks();
        text.setCurrent(model.currentProperty().get());
    }

    private void reach(int place) {
        model.articleProperty()
                .get()
                .filter(_ -> !settingUp)
                .ifPresent(article -> model.places().reach(article, place));
    }

    private void highlightsChanged() {
        if (!model.isOpening()) {
            showMarks();
        }
    }

    private void showMarks() {
        if (shown.isPresent()) {
            text.setMarks(marks.of(model.annotations(), model.codeBookProperty().get()));
        }
    }

    private void showCurrent(Optional<UUID> current) {
        text.setCurrent(current);
        model.current()
                .ifPresent(annotation -> text.scrollTo(annotation.target().span(), Placement.NEAREST));
    }

    private void showNotice(Notice told) {
        notice.setVisible(told != Notice.NONE);
        if (told != Notice.NONE) {
            notice.setText(words.get(told.key()));
            noticeEnds.playFromStart();
        }
    }

    /// Does it, and lets what floats beside the passage go.
    private void acted(Runnable action) {
        cards.close();
        action.run();
    }

    private void pickTag() {
        about().ifPresentOrElse(cards::pickTag, () -> model.tell(Notice.SELECT_FIRST));
    }

    private void writeNote() {
        cards.close();
        model.forNote().ifPresent(cards::writeNote);
    }

    private void copy(boolean cited) {
        about().flatMap(span -> cited
                        ? model.cited(span)
                        : model.articleProperty()
                                .get()
                                .map(kept -> Copied.plain(span.in(kept.article().text()))))
                .ifPresentOrElse(this::toClipboard, () -> model.tell(Notice.SELECT_FIRST));
    }

    private void toClipboard(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        copied.html().ifPresent(content::putHtml);
        Clipboard.getSystemClipboard().setContent(content);
        model.tell(Notice.NONE);
        model.tell(Notice.COPIED);
    }

    private void selectAll() {
        model.articleProperty()
                .get()
                .map(LibraryArticle::article)
                .map(Article::text)
                .ifPresent(all -> text.selectionProperty().set(new TextSelection(0, all.length())));
    }

    /// The passage that commands act on: what is selected, or else the current highlight.
    private Optional<TextSpan> about() {
        TextSpan selected = model.selectionProperty().get().span();
        return selected.isEmpty()
                ? model.current().map(annotation -> annotation.target().span())
                : Optional.of(selected);
    }

    /// Takes away the topmost thing: the card, the selection, the current highlight.
    private boolean peel() {
        if (cards.isOpen()) {
            cards.close();
        } else if (!model.selectionProperty().get().isEmpty()) {
            model.selectionProperty()
                    .set(TextSelection.at(model.selectionProperty().get().caret()));
        } else if (model.currentProperty().get().isPresent()) {
            model.chooseNone();
        } else {
            return false;
        }
        return true;
    }

    /// What the reader does with the text.
    private final class Listener implements ReadingListener {
        @Override
        public void selecting() {
            cards.close();
        }

        @Override
        public void selected(TextSpan span) {
            model.chooseNone();
            cards.offer(span, Optional.empty());
        }

        @Override
        public void clicked(List<Mark> under) {
            if (under.isEmpty()) {
                cards.close();
                model.chooseNone();
                return;
            }
            model.choose(under.getFirst().id());
            cards.offer(under.getFirst().span(), model.current());
        }

        @Override
        public void moved() {
            cards.follow();
        }

        @Override
        public void resized(UUID mark, TextSpan span) {
            model.extents().resize(mark, span);
        }

        @Override
        public void restored(int piece) {
            model.restore(piece);
        }

        @Override
        public void cut(int piece) {
            model.cut(piece);
        }
    }
}
