package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.VersionSummary;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

class VersionsTest {
    private final SqliteLibrary library = new SqliteLibrary(Database.inMemory(), () -> Examples.NOON);

    private final LibraryArticle first = library.add(page("one"), Examples.article("The 🚢 pilots did nothing wrong."));
    private final Annotation marked = Examples.annotation(first, new TextSpan(14, 21));

    private static RawPage page(String name) {
        return Examples.page("<p>A page that is long enough for all of its article's runs</p><!-- " + name + " -->");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private LibraryArticle addSecond() {
        library.putAnnotation(marked);
        Article changed = Examples.article("On Monday the 🚢 pilots did nothing wrong.");
        Annotation carried = marked.withTarget(
                marked.target().at(changed, marked.target().span().shift(10)), Examples.NOON.plusSeconds(9));
        return library.addVersion(first.id(), page("two"), changed, List.of(carried));
    }

    @Test
    void theNewestVersionTakesTheArticlesPlaceAndTheOlderStays() {
        LibraryArticle second = addSecond();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(library.articles()).containsExactly(second);
        assertThat(library.versions(first.id()).stream().map(VersionSummary::number))
                .containsExactly(1, 2);
        assertThat(library.version(first.id(), 1).orElseThrow().article()).isEqualTo(first);
        assertThat(library.version(first.id(), 2).orElseThrow().article()).isEqualTo(second);
        assertThat(library.version(first.id(), 3)).isEmpty();
        assertThat(library.sourceFile(first.digest())).isPresent();
    }

    @Test
    void anAnnotationStandsInEachVersionWhereItStood() {
        addSecond();
        Annotation now = library.annotation(marked.id()).orElseThrow();
        Annotation then =
                library.version(first.id(), 1).orElseThrow().annotations().getFirst();

        assertThat(then.target()).isEqualTo(marked.target());
        assertThat(then.bodies()).isEqualTo(marked.bodies());
        assertThat(now.target().span()).isEqualTo(marked.target().span().shift(10));
        assertThat(library.version(first.id(), 2).orElseThrow().annotations()).containsExactly(now);
    }

    @Test
    void aRemovedAnnotationThatIsPutBackStandsInTheOldVersionAgain() {
        addSecond();
        Annotation now = library.annotation(marked.id()).orElseThrow();

        library.removeAnnotation(marked.id());
        assertThat(library.version(first.id(), 1).orElseThrow().annotations()).isEmpty();
        library.putAnnotation(now);
        assertThat(library.version(first.id(), 1).orElseThrow().annotations()).hasSize(1);
    }

    @Test
    void theBytesOfAnOlderVersionGiveTheArticle() {
        LibraryArticle second = addSecond();

        assertThat(library.add(page("one"), Examples.plain("Whatever."))).isEqualTo(second);
        assertThat(library.withBytes(first.digest())).contains(second);
        assertThatThrownBy(() -> library.addVersion(first.id(), page("one"), Examples.plain("Whatever."), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHasChangedSinceItWasReadIsListedUntilItIsReadAgain() {
        library.add(Examples.page("unread"), Examples.plain("Never read."));
        library.markRead(first.id());
        assertThat(library.changedSinceRead()).isEmpty();

        addSecond();
        assertThat(library.changedSinceRead().stream().map(ArticleSummary::id)).containsExactly(first.id());
        assertThat(library.changedSinceRead().getFirst().version()).isEqualTo(2);

        library.markRead(first.id());
        assertThat(library.changedSinceRead()).isEmpty();
    }

    @Test
    void anArticleIsFoundByTheAddressOfAnyVersion() {
        addSecond();

        assertThat(library.withAddress("http://www.example.org/harbour/?b=2&a=1&utm_source=x#top"))
                .containsExactly(first.id());
        assertThat(library.withAddress("https://example.org/harbour?a=2")).isEmpty();
    }

    @Test
    void notesOnArticlesAndStoriesAreKeptAndFound() {
        Noted article = new Noted.OfArticle(first.id());
        Body.Note note = new Body.Note("Call the harbour café back.", true);

        library.putNote(article, note);

        assertThat(library.note(article)).contains(note);
        assertThat(library.note(new Noted.OfStory(UUID.randomUUID()))).isEmpty();
        assertThat(library.search(SearchQuery.of("cafe")))
                .containsExactly(new SearchHit.InNote(
                        article, "Report clears the pilots", note.text(), List.of(new TextSpan(17, 21))));
        library.putNote(article, new Body.Note("Done.", true));
        assertThat(library.search(SearchQuery.of("cafe"))).isEmpty();
        library.putNote(article, new Body.Note("  ", true));
        assertThat(library.note(article)).isEmpty();
    }

    @Test
    void aLinkShowsAtBothEndsAndReturnsWithItsHighlight() {
        LibraryArticle other = library.add(Examples.page("other"), Examples.plain("They were to blame."));
        Annotation blame = Examples.annotation(other, new TextSpan(0, 4));
        library.putAnnotation(marked);
        library.putAnnotation(blame);
        Link link = new Link(UUID.randomUUID(), blame.id(), marked.id(), LinkKind.DENIED_BY, Examples.NOON);

        library.putLink(link);

        assertThat(library.links(marked.id())).containsExactly(link);
        assertThat(library.links(blame.id())).containsExactly(link);
        assertThat(library.linksOf(first.id())).containsExactly(link);
        library.removeAnnotation(blame.id());
        assertThat(library.links(marked.id())).isEmpty();
        library.putAnnotation(blame);
        assertThat(library.link(link.id())).contains(link);
        library.removeLink(link.id());
        assertThat(library.linksOf(other.id())).isEmpty();
    }

    @Test
    void aSavedSearchKeepsHowFarBackItLooks() {
        SavedSearch search = new SavedSearch(
                UUID.randomUUID(), "barrier", SearchQuery.of("barrier"), Optional.of(Period.ofWeeks(1)));
        library.putSavedSearch(search);
        assertThat(library.savedSearches()).containsExactly(search);
    }

    @Test
    void aCleaningThatWasLeftIsRemembered() {
        assertThat(library.cleaningLeft(first.id())).isEmpty();
        library.leaveCleaning(first.id(), new CleanerVersion("test", 7));
        assertThat(library.cleaningLeft(first.id())).hasValue(new CleanerVersion("test", 7));
    }

    @Test
    void aSavedSearchIsReadBackWhole() {
        SavedSearch search = new SavedSearch(
                UUID.randomUUID(),
                "Denials in March",
                SearchQuery.of("\"nothing wrong\" pilot*")
                        .withOutlet("Harbour Courier")
                        .withDays(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty())
                        .withTag(UUID.randomUUID())
                        .withStatus(marked.status()));

        library.putSavedSearch(search);

        assertThat(library.savedSearches()).containsExactly(search);
        assertThat(library.savedSearch(search.id())).contains(search);
        library.removeSavedSearch(search.id());
        assertThat(library.savedSearches()).isEmpty();
        assertThat(library.versions(ArticleId.random())).isEmpty();
    }
}
