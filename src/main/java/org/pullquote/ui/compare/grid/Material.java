package org.pullquote.ui.compare.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Passage;
import org.pullquote.library.LibraryArticle;
import org.pullquote.ui.Words;

/// What the tables of a story are made of.
///
/// @param highlights of each article, in text order
public record Material(
        List<LibraryArticle> articles,
        Comparison comparison,
        List<List<Annotation>> highlights,
        CodeBook codeBook,
        Words words) {
    /// The outlet's name or, where the page does not say, the file's.
    String outlet(int article) {
        LibraryArticle shown = articles.get(article);
        return shown.article().metadata().outlet().orElse(shown.fileName());
    }

    List<String> outlets() {
        return IntStream.range(0, articles.size()).mapToObj(this::outlet).toList();
    }

    /// To a passage of an article, beside its neighbour in the story; nowhere if it has none.
    Optional<Jump> to(int article, Annotation highlight) {
        if (articles.size() < 2) {
            return Optional.empty();
        }
        Passage passage = new Passage(
                article, highlight.target().span(), highlight.target().quote().exact(), false);
        return Optional.of(new Jump(passage, article == 0 ? 1 : 0));
    }
}
