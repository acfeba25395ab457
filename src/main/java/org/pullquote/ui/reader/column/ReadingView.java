package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.theme.ReadingType;

/// One article to be read and marked. To be used on the JavaFX thread. All offsets are UTF-16 units of the canonical
/// text.
public interface ReadingView {
    /// Where a passage comes to stand when it is scrolled to.
    enum Placement {
        /// Where it is, if it can be seen; else at the nearer edge.
        NEAREST,
        /// In the upper third.
        UPPER
    }

    /// What to put into the window.
    Region node();

    /// Shows another article from its beginning, with nothing selected and nothing marked.
    void show(Article article);

    /// Shows the same page decided anew, with a cut restored or a block cut, at the place where the reader is.
    void replace(Article article);

    /// What is selected; an empty selection is the place of the caret.
    ObjectProperty<TextSelection> selectionProperty();

    /// @param marks the later ones lie on top and, of those that are as old, the one that is listed later
    void setMarks(List<Mark> marks);

    /// Passages that are only proposed for marking: dotted, and below every mark.
    ///
    /// @param current the one that keys act on
    void setHints(List<Mark> hints, Optional<UUID> current);

    /// Says who hears that a hint was clicked where there is no mark.
    void onHint(Consumer<Mark> heard);

    /// The mark that keys act on, drawn stronger and with handles at its ends.
    void setCurrent(Optional<UUID> mark);

    /// Whether what cleaning removed is printed in its place.
    BooleanProperty cutsShownProperty();

    ObjectProperty<ReadingType> typeProperty();

    /// The offset of the first line that is wholly in view.
    ReadOnlyIntegerProperty positionProperty();

    /// Goes to a position at which the reader was before.
    void goTo(int position);

    void scrollTo(TextSpan span, Placement placement);

    /// Moves the text up by so many pixels, or down where negative.
    void scrollBy(double pixels);

    /// What can be seen of the passage, in the scene's coordinates.
    Optional<Bounds> visibleBounds(TextSpan span);

    void setListener(ReadingListener listener);
}
