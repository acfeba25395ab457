package org.pullquote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

/// Opens the file as the program does and looks whether what comes of it holds together.
public final class OpenAndClean implements Trial {
    private final Path file;

    /// @param file written over at each trial
    public OpenAndClean(Path file) {
        this.file = file;
    }

    @Override
    public void run(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        if (Pages.read(file) instanceof PageReading.Read(var page)) {
            Article article = Cleaning.clean(page);
            lookAt(page, article);
            if (bytes.length % 16 == 0) {
                assertThat(Cleaning.clean(page)).as("cleaned once more").isEqualTo(article);
            }
        }
    }

    private static void lookAt(RawPage page, Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            TextSpan span = block.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.in(article.text())).isNotBlank();
            end = span.end();
        }
        TextSpan whole = new TextSpan(0, page.text().length());
        for (Piece piece : article.pieces()) {
            for (SourceRun run : piece.runs()) {
                assertThat(run.at() + run.length())
                        .isLessThanOrEqualTo(piece.text().length());
                assertThat(run.source().end()).isLessThanOrEqualTo(whole.end());
            }
        }
        for (int i = 0; i < article.text().length(); i++) {
            if (Character.isHighSurrogate(article.text().charAt(i))) {
                assertThat(Character.isLowSurrogate(article.text().charAt(++i)))
                        .as("a whole character")
                        .isTrue();
            }
        }
    }
}
