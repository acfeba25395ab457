package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Story;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

class SqliteLibraryTest {
    private static final String SHIPS = "The 🚢 pilots “did nothing wrong” 🚢🚢, the report said.";

    private final SqliteLibrary library = new SqliteLibrary(Database.inMemory(), () -> Examples.NOON);

    @AfterEach
    void close() {
        library.close();
    }

    private LibraryArticle kept(String text) {
        return library.add(Examples.page("<p>" + text + "</p>"), Examples.article(text));
    }

    @Test
    void anArticleIsReadBackWholeWithItsOffsets() {
        Article article = Examples.article(SHIPS);
        RawPage page = Examples.page("🚢<p>" + SHIPS + "</p>");

        LibraryArticle added = library.add(page, article);

        assertThat(added.article()).isEqualTo(article);
        assertThat(library.article(added.id())).contains(added);
        assertThat(library.articles()).containsExactly(added);
        assertThat(added.imported()).isEqualTo(Examples.NOON);
        assertThat(added.digest()).isEqualTo(page.file().digest());
        assertThat(added.fileName()).isEqualTo("harbour.html");
        assertThat(added.charset()).isEqualTo("UTF-8");
    }

    @Test
    void theBytesAreKeptAsTheyWere() {
        RawPage page = Examples.page("a\u0000b\r\n\uFEFFé");
        library.add(page, Examples.plain("a b é"));

        assertThat(library.sourceFile(page.file().digest()).orElseThrow().bytes())
                .isEqualTo(page.file().bytes());
    }

    @Test
    void theSameBytesAreTheSameArticle() {
        LibraryArticle first = kept(SHIPS);
        LibraryArticle again = library.add(Examples.page("<p>" + SHIPS + "</p>"), Examples.plain("otherwise"));

        assertThat(again).isEqualTo(first);
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void theNewestImportComesFirst() {
        LibraryArticle older = kept("The older of the two.");
        LibraryArticle newer = kept("The newer of the two.");

        assertThat(library.articles()).containsExactly(newer, older);
        assertThat(library.summaries()).extracting(ArticleSummary::id).containsExactly(newer.id(), older.id());
    }

    @Test
    void aSummarySaysWhatTheListShows() {
        LibraryArticle article = kept(SHIPS);
        library.putAnnotation(Examples.annotation(article, new TextSpan(0, 3)));
        library.putAnnotation(Examples.annotation(article, new TextSpan(0, 3)));

        assertThat(library.summaries())
                .containsExactly(new ArticleSummary(
                        article.id(),
                        Optional.of("Harbour Courier"),
                        Optional.of("Report clears the pilots"),
                        article.article().metadata().published(),
                        "harbour.html",
                        Examples.NOON,
                        article.article().wordCount(),
                        2,
                        1));
    }

    @Test
    void aRestoredCutStaysRestored() {
        LibraryArticle article = kept(SHIPS);
        Article restored =
                article.article().withPiece(1, article.article().pieces().get(1).restored());

        library.putArticle(article.id(), restored);

        assertThat(library.article(article.id()).orElseThrow().article()).isEqualTo(restored);
    }

    @Test
    void aTextThatIsNotInTheLibraryCannotBeReplaced() {
        assertThatThrownBy(() -> library.putArticle(ArticleId.random(), Examples.plain("Nothing.")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAnnotationIsReadBackWhole() {
        LibraryArticle article = kept(SHIPS);
        Annotation annotation = Examples.annotation(article, new TextSpan(21, 52));

        library.putAnnotation(annotation);

        assertThat(library.annotation(annotation.id())).contains(annotation);
        assertThat(library.annotations(article.id())).containsExactly(annotation);
    }

    @Test
    void anAnnotationKeepsItsPlaceWhenTheTextUnderItIsReplaced() {
        LibraryArticle article = kept(SHIPS);
        Annotation annotation = Examples.annotation(
                article, new TextSpan(20, article.article().text().length()));
        library.putAnnotation(annotation);

        library.putArticle(article.id(), Examples.plain("Short."));

        assertThat(library.annotation(annotation.id())).contains(annotation);
        library.putAnnotation(annotation);
        assertThat(library.annotation(annotation.id())).contains(annotation);
    }

    @Test
    void annotationsComeInTextOrderTheLongestFirst() {
        LibraryArticle article = kept(SHIPS);
        Annotation late = Examples.annotation(article, new TextSpan(9, 12));
        Annotation brief = Examples.annotation(article, new TextSpan(2, 4));
        Annotation whole = Examples.annotation(article, new TextSpan(2, 30));
        List.of(late, brief, whole).forEach(library::putAnnotation);

        assertThat(library.annotations(article.id())).containsExactly(whole, brief, late);
    }

    @Test
    void aRemovedAnnotationIsGoneWithItsBodies() {
        LibraryArticle article = kept(SHIPS);
        Annotation annotation = Examples.annotation(article, new TextSpan(0, 3));
        library.putAnnotation(annotation);

        library.removeAnnotation(annotation.id());

        assertThat(library.annotation(annotation.id())).isEmpty();
        library.putAnnotation(annotation.withBodies(List.of(), Examples.NOON));
        assertThat(library.annotation(annotation.id()).orElseThrow().bodies()).isEmpty();
    }

    @Test
    void aStoryKeepsTheOrderOfItsArticles() {
        LibraryArticle one = kept("One of the two.");
        LibraryArticle two = kept("Two of the two.");
        Story story = new Story(UUID.randomUUID(), "The harbour", List.of(two.id(), one.id()));

        library.putStory(story);
        assertThat(library.story(story.id())).contains(story);
        assertThat(library.storyNamed("The harbour")).contains(story);
        assertThat(library.storyNamed("Another")).isEmpty();

        Story changed = new Story(story.id(), "The port", List.of(one.id()));
        library.putStory(changed);
        assertThat(library.stories()).containsExactly(changed);

        library.removeStory(story.id());
        assertThat(library.stories()).isEmpty();
    }

    @Test
    void aNewLibraryHasTheDefaultCodeBook() {
        assertThat(library.codeBook()).isEqualTo(DefaultCodeBook.BOOK);
    }

    @Test
    void aChangedCodeBookIsReadBackInItsOrder() {
        List<Tag> reversed = DefaultCodeBook.BOOK.tags().reversed();
        CodeBook changed = new CodeBook(reversed);

        library.putCodeBook(changed);

        assertThat(library.codeBook()).isEqualTo(changed);
    }

    @Test
    void anAnnotationKeepsATagThatHasLeftTheCodeBook() {
        LibraryArticle article = kept(SHIPS);
        Annotation annotation = Examples.annotation(article, new TextSpan(0, 3));
        library.putAnnotation(annotation);

        library.putCodeBook(new CodeBook(List.of()));

        assertThat(library.annotation(annotation.id())).contains(annotation);
    }

    @Test
    void halfASurrogatePairIsKeptAsTheReplacementCharacter() {
        String broken = "Half \uD83D a ship 🚢 and \uDEA2 the other half.";
        LibraryArticle article = library.add(Examples.page("half"), Examples.plain(broken));

        assertThat(article.article().text()).isEqualTo("Half \uFFFD a ship 🚢 and \uFFFD the other half.");
        Annotation annotation = Examples.annotation(article, new TextSpan(7, 19));
        library.putAnnotation(annotation);
        assertThat(library.annotation(annotation.id())).contains(annotation);
    }

    @Test
    void aNulSurvives() {
        LibraryArticle article = library.add(Examples.page("nul"), Examples.plain("before\u0000after"));

        assertThat(article.article().text()).isEqualTo("before\u0000after");
    }

    @Test
    void severalChangesAreKeptTogetherOrNotAtAll() {
        LibraryArticle article = kept(SHIPS);
        Annotation annotation = Examples.annotation(article, new TextSpan(0, 3));

        assertThatThrownBy(() -> library.together(() -> {
                    library.putAnnotation(annotation);
                    throw new IllegalStateException("half-way");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(library.annotations(article.id())).isEmpty();
        library.together(() -> library.putAnnotation(annotation));
        assertThat(library.annotations(article.id())).containsExactly(annotation);
    }

    @Test
    void whatCannotBeKeptChangesNothing() {
        Story impossible = new Story(UUID.randomUUID(), "Without its article", List.of(ArticleId.random()));

        assertThatThrownBy(() -> library.putStory(impossible)).isInstanceOf(LibraryException.class);

        assertThat(library.stories()).isEmpty();
    }

    @Test
    void whatWasKeptIsThereAfterReopening(@TempDir Path folder) {
        Path odd = folder.resolve("a b?c#d%20é");
        LibraryArticle article;
        Annotation annotation;
        try (Library first = SqliteLibrary.open(odd)) {
            article = first.add(Examples.page(SHIPS), Examples.plain(SHIPS));
            annotation = Examples.annotation(article, new TextSpan(0, 3));
            first.putAnnotation(annotation);
        }
        try (Library second = SqliteLibrary.open(odd)) {
            assertThat(second.articles()).containsExactly(article);
            assertThat(second.annotations(article.id())).containsExactly(annotation);
        }
        assertThat(odd.resolve(SqliteLibrary.FILE_NAME)).isRegularFile();
    }
}
