package org.pullquote.library.sibling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.store.SqliteLibrary;

class SiblingSearchTest {
    private static final String CRACKS = "Divers found cracks in the east bridge, and the harbour board closed it.";
    private static final String CLOSED = "The harbour board shut the east bridge after divers saw cracks.";

    private final Library library = SqliteLibrary.inMemory();
    private final SiblingSearch search = new SiblingSearch(library);
    private final LibraryArticle courier = add("Courier", CRACKS);
    private final LibraryArticle choir = add("Radio", "A choir sang in the market, and the mayor clapped for long.");

    @AfterEach
    void close() {
        library.close();
    }

    private LibraryArticle add(String outlet, String text) {
        Metadata metadata = new Metadata(
                Optional.of(outlet),
                Optional.empty(),
                List.of(),
                IsoDate.parse("2026-03-16"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Article article = new Article(
                PageFormat.PLAIN_TEXT,
                metadata,
                List.of(Piece.paragraph(text, List.of())),
                new CleanerVersion("none", 1),
                Optional.empty());
        byte[] bytes = (outlet + text).getBytes(StandardCharsets.UTF_8);
        return library.add(
                new RawPage(
                        new SourceFile(outlet + ".txt", bytes), PageFormat.PLAIN_TEXT, StandardCharsets.UTF_8, text),
                article);
    }

    @Test
    void whatAnotherOutletPublishedOnTheEventIsProposedAndNothingElse() {
        assertThat(search.of(courier)).isEmpty();
        LibraryArticle ledger = add("Ledger", CLOSED);
        assertThat(search.of(courier)).containsExactly(ledger);
        assertThat(search.of(ledger)).containsExactly(courier);
        assertThat(search.of(choir)).isEmpty();
    }

    @Test
    void theOutletsOwnOtherArticleIsNotProposed() {
        add("courier", CLOSED);
        assertThat(search.of(courier)).isEmpty();
    }

    @Test
    void whatStandsInOneStoryAlreadyIsNotProposed() {
        LibraryArticle ledger = add("Ledger", CLOSED);
        library.putStory(new Story(UUID.randomUUID(), "Bridge", List.of(courier.id(), ledger.id())));
        assertThat(search.of(courier)).isEmpty();
    }

    @Test
    void whatTheReaderPartedIsProposedFromNeitherSideUntilItIsTakenBack() {
        LibraryArticle ledger = add("Ledger", CLOSED);
        library.kinship().putApart(courier.id(), Set.of(ledger.id()));
        assertThat(search.of(courier)).isEmpty();
        assertThat(search.of(ledger)).isEmpty();
        library.kinship().putApart(courier.id(), Set.of());
        assertThat(search.of(ledger)).containsExactly(courier);
    }

    @Test
    void anArticleIsKnownByItsNewText() {
        LibraryArticle ledger = add("Ledger", "The ferry to the islands is late again.");
        assertThat(search.of(courier)).isEmpty();
        library.putArticle(ledger.id(), add("Print", CLOSED).article());
        assertThat(search.of(courier)).extracting(LibraryArticle::id).contains(ledger.id());
    }
}
