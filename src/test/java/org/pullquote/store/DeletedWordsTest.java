package org.pullquote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.text.TextSpan;

/// What is deleted is gone from every byte of the library's files after the next checkpoint, which closing it is.
class DeletedWordsTest {
    /// No other text has them, and indexes keep words in small letters.
    private static final String SECRET = "zwyxquark";

    @TempDir
    private Path folder;

    private long filesWithTheSecret() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            long found = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                found += bytes.toLowerCase(Locale.ROOT).contains(SECRET) ? 1 : 0;
            }
            return found;
        }
    }

    /// Many others around it, so that its pages are shared with what stays.
    private static LibraryArticle filled(SqliteLibrary library) {
        LibraryArticle article =
                library.add(Examples.page("<p>a"), Examples.plain("The levee held through the night. ".repeat(200)));
        for (int i = 0; i < 200; i++) {
            Annotation annotation = Examples.annotation(article, TextSpan.at(34 * (i % 100), 30));
            library.putAnnotation(
                    annotation.withNote(new Body.Note("Ask number " + i + " again", false), Examples.NOON));
        }
        return article;
    }

    @Test
    void aRemovedHighlightsNoteIsGoneFromTheFile() throws IOException {
        UUID id;
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            LibraryArticle article = filled(library);
            Annotation secret = Examples.annotation(article, TextSpan.at(4, 5))
                    .withNote(new Body.Note("met " + SECRET + " at noon", true), Examples.NOON);
            library.putAnnotation(secret);
            id = secret.id();
        }
        assertThat(filesWithTheSecret()).isPositive();
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            library.removeAnnotation(id);
            assertThat(library.search(SearchQuery.of("ask"))).isNotEmpty();
        }
        assertThat(filesWithTheSecret()).isZero();
    }

    @Test
    void aNoteThatIsTypedOverIsGoneFromTheFile() throws IOException {
        Noted on;
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            on = new Noted.OfArticle(filled(library).id());
            library.putNote(on, new Body.Note("the source is " + SECRET, true));
        }
        assertThat(filesWithTheSecret()).isPositive();
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            library.putNote(on, new Body.Note("the source is safe", true));
        }
        assertThat(filesWithTheSecret()).isZero();
    }

    @Test
    void anArticlesOldWordsAreGoneFromTheFileAndItsIndexWhenItIsReplaced() throws IOException {
        LibraryArticle article;
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            filled(library);
            article = library.add(
                    Examples.page("<p>b"), Examples.plain("It names " + SECRET + " as the source. ".repeat(300)));
        }
        assertThat(filesWithTheSecret()).isPositive();
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            library.putArticle(article.id(), Examples.plain("It names nobody. ".repeat(300)));
        }
        assertThat(filesWithTheSecret()).isZero();
    }

    @Test
    void aRemovedStoryAndSearchAreGoneFromTheFile() throws IOException {
        Story story = new Story(UUID.randomUUID(), "The " + SECRET + " papers", List.of());
        SavedSearch search = new SavedSearch(UUID.randomUUID(), SECRET, SearchQuery.of(SECRET));
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            filled(library);
            library.putStory(story);
            library.putSavedSearch(search);
        }
        assertThat(filesWithTheSecret()).isPositive();
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            library.removeStory(story.id());
            library.removeSavedSearch(search.id());
            assertThat(library.storyNamed(story.name())).isEqualTo(Optional.empty());
        }
        assertThat(filesWithTheSecret()).isZero();
    }
}
