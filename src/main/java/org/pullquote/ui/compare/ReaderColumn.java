package org.pullquote.ui.compare;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.pullquote.article.Article;
import org.pullquote.ui.reader.column.ReadingView;

/// One of the readers that stand beside each other, with what stands over it.
final class ReaderColumn {
    private final ReaderHead head;
    private final ReadingView text;
    private Optional<Article> printed = Optional.empty();

    ReaderColumn(ReaderHead head, ReadingView text) {
        this.head = head;
        this.text = text;
    }

    ReaderHead head() {
        return head;
    }

    ReadingView text() {
        return text;
    }

    Region node() {
        return text.node();
    }

    boolean hasKeyboard() {
        return node().isFocusWithin() || head.isFocusWithin();
    }

    /// Shows the article from its head, unless it is there.
    void print(Article article) {
        if (printed.filter(article::equals).isEmpty()) {
            text.show(article);
            printed = Optional.of(article);
        }
    }

    /// Places it, in pixels.
    ///
    /// @param headHeight the height of what stands over the text
    /// @param height that of the text
    void place(double x, double width, double headHeight, double height) {
        head.resizeRelocate(x, 0, width, headHeight);
        node().resizeRelocate(x, headHeight, width, height);
    }
}
