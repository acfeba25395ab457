package org.pullquote.brief.source;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decisions;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// All that a brief on one story is made from.
///
/// @param sources in the order of the story; a comparison counts them from 0
/// @param markings by source and place
public record StoryMaterial(
        String name, List<Source> sources, Comparison comparison, List<Marking> markings, CodeBook codeBook) {
    public StoryMaterial {
        sources = List.copyOf(sources);
        markings = List.copyOf(markings);
    }

    /// Reads the story's articles and annotations from the library and compares the articles.
    ///
    /// @param zone in which times are given
    public static StoryMaterial of(Library library, Story story, ZoneId zone) {
        CodeBook codeBook = library.codeBook();
        List<Source> sources = new ArrayList<>();
        List<ArticleId> ids = new ArrayList<>();
        List<Marking> markings = new ArrayList<>();
        story.articles().stream().flatMap(id -> library.article(id).stream()).forEach(kept -> {
            Source source = Source.of(sources.size() + 1, kept, page(library, kept), zone);
            sources.add(source);
            ids.add(kept.id());
            library.annotations(kept.id()).stream()
                    .map(annotation -> Marking.of(source, annotation, codeBook))
                    .forEach(markings::add);
        });
        return new StoryMaterial(story.name(), sources, comparison(library, ids, sources), markings, codeBook);
    }

    /// The comparison as the reader has decided it.
    private static Comparison comparison(Library library, List<ArticleId> ids, List<Source> sources) {
        List<Article> articles = sources.stream().map(Source::article).toList();
        Comparison found = new Comparer().compare(articles);
        return new Decisions(ids, articles, library.decisions(ids)).applyTo(found);
    }

    private static Optional<RawPage> page(Library library, LibraryArticle kept) {
        return library.sourceFile(kept.digest())
                .flatMap(file -> Pages.kept(file, kept.article().format()));
    }

    /// The same story with some of the annotations.
    ///
    /// @param privateNotes whether private notes are kept
    public StoryMaterial only(Predicate<Annotation> kept, boolean privateNotes) {
        List<Marking> chosen = markings.stream()
                .filter(marking -> kept.test(marking.annotation()))
                .map(marking -> privateNotes ? marking : marking.withoutPrivateNote())
                .toList();
        return new StoryMaterial(name, sources, comparison, chosen, codeBook);
    }

    /// The source that a comparison calls by its index.
    public Source source(int index) {
        return sources.get(index);
    }

    /// What the reader marked in one source, in the order of the text.
    public List<Annotation> annotationsIn(Source source) {
        return markings.stream()
                .filter(marking -> marking.source().number() == source.number())
                .map(Marking::annotation)
                .toList();
    }

    public List<Marking> tagged(String tagName) {
        return markings.stream().filter(marking -> marking.hasTag(tagName)).toList();
    }
}
