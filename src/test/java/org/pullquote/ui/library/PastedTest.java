package org.pullquote.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.store.ReceivedFile;
import org.pullquote.store.SqliteLibrary;

/// What is pasted becomes an article like any other.
class PastedTest {
    private static final String HTML = "<h2>Levee</h2><p>The levee held through the night, the mayor said.</p>"
            + "<p>It was repaired last year after the river rose twice in a month.</p>";

    private final SqliteLibrary library = SqliteLibrary.inMemory();
    private final Intake intake = new Intake(library, InstantSource.system(), ReceivedFile::open);

    @AfterEach
    void close() {
        library.close();
    }

    private Article taken(Pasted pasted) {
        return intake.take(pasted).opened().getFirst().article();
    }

    @Test
    void htmlKeepsItsBlocksAndItsSource() {
        Article article = taken(new Pasted(HTML, true, Optional.of("https://ledger.example/levee")));
        assertThat(article.text()).contains("The levee held through the night, the mayor said.");
        assertThat(article.blocks()).extracting(Block::kind).contains(BlockKind.PARAGRAPH);
        assertThat(article.metadata().url()).contains("https://ledger.example/levee");
    }

    @Test
    void textBecomesParagraphsAndIsKeptByteForByte() {
        String text = "The levee held\n\nIt held through the night – the mayor said.\n";
        Article article = taken(new Pasted(text, false, Optional.empty()));
        assertThat(article.text()).contains("It held through the night – the mayor said.");
        assertThat(article.metadata().url()).isEmpty();
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void theSamePastedTwiceIsOneArticle() {
        Pasted pasted = new Pasted(HTML, true, Optional.empty());
        assertThat(taken(pasted)).isEqualTo(taken(pasted));
        assertThat(library.articles()).hasSize(1);
    }

    @Test
    void theHeadThatWindowsPutsInFrontIsTakenForTheSource() {
        String head = "Version:0.9\r\nStartHTML:0000000105\r\nSourceURL:https://ledger.example/levee\r\n";
        Pasted pasted = Pasted.ofHtml(head + HTML, Optional.empty());
        assertThat(pasted).isEqualTo(new Pasted(HTML, true, Optional.of("https://ledger.example/levee")));
    }

    @Test
    void onlyAnAddressOfThePublicWebIsASource() {
        assertThat(new Pasted("a", false, Optional.of("file:///home/ada/levee.html")).source())
                .isEmpty();
        assertThat(new Pasted("a", false, Optional.of(" https://a.example/b ")).source())
                .contains("https://a.example/b");
    }
}
