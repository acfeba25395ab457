package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.text.TextSpan;

class SearchTest {
    private final SqliteLibrary library = new SqliteLibrary(Database.inMemory(), () -> Examples.NOON);
    private final LibraryArticle cafe = kept("The café on the quay saw the lights go out at four.");
    private final LibraryArticle pilots = kept("The pilots on the quay did nothing wrong.");

    @AfterEach
    void close() {
        library.close();
    }

    private LibraryArticle kept(String text) {
        return library.add(Examples.page("<p>" + text + "</p>"), Examples.article(text));
    }

    private List<Object> found(SearchQuery query) {
        return library.search(query).stream()
                .<Object>map(hit -> switch (hit) {
                    case SearchHit.InArticle in -> in.article().id();
                    case SearchHit.InAnnotation in -> in.annotation().id();
                    case SearchHit.InNote in -> in.on();
                })
                .toList();
    }

    private List<Object> found(String words) {
        return found(SearchQuery.of(words));
    }

    @Test
    void allWordsMustBeThere() {
        assertThat(found("quay lights")).containsExactly(cafe.id());
        assertThat(found("quay")).containsExactlyInAnyOrder(cafe.id(), pilots.id());
        assertThat(found("quay absent")).isEmpty();
    }

    @Test
    void accentsAndCapitalsDoNotCount() {
        assertThat(found("CAFE")).containsExactly(cafe.id());
        assertThat(found("cäfé")).containsExactly(cafe.id());
    }

    @Test
    void aPhraseMustStandAsItIs() {
        assertThat(found("\"lights go out\"")).containsExactly(cafe.id());
        assertThat(found("“lights out”")).isEmpty();
    }

    @Test
    void aBeginningIsEnough() {
        assertThat(found("noth*")).containsExactly(pilots.id());
        assertThat(found("noth")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "NEAR(", "\"", "quay\"", "*", "-quay", "text:", "(quay", "'", "a\u0000b", "\uD83D"})
    void nothingThatIsTypedIsAnError(String words) {
        assertThat(found(words)).isNotNull();
    }

    @Test
    void theSnippetShowsWhatWasFound() {
        SearchHit.InArticle hit =
                (SearchHit.InArticle) library.search(SearchQuery.of("lights")).getFirst();

        assertThat(hit.found()).hasSize(1);
        assertThat(hit.found().getFirst().in(hit.snippet())).isEqualTo("lights");
        assertThat(hit.article().annotations()).isZero();
    }

    @Test
    void highlightsAreFoundByWordsNotesAndTags() {
        Annotation annotation =
                Examples.annotation(pilots, TextSpan.at(pilots.article().text().indexOf("nothing"), 13));
        library.putAnnotation(annotation);

        assertThat(found("nothing")).containsExactly(annotation.id(), pilots.id());
        assertThat(found("ask who")).containsExactly(annotation.id());
        assertThat(found("Quote")).containsExactly(annotation.id());
        library.putAnnotation(annotation.withBodies(List.of(), Examples.NOON));
        assertThat(found("ask who")).isEmpty();
        library.removeAnnotation(annotation.id());
        assertThat(found("nothing")).containsExactly(pilots.id());
    }

    @Test
    void withATagOrAStatusOnlyHighlightsAreFound() {
        Annotation annotation = Examples.annotation(pilots, new TextSpan(0, 3));
        library.putAnnotation(annotation);
        SearchQuery all = SearchQuery.of("");

        assertThat(found(all.withTag(annotation.taggings().getFirst().tag()))).containsExactly(annotation.id());
        assertThat(found(all.withTag(DefaultCodeBook.BOOK.tags().getLast().id())))
                .isEmpty();
        assertThat(found(all.withStatus(Status.NEEDS_DOCUMENT))).containsExactly(annotation.id());
        assertThat(found(all.withStatus(Status.VERIFIED))).isEmpty();
    }

    @Test
    void outletAndDayNarrowTheSearch() {
        LibraryArticle plain = library.add(Examples.page("plain"), Examples.plain("No outlet on the quay."));
        SearchQuery quay = SearchQuery.of("quay");
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 16));

        assertThat(found(quay)).contains(plain.id());
        assertThat(found(quay.withOutlet("harbour courier")))
                .doesNotContain(plain.id())
                .hasSize(2);
        assertThat(found(quay.withDays(day, day))).hasSize(2);
        assertThat(found(quay.withDays(day.map(from -> from.plusDays(1)), Optional.empty())))
                .isEmpty();
    }

    @Test
    void noWordsFitEverythingTheNewestFirst() {
        assertThat(found("")).containsExactly(pilots.id(), cafe.id());
    }

    @Test
    void aReplacedTextIsFoundByItsNewWordsOnly() {
        Article changed = Examples.plain("Another text altogether.");
        library.putArticle(cafe.id(), changed);

        assertThat(found("lights")).isEmpty();
        assertThat(found("altogether")).containsExactly(cafe.id());
    }
}
