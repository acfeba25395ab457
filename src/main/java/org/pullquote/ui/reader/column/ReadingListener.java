package org.pullquote.ui.reader.column;

import java.util.List;
import java.util.UUID;
import org.pullquote.text.TextSpan;

/// Hears what the reader does with the text. Every method may be left out.
public interface ReadingListener {
    /// A selection is finished: the mouse button or the Shift key was let go.
    default void selected(TextSpan span) {}

    /// Something is being selected, or the place was clicked away; what floats beside the old selection may go.
    default void selecting() {}

    /// Marked text was clicked.
    ///
    /// @param marks those over the place, the newest first
    default void clicked(List<Mark> marks) {}

    /// A mark's end was dragged to another place.
    default void resized(UUID mark, TextSpan span) {}

    /// The text was scrolled or set anew: what stands beside a passage moves with it.
    default void moved() {}

    /// A cut shall be part of the article again.
    ///
    /// @param piece its index among the article's pieces
    default void restored(int piece) {}

    /// A block shall no longer be part of the article.
    ///
    /// @param piece its index among the article's pieces
    default void cut(int piece) {}
}
