package org.pullquote.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;

class CodeBookImportTest {
    private static final CodeBook PRESENT = DefaultCodeBook.BOOK;

    @Test
    void theSameBookChangesNothing() {
        assertThat(CodeBookImport.of(PRESENT, PRESENT)).isEqualTo(new CodeBookImport(PRESENT, 0, 0));
    }

    @Test
    void aTagOfTheSameNameKeepsItsIdAndKeyAndTakesWhatItMeans() {
        Tag quote = PRESENT.named("quote").orElseThrow();
        Tag other = new Tag(
                UUID.randomUUID(),
                "Quote",
                Hue.TEAL,
                Optional.of('9'),
                "Somebody’s words.",
                List.of(),
                Optional.empty());
        CodeBookImport taken = CodeBookImport.of(PRESENT, new CodeBook(List.of(other)));
        assertThat(taken.book().find(quote.id()))
                .contains(quote.withHue(Hue.TEAL)
                        .withDefinition("Somebody’s words.")
                        .withFields(List.of()));
        assertThat(taken.changed()).isEqualTo(1);
    }

    @Test
    void aNewTagComesWithItsParentAndOnlyWithAFreeKey() {
        Tag parent = tag("sourcing", Optional.of('1'), Optional.empty());
        Tag child = tag("leak", Optional.empty(), Optional.of(parent.id()));
        CodeBook book =
                CodeBookImport.of(PRESENT, new CodeBook(List.of(parent, child))).book();
        assertThat(book.find(parent.id()).orElseThrow().key()).isEmpty();
        assertThat(book.find(child.id()).orElseThrow().parent()).contains(parent.id());
        assertThat(book.tags()).containsAll(PRESENT.tags());
    }

    private static Tag tag(String name, Optional<Character> key, Optional<UUID> parent) {
        return new Tag(UUID.randomUUID(), name, Hue.FERN, key, "", List.of(), parent);
    }
}
