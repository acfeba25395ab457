package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Comparison;
import org.pullquote.comparison.Decision;
import org.pullquote.comparison.Decisions;
import org.pullquote.comparison.Progress;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.ui.Words;
import org.pullquote.ui.compare.grid.FactSheet;
import org.pullquote.ui.compare.grid.Material;
import org.pullquote.ui.compare.grid.MatrixSheet;
import org.pullquote.ui.compare.grid.Sheet;
import org.pullquote.ui.compare.grid.SpeakerSheet;
import org.pullquote.ui.compare.grid.StrengthSheet;
import org.pullquote.ui.compare.grid.TagSheet;
import org.pullquote.ui.compare.grid.TimeSheet;

/// A story, what the program finds in it, and what the reader made of both.
///
/// @param found what the program finds
/// @param decided the same as the reader has decided it
/// @param highlights of each article
/// @param voices who speaks as far as it is only suggested
record ComparedStory(
        Optional<Story> story,
        List<LibraryArticle> articles,
        Optional<Comparison> found,
        Optional<Comparison> decided,
        Decisions decisions,
        List<List<Annotation>> highlights,
        Voices voices,
        CodeBook codeBook) {
    /// No story.
    static final ComparedStory NONE = new ComparedStory(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            new Decisions(List.of(), List.of(), List.of()),
            List.of(),
            Voices.NONE,
            new CodeBook(List.of()));

    ComparedStory {
        articles = List.copyOf(articles);
        highlights = List.copyOf(highlights);
    }

    /// Reads and compares; takes its time.
    ///
    /// @param progress told how far the comparison is
    static ComparedStory of(Story story, Library library, Progress progress) {
        List<LibraryArticle> members = new ArrayList<>();
        for (ArticleId id : story.articles()) {
            library.article(id).ifPresent(members::add);
        }
        Comparison found = new Comparer().compare(texts(members), progress);
        ComparedStory compared = new ComparedStory(
                Optional.of(story),
                members,
                Optional.of(found),
                Optional.of(found),
                NONE.decisions(),
                List.of(),
                Voices.in(members),
                NONE.codeBook());
        return compared.withDecisions(library).withHighlights(library);
    }

    /// With the decisions as they are kept now.
    ComparedStory withDecisions(Library library) {
        List<ArticleId> ids = ids();
        List<Decision> kept = library.decisions(ids);
        Decisions placed = new Decisions(ids, texts(articles), kept);
        return new ComparedStory(
                story, articles, found, found.map(placed::applyTo), placed, highlights, voices, codeBook);
    }

    /// With the highlights and tags as they are now.
    ComparedStory withHighlights(Library library) {
        List<List<Annotation>> read = articles.stream()
                .map(article -> library.annotations(article.id()))
                .toList();
        Voices left = voices.among(articles, read, library);
        return new ComparedStory(story, articles, found, decided, decisions, read, left, library.codeBook());
    }

    List<ArticleId> ids() {
        return articles.stream().map(LibraryArticle::id).toList();
    }

    /// What there is to know of a facet, as a table; nothing of the texts.
    Sheet sheet(Facet facet, Words words) {
        if (decided.isEmpty()) {
            return Sheet.NOTHING;
        }
        Material material = new Material(articles, decided.get(), highlights, voices.open(), codeBook, words);
        return switch (facet) {
            case TEXTS -> Sheet.NOTHING;
            case MATRIX -> MatrixSheet.of(material);
            case TAGS -> TagSheet.of(material);
            case VOICES -> SpeakerSheet.of(material);
            case TIMES -> TimeSheet.of(material);
            case FACTS -> FactSheet.of(material);
            case STRENGTH -> StrengthSheet.of(material);
        };
    }

    private static List<Article> texts(List<LibraryArticle> members) {
        return members.stream().map(LibraryArticle::article).toList();
    }
}
