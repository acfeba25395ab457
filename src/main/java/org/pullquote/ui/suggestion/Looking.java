package org.pullquote.ui.suggestion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.printed.Language;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.Suggester;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// What came of looking for suggestions in an article.
///
/// @param proposals all of them, in text order
/// @param rejected those that were rejected before
/// @param remark what the reader should know of them
record Looking(List<Proposal> proposals, Set<SuggestionKey> rejected, Optional<String> remark) {
    static final Looking AT_NOTHING = new Looking(List.of(), Set.of(), Optional.empty());

    Looking {
        proposals = List.copyOf(proposals);
        rejected = Set.copyOf(rejected);
    }

    /// Reads the whole text; to be called off the JavaFX thread.
    static Looking at(LibraryArticle kept, CodeBook book, Library library, Words words) {
        Suggester suggester = new Suggester();
        String text = kept.article().text();
        return new Looking(
                Proposals.of(kept, suggester.suggest(text), book, words),
                library.suggested().rejected(kept.id()),
                suggester.looksForMarksAlone(text) && !text.isBlank()
                        ? Optional.of(marksAlone(kept.article(), words))
                        : Optional.empty());
    }

    Looking withRejected(Set<SuggestionKey> changed) {
        return new Looking(proposals, changed, remark);
    }

    /// The proposals that share a character with one of the spans.
    List<Proposal> touching(List<TextSpan> spans) {
        Optional<TextSpan> reach = spans.stream().reduce(TextSpan::cover);
        return proposals.stream()
                .filter(proposal -> reach.filter(proposal.span()::overlaps).isPresent())
                .filter(proposal -> spans.stream().anyMatch(proposal.span()::overlaps))
                .toList();
    }

    /// That only quotation marks are looked for in this language, which is named if it is known which it is.
    private static String marksAlone(Article article, Words words) {
        return Language.of(article.text())
                .or(() -> article.metadata().language())
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(words.locale()))
                .filter(name -> !name.isBlank())
                .map(name -> words.get("suggested.marks-alone", name))
                .orElseGet(() -> words.get("suggested.marks-alone.unknown"));
    }
}
