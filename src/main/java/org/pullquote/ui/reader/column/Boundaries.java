package org.pullquote.ui.reader.column;

import java.text.BreakIterator;
import java.util.Locale;
import org.pullquote.article.Article;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Where a caret may stand and how far a step goes. A caret stands between grapheme clusters (UAX 29), so never inside
/// a surrogate pair or between a letter and its accent, and never in the blank line between two blocks.
final class Boundaries {
    private final Article article;
    private final Locale locale;

    Boundaries(Article article) {
        this.article = article;
        this.locale = article.metadata().language().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }

    /// The place a caret may stand that is `offset` or the nearest before it.
    int snap(int offset) {
        if (article.blocks().isEmpty()) {
            return 0;
        }
        TextSpan block = block(offset);
        int inside = Math.clamp(offset, block.start(), block.end());
        BreakIterator clusters = over(BreakIterator.getCharacterInstance(locale), block);
        int at = inside - block.start();
        return at == block.length() || clusters.isBoundary(at) ? inside : block.start() + clusters.preceding(at);
    }

    int nextCluster(int offset) {
        TextSpan block = block(offset);
        if (offset >= block.end()) {
            return startOfNext(offset);
        }
        int next = over(BreakIterator.getCharacterInstance(locale), block).following(offset - block.start());
        return block.start() + next;
    }

    int previousCluster(int offset) {
        TextSpan block = block(offset);
        if (offset <= block.start()) {
            return endOfPrevious(offset);
        }
        int previous = over(BreakIterator.getCharacterInstance(locale), block).preceding(offset - block.start());
        return block.start() + previous;
    }

    /// The start of the next word, or the end of the block where there is none, or the start of the next block.
    int nextWord(int offset) {
        TextSpan block = block(offset);
        if (offset >= block.end()) {
            return startOfNext(offset);
        }
        BreakIterator words = over(BreakIterator.getWordInstance(locale), block);
        String text = block.in(article.text());
        int at = words.following(offset - block.start());
        while (at != BreakIterator.DONE && at < text.length() && !isWordAt(text, at)) {
            at = words.next();
        }
        return block.start() + (at == BreakIterator.DONE ? text.length() : at);
    }

    /// The start of this word or, at a start, of the one before.
    int previousWord(int offset) {
        TextSpan block = block(offset);
        if (offset <= block.start()) {
            return endOfPrevious(offset);
        }
        BreakIterator words = over(BreakIterator.getWordInstance(locale), block);
        String text = block.in(article.text());
        int at = words.preceding(offset - block.start());
        while (at > 0 && !isWordAt(text, at)) {
            at = words.previous();
        }
        return block.start() + Math.max(0, at);
    }

    /// The word at `offset`; between words, what stands there.
    TextSpan word(int offset) {
        return around(BreakIterator.getWordInstance(locale), offset);
    }

    /// The sentence at `offset`, without the space behind it.
    TextSpan sentence(int offset) {
        TextSpan block = block(offset);
        String text = block.in(article.text());
        int at = Math.clamp(offset - block.start(), 0, Math.max(0, text.length() - 1));
        return Sentences.in(text).stream()
                .filter(sentence -> sentence.start() <= at)
                .reduce((_, later) -> later)
                .orElse(TextSpan.at(0, text.length()))
                .shift(block.start());
    }

    /// The span of the block at `offset`.
    TextSpan block(int offset) {
        if (article.blocks().isEmpty()) {
            return new TextSpan(0, 0);
        }
        return article.blocks().get(article.blockAt(offset)).span();
    }

    private TextSpan around(BreakIterator pieces, int offset) {
        TextSpan block = block(offset);
        if (block.isEmpty()) {
            return block;
        }
        int at = Math.clamp(offset - block.start(), 0, block.length() - 1);
        over(pieces, block);
        int end = pieces.following(at);
        int start = pieces.previous();
        return new TextSpan(block.start() + start, block.start() + end);
    }

    private int startOfNext(int offset) {
        int block = article.blockAt(offset);
        return block + 1 < article.blocks().size()
                ? article.blocks().get(block + 1).span().start()
                : offset;
    }

    private int endOfPrevious(int offset) {
        int block = article.blockAt(offset);
        return block > 0 ? article.blocks().get(block - 1).span().end() : offset;
    }

    private BreakIterator over(BreakIterator pieces, TextSpan block) {
        // Java's word breaks know the typewriter's apostrophe inside a word, and not the printer's.
        pieces.setText(block.in(article.text()).replace('’', '\''));
        return pieces;
    }

    private static boolean isWordAt(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at));
    }
}
