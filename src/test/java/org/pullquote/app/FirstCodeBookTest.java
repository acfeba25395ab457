package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.store.SqliteLibrary;

class FirstCodeBookTest {
    @Test
    void inEnglishItIsTheDefaultAndInALanguageWithoutTranslationToo() {
        assertThat(FirstCodeBook.in(Locale.ENGLISH)).isEqualTo(DefaultCodeBook.BOOK);
        assertThat(FirstCodeBook.in(Locale.ROOT)).isEqualTo(DefaultCodeBook.BOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void translatedItHasTheSameTagsWithOtherWords(String language) {
        List<Tag> english = DefaultCodeBook.BOOK.tags();
        List<Tag> translated = FirstCodeBook.in(Locale.of(language)).tags();

        assertThat(translated)
                .extracting(Tag::id)
                .isEqualTo(english.stream().map(Tag::id).toList());
        assertThat(translated)
                .extracting(Tag::key)
                .isEqualTo(english.stream().map(Tag::key).toList());
        assertThat(translated).extracting(Tag::name).doesNotHaveDuplicates();
        assertThat(translated)
                .extracting(Tag::definition)
                .doesNotContainAnyElementsOf(
                        english.stream().map(Tag::definition).toList());
    }

    @Test
    void aNewLibraryGetsItAndOneInUseKeepsItsOwn() {
        try (SqliteLibrary library = SqliteLibrary.inMemory()) {
            FirstCodeBook.settle(library, Locale.GERMAN);
            assertThat(library.codeBook().tags().getFirst().name()).isEqualTo("Zitat");

            FirstCodeBook.settle(library, Locale.FRENCH);
            assertThat(library.codeBook().tags().getFirst().name()).isEqualTo("Zitat");

            CodeBook own = new CodeBook(List.of());
            library.putCodeBook(own);
            FirstCodeBook.settle(library, Locale.of("es"));
            assertThat(library.codeBook()).isEqualTo(own);
        }
    }
}
