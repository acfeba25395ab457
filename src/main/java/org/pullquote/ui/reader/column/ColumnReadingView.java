package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.ReadingType;

/// The reading view: one text flow for each block near the view, with everything that lies under the text drawn from
/// the flow's own layout.
public final class ColumnReadingView extends Region implements ReadingView {
    static final Article NOTHING = new Article(
            PageFormat.PLAIN_TEXT, Metadata.NONE, List.of(), new CleanerVersion("none", 0), Optional.empty());

    private final Words words;
    private final ObjectProperty<TextSelection> selection = new SimpleObjectProperty<>(TextSelection.START);
    private final BooleanProperty cutsShown = new SimpleBooleanProperty();
    private final BooleanProperty caretShown = new SimpleBooleanProperty();
    private final ObjectProperty<ReadingType> type = new SimpleObjectProperty<>(ReadingType.DEFAULT);
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final Passages passages;
    private Typesetting typesetting = new Typesetting(ReadingType.DEFAULT);
    private Article article = NOTHING;
    private Boundaries boundaries = new Boundaries(NOTHING);
    private final Markings markings = new Markings();
    private Consumer<Mark> onHint = _ -> {};
    private ReadingListener listener = new ReadingListener() {};

    public ColumnReadingView(Words words) {
        this.words = words;
        this.passages = new Passages(NOTHING, typesetting, this::create, this::laidOut);
        getStyleClass().add("pq-reading");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleRoleDescription(words.get("reader.role"));
        setAccessibleText(words.get("reader.head.untitled"));
        getChildren().add(passages.column());
        type.addListener((_, _, changed) -> {
            typesetting = new Typesetting(changed);
            passages.replace(article, typesetting, cutsShown.get());
        });
        cutsShown.addListener((_, _, shown) -> passages.replace(article, typesetting, shown));
        selection.addListener((_, _, changed) -> selectionMoved(changed));
        caretShown.addListener((_, _, _) -> drawSelection());
        focusedProperty().addListener((_, _, _) -> drawSelection());
        MouseSelection.install(this);
        KeySelection.install(this);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Article shown) {
        take(shown);
        passages.show(shown, typesetting, cutsShown.get());
    }

    @Override
    public void replace(Article shown) {
        take(shown);
        passages.replace(shown, typesetting, cutsShown.get());
    }

    @Override
    public ObjectProperty<TextSelection> selectionProperty() {
        return selection;
    }

    @Override
    public void setMarks(List<Mark> changed) {
        markings.setMarks(article, changed);
        drawMarks();
    }

    @Override
    public void setHints(List<Mark> changed, Optional<UUID> hint) {
        markings.setHints(article, changed, hint);
        passages.live().forEach(markings::drawHints);
    }

    @Override
    public void onHint(Consumer<Mark> heard) {
        onHint = heard;
    }

    @Override
    public void setCurrent(Optional<UUID> mark) {
        markings.setCurrent(mark);
        drawMarks();
    }

    @Override
    public BooleanProperty cutsShownProperty() {
        return cutsShown;
    }

    @Override
    public ObjectProperty<ReadingType> typeProperty() {
        return type;
    }

    @Override
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    @Override
    public void goTo(int offset) {
        whenSized(() -> passages.goTo(boundaries.snap(offset)));
    }

    @Override
    public void scrollTo(TextSpan span, Placement placement) {
        whenSized(() -> passages.reveal(span, placement));
    }

    @Override
    public void scrollBy(double pixels) {
        passages.column().scrollBy(pixels);
    }

    @Override
    public Optional<Bounds> visibleBounds(TextSpan span) {
        return passages.visible(span).stream()
                .reduce((one, other) -> {
                    double x = Math.min(one.getMinX(), other.getMinX());
                    double y = Math.min(one.getMinY(), other.getMinY());
                    double width = Math.max(one.getMaxX(), other.getMaxX()) - x;
                    return new BoundingBox(x, y, width, Math.max(one.getMaxY(), other.getMaxY()) - y);
                })
                .map(passages.column()::localToScene);
    }

    @Override
    public void setListener(ReadingListener heard) {
        listener = heard;
    }

    /// Whether a caret is drawn, as after a click or a key that moved it.
    BooleanProperty caretShownProperty() {
        return caretShown;
    }

    Passages passages() {
        return passages;
    }

    Boundaries boundaries() {
        return boundaries;
    }

    Article article() {
        return article;
    }

    ReadingListener listener() {
        return listener;
    }

    /// The marks over the character at `offset`, the newest first.
    List<Mark> marksAt(int offset) {
        return markings.marksAt(article, offset);
    }

    /// The character at `offset` was clicked, or none.
    void clicked(Optional<Integer> offset) {
        List<Mark> under = offset.map(this::marksAt).orElse(List.of());
        listener.clicked(under);
        if (under.isEmpty()) {
            offset.flatMap(at -> markings.hintAt(article, at)).ifPresent(onHint);
        }
    }

    Optional<Mark> currentMark() {
        return markings.current();
    }

    @Override
    protected void layoutChildren() {
        passages.column().resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> article.text();
            case EDITABLE -> false;
            case SELECTION_START -> selection.get().span().start();
            case SELECTION_END -> selection.get().span().end();
            case CARET_OFFSET -> selection.get().caret();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void take(Article shown) {
        article = shown;
        boundaries = new Boundaries(shown);
        markings.clear();
        caretShown.set(false);
        selection.set(TextSelection.START);
        position.set(0);
        setAccessibleText(shown.metadata().headline().orElse(words.get("reader.head.untitled")));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private RowNode create(Row row) {
        return switch (row) {
            case Row.Head(var head) -> new HeadRow(head, typesetting, words);
            case Row.Removed(var cut) -> new CutRow(cut, typesetting, words, () -> listener.restored(cut.piece()));
            case Row.Passage(int index, var block) -> {
                PassageRow passage = new PassageRow(
                        index, block, article.pieces().get(block.piece()), typesetting, cutControl(block.piece()));
                draw(passage);
                yield passage;
            }
        };
    }

    private Optional<Node> cutControl(int piece) {
        if (!cutsShown.get()) {
            return Optional.empty();
        }
        Button cut = new Button(words.get("reader.cut.block"));
        cut.getStyleClass().setAll("pq-quiet-button", "pq-cut-button");
        cut.setAccessibleText(words.get("reader.cut.block.spoken"));
        cut.setOnAction(_ -> listener.cut(piece));
        return Optional.of(cut);
    }

    private void laidOut() {
        position.set(passages.position());
        listener.moved();
    }

    private void selectionMoved(TextSelection changed) {
        drawSelection();
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        if (changed.isEmpty()) {
            listener.selecting();
        }
    }

    private void drawSelection() {
        passages.live().forEach(this::drawSelection);
    }

    private void drawMarks() {
        passages.live().forEach(markings::drawMarks);
    }

    private void draw(PassageRow row) {
        markings.drawMarks(row);
        markings.drawHints(row);
        drawSelection(row);
    }

    private void drawSelection(PassageRow row) {
        row.setSelected(selection.get().span());
        boolean shown = caretShown.get() && isFocused();
        row.setCaret(shown ? selection.get().caret() : -1);
    }

    /// Runs it now or, before the view has a size, as soon as it has one.
    private void whenSized(Runnable task) {
        if (getHeight() > 0 && getWidth() > 0) {
            passages.column().resizeRelocate(0, 0, getWidth(), getHeight());
            passages.column().layout();
            task.run();
        } else {
            FirstSize.of(this, task);
        }
    }
}
