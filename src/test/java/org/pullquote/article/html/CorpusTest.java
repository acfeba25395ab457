package org.pullquote.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.page.RawPage;

/// What holds for every page, tried on a corpus folder where there is one.
class CorpusTest {
    private static final Path PAGES = Path.of("../shared/corpus/extraction/trafilatura/html");
    private static final int STEP = 8;

    private static List<RawPage> pages() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "no corpus folder");
        try (Stream<Path> files = Files.list(PAGES)) {
            List<Path> all = files.sorted().toList();
            List<RawPage> pages = new java.util.ArrayList<>();
            for (int i = 0; i < all.size(); i += STEP) {
                pages.add(Corpus.page(all.get(i)));
            }
            return pages;
        }
    }

    /// Characters in any order: a button's words follow the paragraph they stood in.
    private static String characters(String text) {
        int[] sorted = text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && c != 0xA0
                        && !(c < 0x10000 && (Signs.isSpace((char) c) || Signs.hasNoWidth((char) c))))
                .sorted()
                .toArray();
        return new String(sorted, 0, sorted.length);
    }

    private static String body(RawPage page) {
        StringBuilder text = new StringBuilder();
        Element body = Parser.htmlParser().parseInput(page.text(), "").body();
        body.forEachNode(node -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        });
        return text.toString();
    }

    @Test
    void nothingOfAPageVanishesAndEveryRunIsTraced() throws IOException {
        HtmlCleaner cleaner = new HtmlCleaner();
        for (RawPage page : pages()) {
            Article article = cleaner.clean(page);
            StringBuilder pieces = new StringBuilder();
            article.pieces().stream()
                    .filter(piece -> !isFromData(piece, page.text()))
                    .forEach(piece -> pieces.append(piece.text()));
            assertThat(characters(pieces.toString())).as(page.file().name()).isEqualTo(characters(body(page)));
            article.pieces().forEach(piece -> checkRuns(piece, page.text()));
        }
    }

    /// Whether the piece stood in a script's data, not in the body.
    private static boolean isFromData(Piece piece, String source) {
        return piece.source()
                .map(span -> source.lastIndexOf("<script", span.start()) > source.lastIndexOf("</script", span.start()))
                .orElse(true);
    }

    /// One white space stands for another of the same length.
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        text.chars().forEach(c -> spaced.append(Signs.isSpace((char) c) ? ' ' : (char) c));
        return spaced.toString();
    }

    private static void checkRuns(Piece piece, String source) {
        int at = 0;
        for (SourceRun run : piece.runs()) {
            assertThat(run.at()).isGreaterThanOrEqualTo(at);
            at = run.at() + run.length();
            String text = piece.text().substring(run.at(), at);
            String stood = run.source().in(source);
            if (run.isLinear() && !text.isBlank() && !stood.startsWith("&")) {
                assertThat(spaced(stood)).isEqualTo(spaced(text));
            }
        }
        assertThat(at).isEqualTo(piece.runs().isEmpty() ? 0 : piece.text().length());
    }
}
