package org.pullquote.ui.compare.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Passage;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// What the tables of a story are made of.
///
/// @param highlights of each article, in text order
/// @param suggested of each article what names a speaker and is no highlight yet
public record Material(
        List<LibraryArticle> articles,
        Comparison comparison,
        List<List<Annotation>> highlights,
        List<List<Suggestion>> suggested,
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
        return to(article, highlight.target().span());
    }

    Optional<Jump> to(int article, TextSpan span) {
        if (articles.size() < 2) {
            return Optional.empty();
        }
        Passage passage = new Passage(
                article, span, span.in(articles.get(article).article().text()), false);
        return Optional.of(new Jump(passage, article == 0 ? 1 : 0));
    }
}
