package org.pullquote.article.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pullquote.article.Article;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;

class FlatCleanerTest {
    private static final String HARBOUR =
            "Harbour inquiry finds ledgers were altered | Northport Courier Home News Sport Business Weather Sign in"
                + " Subscribe Home News Sport Business Weather  Harbour inquiry finds ledgers were altered By Ada"
                + " Quill and Tom Marsh Updated 4:05 PM GMT, Mon March 3, 2031 Link Copied! The inquiry into the"
                + " harbour authority said on Monday that two ledgers had been altered before they were handed over."
                + " The authority's chairman, who resigned in January, has denied that he knew of it. Lena"
                + " Brook/Reuters Related article Chairman of the harbour authority resigns after a stormy night of"
                + " debate The report names no one, but it says that the changes were made by someone with a key to"
                + " the archive. “We were shown one set of books and the auditors were shown another,” the inquiry's"
                + " head told reporters in the old customs house. Sponsor Message The council has known of the inquiry"
                + " since the spring, when a clerk found two pages that did not agree and wrote to the mayor. She said"
                + " that she had not been answered, and that she had kept a copy of everything. What happens next is"
                + " for the city council to decide, and it will not sit again before the end of the month. “I expect"
                + " that they will want to read it first,” she said at the end of the month. Facebook Twitter Email"
                + " Home News Sport Business Weather © 2031 Northport Courier. All rights reserved. Northport Courier"
                + " is a trade mark.";

    @Test
    void keepsTheStoryAndNothingElse() {
        Article article = clean(HARBOUR);
        assertThat(article.text()).startsWith("The inquiry into").endsWith("the end of the month.");
        assertThat(article.text()).doesNotContain("Lena Brook", "Related", "Sponsor", "stormy");
    }

    @Test
    void readsWhatThePageSaysOfItself() {
        var metadata = clean(HARBOUR).metadata();
        assertThat(metadata.headline()).contains("Harbour inquiry finds ledgers were altered");
        assertThat(metadata.authors()).containsExactly("Ada Quill", "Tom Marsh");
        assertThat(metadata.outlet()).contains("Northport Courier");
        assertThat(metadata.updated()).contains(new IsoDate("2031-03-03T16:05:00+00:00"));
        assertThat(metadata.language()).contains("en");
    }

    @Test
    void saysWhatItCut() {
        Article article = clean(HARBOUR);
        assertThat(article.cuts())
                .anyMatch(cut -> cut.kind() == CutKind.CREDIT && cut.text().equals("Lena Brook/Reuters"));
        assertThat(article.cuts())
                .anyMatch(cut -> cut.kind() == CutKind.TEASER && cut.text().startsWith("Related article Chairman"));
        assertThat(article.cuts())
                .anyMatch(
                        cut -> cut.kind() == CutKind.ADVERTISEMENT && cut.text().equals("Sponsor Message"));
        assertThat(article.cuts())
                .anyMatch(cut -> cut.kind() == CutKind.BYLINE && cut.text().startsWith("By Ada"));
        assertThat(article.cuts()).anyMatch(cut -> cut.kind() == CutKind.FOOTER);
    }

    @Test
    void keptAndCutTogetherAreTheWholePage() {
        Article article = clean(HARBOUR);
        assertThat(article.pieces().stream().map(Piece::text).collect(Collectors.joining(" ")))
                .isEqualTo(HARBOUR.replaceAll("\\s+", " "));
    }

    @Test
    void everyCharacterKnowsWhereItStood() {
        for (Piece piece : clean(HARBOUR).pieces()) {
            for (SourceRun run : piece.runs()) {
                String there = run.source().in(HARBOUR);
                String here = piece.text().substring(run.at(), run.at() + run.length());
                assertThat(run.isLinear() ? there : " ").isEqualTo(here);
                assertThat(run.isLinear() || there.isBlank()).isTrue();
            }
        }
    }

    @Test
    void aSentenceBeforeAPhotosButtonsIsItsCaption() throws IOException {
        Article article = clean(Files.readString(Path.of("assets/samples/coast-radio.txt")));
        assertThat(article.text())
                .contains("left the gate in maintenance mode.")
                .doesNotContain("A diver inspects");
        assertThat(article.cuts())
                .anyMatch(cut -> cut.kind() == CutKind.CAPTION && cut.text().startsWith("A diver inspects"));
    }

    @Test
    void aSentenceBeforeABareCreditStays() {
        assertThat(clean(HARBOUR).text()).contains("has denied that he knew of it.");
    }

    @Test
    void aMenuAloneIsNoArticle() {
        Article article = clean("Home News Sport Business Weather Sign in Subscribe Contact About us Terms");
        assertThat(article.finding()).contains(Finding.ONLY_A_MENU);
        assertThat(article.blocks()).isEmpty();
        assertThat(article.cuts()).isNotEmpty();
    }

    @Test
    void whiteSpaceAloneHasNoText() {
        assertThat(clean(" \n \u00A0 ").finding()).contains(Finding.NO_TEXT);
        assertThat(clean("").pieces()).isEmpty();
    }

    private static Article clean(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FlatCleaner()
                .clean(new RawPage(
                        new SourceFile("dump.txt", bytes), PageFormat.FLAT_TEXT, StandardCharsets.UTF_8, text));
    }
}
