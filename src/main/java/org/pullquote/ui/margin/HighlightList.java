package org.pullquote.ui.margin;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.Words;
import org.pullquote.ui.control.RowSource;
import org.pullquote.ui.control.VirtualColumn;
import org.pullquote.ui.reader.ReaderViewModel;

/// The list of the panel. One chosen highlight is the reader's current one; several can be changed together.
///
/// It is no `ListView`, since that lays all rows in view out anew, twice, whenever one comes or goes; here only the
/// new one is made.
final class HighlightList extends Region {
    private static final double LIKELY_HEIGHT = 76;
    /// A row that was not laid out yet gets so much of the view.
    private static final double UNSEEN_ROW_SHARE = 0.75;

    private final HighlightsViewModel model;
    private final ReaderViewModel reader;
    private final Words words;
    private final Runnable onChosen;
    private final VirtualColumn<HighlightRow> column;
    private final ListChangeListener<PanelRow> rowsChanged = this::follow;
    private RowChoice choice = RowChoice.NONE;
    /// Whether the row that was chosen last is to be seen, also where less room is left for the list.
    private boolean isLeadShown;

    /// @param onChosen called after other highlights were chosen
    HighlightList(HighlightsViewModel model, Words words, Runnable onChosen) {
        this.model = model;
        this.reader = model.reader();
        this.words = words;
        this.onChosen = onChosen;
        this.column = new VirtualColumn<>(new Rows(), VirtualColumn.Setting.LIST, this::laidOut);
        getStyleClass().addAll("pq-list", "pq-highlights-list");
        getChildren().setAll(column);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(words.get("margin.title"));
        model.rows().addListener(rowsChanged);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(KeyEvent.ANY, this::actOnAll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::moved);
    }

    void dispose() {
        model.rows().removeListener(rowsChanged);
    }

    /// The highlights that are chosen, each once.
    Collection<UUID> chosen() {
        return choice.ids();
    }

    /// What the rows show beside their highlights has changed.
    void refill() {
        column.liveRows().forEach(Region::requestLayout);
        column.requestLayout();
    }

    /// Shows the reader's current highlight here, and the chosen ones where the rows have changed.
    void follow(Optional<UUID> current) {
        RowChoice wanted = choice.following(current, model.rows());
        if (!wanted.equals(choice)) {
            choice = wanted;
            mark();
            current.flatMap(_ -> choice.lead()).ifPresent(this::reveal);
        }
        onChosen.run();
    }

    /// Puts the row at the top.
    void scrollTo(int row) {
        column.scrollTo(row, 0, 0);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        boolean isLower = height < column.getHeight();
        column.resizeRelocate(left, top, getWidth() - left, height);
        if (isLower && isLeadShown) {
            choice.lead().ifPresent(this::reveal);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> model.rows().size();
            case MULTIPLE_SELECTION -> true;
            case ITEM_AT_INDEX -> column.laidOut((Integer) parameters[0]);
            case FOCUS_ITEM -> choice.lead().flatMap(column::live).orElse(null);
            case SELECTED_ITEMS ->
                column.liveRows().stream()
                        .filter(row -> Boolean.TRUE.equals(row.queryAccessibleAttribute(AccessibleAttribute.SELECTED)))
                        .toList();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void follow(ListChangeListener.Change<? extends PanelRow> change) {
        while (change.next()) {
            int from = change.getFrom();
            if (change.wasReplaced() && change.getAddedSize() == change.getRemovedSize()) {
                for (int row = from; row < change.getTo(); row++) {
                    PanelRow changed = model.rows().get(row);
                    column.live(row).ifPresent(node -> node.show(changed));
                }
                column.requestLayout();
            } else {
                column.splice(from, change.getRemovedSize(), change.getAddedSize());
                choice = choice.spliced(from, change.getRemovedSize(), change.getAddedSize());
            }
        }
        mark();
    }

    private void choose(RowChoice wanted) {
        if (wanted.ids().isEmpty()) {
            return;
        }
        choice = wanted;
        mark();
        wanted.lead().ifPresent(this::reveal);
        if (wanted.ids().size() == 1) {
            reader.choose(wanted.ids().iterator().next());
        }
        onChosen.run();
    }

    private void mark() {
        column.live().forEach(this::mark);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED_ITEMS);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private void mark(int index, HighlightRow row) {
        row.mark(choice.partOf(model.rows().get(index)), choice.isLead(index));
    }

    /// A row that was just put in has no node yet: it is in view if those around it are.
    private boolean isInView(int row) {
        if (column.live(row).isPresent()) {
            return isShown(row);
        }
        boolean isLast = row == model.rows().size() - 1;
        return (row == 0 || isShown(row - 1)) && (isLast ? row > 0 : isShown(row + 1));
    }

    private boolean isShown(int row) {
        return column.live(row)
                .filter(node -> node.getLayoutY() >= 0 && node.getLayoutY() + node.getHeight() <= column.getHeight())
                .isPresent();
    }

    private void reveal(int row) {
        if (!isInView(row)) {
            boolean above = row <= column.firstVisible();
            double height =
                    column.live(row).map(Region::getHeight).orElseGet(() -> column.getHeight() * UNSEEN_ROW_SHARE);
            column.scrollTo(row, 0, above ? 0 : Math.max(0, column.getHeight() - height));
        }
        isLeadShown = true;
    }

    private void laidOut() {
        isLeadShown = choice.lead().filter(this::isShown).isPresent();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !(event.getTarget() instanceof TextInputControl)) {
            requestFocus();
            double y = column.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
            column.live().entrySet().stream()
                    .filter(entry -> entry.getValue().getLayoutY() <= y
                            && y
                                    < entry.getValue().getLayoutY()
                                            + entry.getValue().getHeight())
                    .findFirst()
                    .ifPresent(entry -> choose(
                            choice.clicked(entry.getKey(), event.isShortcutDown(), event.isShiftDown(), model.rows())));
        }
    }

    /// Goes from highlight to highlight by key.
    private void moved(KeyEvent event) {
        if (!isFocused()) {
            return;
        }
        List<PanelRow> rows = model.rows();
        int page = Math.max(1, column.live().size() - 2);
        int at = choice.lead().orElse(-1);
        Optional<Integer> to = switch (event.getCode()) {
            case UP -> RowChoice.highlight(rows, at - 1, -1);
            case DOWN -> RowChoice.highlight(rows, at + 1, 1);
            case HOME -> RowChoice.highlight(rows, 0, 1);
            case END -> RowChoice.highlight(rows, rows.size() - 1, -1);
            case PAGE_UP -> RowChoice.highlight(rows, Math.max(0, at - page), 1);
            case PAGE_DOWN -> RowChoice.highlight(rows, Math.min(rows.size() - 1, at + page), -1);
            default -> Optional.empty();
        };
        to.ifPresent(row -> choose(choice.clicked(row, false, event.isShiftDown(), rows)));
        if (Shortcut.SELECT_ALL.matches(event)) {
            choose(choice.all(rows));
            event.consume();
        } else if (to.isPresent()) {
            event.consume();
        }
    }

    /// With several chosen, the keys for tags and for removing are for all of them.
    private void actOnAll(KeyEvent event) {
        if (chosen().size() < 2 || event.getTarget() instanceof TextInputControl) {
            return;
        }
        Shortcut.of(event, Shortcut.Scope.READER).ifPresent(shortcut -> {
            if (shortcut == Shortcut.REMOVE) {
                reader.details().removeAll(chosen());
                event.consume();
            } else if (shortcut.isTag()) {
                reader.codeBookProperty()
                        .get()
                        .onKey(shortcut.keys().charAt(0))
                        .ifPresent(tag -> reader.details().tagAll(chosen(), tag));
                event.consume();
            }
        });
    }

    /// What the column asks of the rows.
    private final class Rows implements RowSource<HighlightRow> {
        @Override
        public int count() {
            return model.rows().size();
        }

        @Override
        public double estimatedHeight(int row) {
            return LIKELY_HEIGHT;
        }

        @Override
        public HighlightRow create(int row) {
            HighlightRow made = new HighlightRow(model.rows().get(row), model, words);
            mark(row, made);
            return made;
        }

        @Override
        public boolean leave(HighlightRow row) {
            row.leave();
            return true;
        }

        @Override
        public void turn(HighlightRow node, int row) {
            node.show(model.rows().get(row));
            mark(row, node);
        }
    }
}
