package org.pullquote.annotation;

import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;

/// The passage an annotation is about: where it stands and what it says, so that it can be found again.
///
/// @param block the index of the block in which it begins
public record Target(ArticleId article, Selector.TextPosition position, Selector.TextQuote quote, int block) {
    /// The passage `span` of the article's canonical text, in UTF-16 units.
    public static Target of(ArticleId id, Article article, TextSpan span) {
        return new Target(
                id,
                new Selector.TextPosition(span),
                Selector.TextQuote.of(article.text(), span),
                article.blockAt(span.start()));
    }

    public TextSpan span() {
        return position.span();
    }

    /// How it stands in the article's present text.
    public Standing standing(String text) {
        if (span().isEmpty() && !quote.exact().isEmpty() || span().end() > text.length()) {
            return Standing.LOST;
        }
        return span().in(text).equals(quote.exact()) ? Standing.IN_PLACE : Standing.REWORDED;
    }

    /// With another place for the words that were marked, which stay as they were.
    public Target at(Article changed, TextSpan place) {
        return new Target(article, new Selector.TextPosition(place), quote, changed.blockAt(place.start()));
    }
}
