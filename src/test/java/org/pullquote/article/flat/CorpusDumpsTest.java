package org.pullquote.article.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;

/// What must hold for every dump, on real ones where they are there.
class CorpusDumpsTest {
    private static final Path FOLDER = Path.of("../shared/corpus/extraction/np4k/flat");
    private static final int EVERY = 4;

    @Test
    void nothingOfAPageVanishesAndNothingComesTwice() throws IOException {
        for (Path file : some()) {
            RawPage page = CleanFolder.page(file);
            BitSet covered = new BitSet();
            int last = 0;
            for (Piece piece : new FlatCleaner().clean(page).pieces()) {
                for (SourceRun run : piece.runs()) {
                    assertThat(run.source().start()).as(file.toString()).isGreaterThanOrEqualTo(last);
                    last = run.source().end();
                    covered.set(run.source().start(), run.source().end());
                }
            }
            assertThat(IntStream.range(0, page.text().length())
                            .filter(i -> !covered.get(i) && !isBlank(page.text().charAt(i))))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyBlockStandsInTheSourceWhereItSays() throws IOException {
        for (Path file : some()) {
            RawPage page = CleanFolder.page(file);
            Article article = new FlatCleaner().clean(page);
            article.blocks().forEach(block -> {
                String there = block.source().orElseThrow().in(page.text());
                assertThat(folded(there))
                        .as(file.toString())
                        .isEqualTo(folded(block.span().in(article.text())));
            });
        }
    }

    @Test
    void theSamePageAlwaysGivesTheSameArticle() throws IOException {
        RawPage page = CleanFolder.page(some().getFirst());
        assertThat(new FlatCleaner().clean(page)).isEqualTo(new FlatCleaner().clean(page));
    }

    @Test
    void anyPartOfTheBodyLeadsBackToItsWords() throws IOException {
        RawPage page = CleanFolder.page(some().getLast());
        Article article = new FlatCleaner().clean(page);
        for (int i = 0; i + 40 < article.text().length(); i += 97) {
            TextSpan span = TextSpan.at(i, 40);
            String there = article.sourceOf(span).orElseThrow().in(page.text());
            String start = folded(span.in(article.text())).split(" ", 2)[0];
            assertThat(folded(there)).startsWith(start);
        }
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0000';
    }

    private static List<Path> some() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no corpus folder beside the project");
        List<Path> all = CleanFolder.dumps(FOLDER);
        return IntStream.range(0, all.size() / EVERY)
                .mapToObj(i -> all.get(i * EVERY))
                .toList();
    }
}
