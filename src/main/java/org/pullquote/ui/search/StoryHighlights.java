package org.pullquote.ui.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// The highlights of one story that fit a search: all of them, article by article and in the order of the text, where a
/// search of the library gives the first and best.
final class StoryHighlights {
    private final Library library;
    private final SearchQuery query;
    private final CodeBook book;
    /// Beginnings of words, all of which a highlight must have.
    private final List<String> wanted;

    private StoryHighlights(Library library, SearchQuery query) {
        this.library = library;
        this.query = query;
        this.book = library.codeBook();
        this.wanted = normal(query.words());
    }

    /// Reads the library; to be called off the JavaFX thread.
    static List<SearchHit> of(Story story, SearchQuery query, Library library) {
        StoryHighlights highlights = new StoryHighlights(library, query);
        Map<ArticleId, ArticleSummary> summaries = new HashMap<>();
        library.summaries().forEach(summary -> summaries.put(summary.id(), summary));
        List<SearchHit> hits = new ArrayList<>();
        story.articles().stream()
                .flatMap(id -> Optional.ofNullable(summaries.get(id)).stream())
                .filter(highlights::fits)
                .forEach(article -> highlights
                        .in(article)
                        .forEach(highlight -> hits.add(new SearchHit.InAnnotation(article, highlight))));
        return hits;
    }

    private boolean fits(ArticleSummary article) {
        Optional<LocalDate> day = article.published().flatMap(published -> published.day());
        return query.outlet()
                        .map(name ->
                                article.outlet().filter(name::equalsIgnoreCase).isPresent())
                        .orElse(true)
                && query.from()
                        .map(first -> day.filter(on -> !on.isBefore(first)).isPresent())
                        .orElse(true);
    }

    private Stream<Annotation> in(ArticleSummary article) {
        return library.annotations(article.id()).stream()
                .filter(highlight -> query.tag().map(highlight::hasTag).orElse(true))
                .filter(highlight ->
                        query.status().map(highlight.status()::equals).orElse(true))
                .filter(this::hasWords);
    }

    private boolean hasWords(Annotation highlight) {
        if (wanted.isEmpty()) {
            return true;
        }
        List<String> there = Stream.of(
                        Stream.of(highlight.target().quote().exact()),
                        highlight.note().map(Body.Note::text).stream(),
                        highlight.taggings().stream().flatMap(this::said))
                .flatMap(texts -> texts)
                .flatMap(text -> normal(text).stream())
                .toList();
        return wanted.stream().allMatch(word -> there.stream().anyMatch(other -> other.startsWith(word)));
    }

    private Stream<String> said(Body.Tagging tagging) {
        return Stream.concat(book.find(tagging.tag()).map(Tag::name).stream(), tagging.fields().values().stream());
    }

    private static List<String> normal(String text) {
        return Words.of(text).stream().map(Word::normal).toList();
    }
}
