package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Field;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.Suggester;
import org.pullquote.suggestion.Suggestion;
import org.pullquote.suggestion.SuggestionKey;

/// The suggestions of each article that name a speaker.
///
/// @param all what is found in the texts
/// @param open those that the reader has neither rejected nor marked already
record Voices(List<List<Suggestion>> all, List<List<Suggestion>> open) {
    static final Voices NONE = new Voices(List.of(), List.of());

    Voices {
        all = List.copyOf(all);
        open = List.copyOf(open);
    }

    /// Reads the texts; takes its time.
    static Voices in(List<LibraryArticle> articles) {
        Suggester suggester = new Suggester();
        List<List<Suggestion>> all = articles.stream()
                .map(article -> suggester.suggest(article.article().text()).stream()
                        .filter(suggestion -> suggestion.field(Field.SPEAKER).isPresent())
                        .toList())
                .toList();
        return new Voices(all, List.of());
    }

    /// With those that are open now.
    Voices among(List<LibraryArticle> articles, List<List<Annotation>> highlights, Library library) {
        List<List<Suggestion>> left = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            LibraryArticle article = articles.get(i);
            String text = article.article().text();
            Set<SuggestionKey> rejected = library.suggested().rejected(article.id());
            List<Annotation> marked = highlights.get(i);
            left.add(all.get(i).stream()
                    .filter(suggestion -> !rejected.contains(SuggestionKey.of(text, suggestion)))
                    .filter(suggestion -> marked.stream()
                            .noneMatch(highlight -> highlight.target().span().overlaps(suggestion.contentSpan())))
                    .toList());
        }
        return new Voices(all, left);
    }
}
