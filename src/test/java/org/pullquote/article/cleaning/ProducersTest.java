package org.pullquote.article.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.Samples;

/// What today's programs make of a news story, and how they differ from the standards and from each other.
class ProducersTest {
    private static final String FIRST = "The lock keepers of Vellmar were told on Monday that the last of the old gates"
            + " will be taken out before the winter, and that nobody knows yet what it will cost the town.";

    @TempDir
    Path folder;

    @Test
    void whatADocumentPrintsOfAuthorAndDayIsBelievedBeforeItsProperties() throws IOException {
        Article article = open(Samples.docx(heading("The last gate goes")
                + Samples.word("By Ida Krone and Tomás Vale")
                + Samples.word("4 March 2021")
                + Samples.word(FIRST)));
        assertThat(article.metadata().authors()).containsExactly("Ida Krone", "Tomás Vale");
        assertThat(article.metadata().published()).map(Object::toString).contains("2021-03-04");
    }

    @Test
    void namesBetweenTheHeadlineAndTheDayAreAByline() throws IOException {
        Article article = open(Samples.docx(heading("The last gate goes at Vellmar")
                + Samples.word("Ida Krone")
                + Samples.word("Tomás Vale")
                + Samples.word("4 March 2021")
                + Samples.word(FIRST)));
        assertThat(article.metadata().authors()).containsExactly("Ada Reed");
        String lines = "the water rose for three days and nobody came to see whether it held\n".repeat(6);
        String pages = "# The last gate goes at Vellmar\nIda Krone and Tom Vale\n\n4 March 2021\n\n" + lines + "again.";
        assertThat(open(Samples.pdf(pages)).metadata().authors()).containsExactly("Ida Krone", "Tom Vale");
        assertThat(open(Samples.pdf(pages.replace("Ida Krone and Tom Vale", "The Lock Courier")))
                        .metadata()
                        .authors())
                .isEmpty();
    }

    @Test
    void anAgencysDatelineIsTheDayOfADocument() throws IOException {
        Article article = open(Samples.pdf("VELLMAR, 4 March 2021 - The lock keepers of Vellmar were told on Monday"));
        Article longer = open(Samples.pdf("VELLMAR, 4 March 2021 - " + FIRST.substring(0, 60) + "."));
        assertThat(longer.metadata().published()).map(Object::toString).contains("2021-03-04");
        assertThat(article.metadata().headline()).isEmpty();
    }

    @Test
    void aDocumentWithoutATitleIsNamedAfterTheLineOverItsFirstParagraph() throws IOException {
        Article article =
                open(rtf("{\\b The last gate goes at Vellmar\\par}4 March 2021\\par " + (FIRST + "\\par ").repeat(9)));
        assertThat(article.metadata().headline()).contains("The last gate goes at Vellmar");
        assertThat(article.text()).startsWith("4 March 2021").doesNotContain("The last gate goes");
        assertThat(open(rtf(FIRST + "\\par " + FIRST + "\\par")).metadata().headline())
                .isEmpty();
    }

    @Test
    void aKickerIsNeitherHeadlineNorOutlet() throws IOException {
        String talk = "TRANSCRIPT\n\nThe keepers of Vellmar on the last gate\n\n4 March 2021\n\n" + FIRST + "\n";
        assertThat(open(talk).metadata().headline()).contains("The keepers of Vellmar on the last gate");
        assertThat(open(talk).metadata().outlet()).isEmpty();
        Article release = open(Samples.docx(
                heading("PRESS RELEASE") + heading("The last gate goes at Vellmar in autumn") + Samples.word(FIRST)));
        assertThat(release.metadata().headline()).contains("The last gate goes at Vellmar in autumn");
    }

    @Test
    void theNameOverTheHeadlineOfAPrintedPageIsTheOutlet() throws IOException {
        Article article = open(Samples.docx(
                heading("The Lock Courier") + heading("The last gate goes at Vellmar") + Samples.word(FIRST)));
        assertThat(article.metadata().outlet()).contains("The Lock Courier");
        assertThat(article.metadata().headline()).contains("The last gate goes at Vellmar");
    }

    @Test
    void aListNumberedBeforeItsStyleAndATypedBulletAreListItems() throws IOException {
        Article article = open(Samples.docx(Samples.word(FIRST)
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr><w:pStyle w:val='Compact'/></w:pPr>"
                + "<w:r><w:t>the upper gate</w:t></w:r></w:p>" + Samples.word("• the lower gate")));
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsSubsequence(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.LIST_ITEM);
    }

    @Test
    void namesThatAProgramFillsInAreNobody() throws IOException {
        assertThat(open(rtf("{\\info{\\author Unknown Author}}" + FIRST + "\\par"))
                        .metadata()
                        .authors())
                .isEmpty();
        assertThat(open(rtf("{\\info{\\title Untitled}}The last gate goes\\par " + FIRST + "\\par"))
                        .metadata()
                        .headline())
                .contains("The last gate goes");
        assertThat(open(rtf("{\\info{\\author Ida Krone; Tom Vale}}" + FIRST + "\\par"))
                        .metadata()
                        .authors())
                .containsExactly("Ida Krone", "Tom Vale");
        assertThat(open(rtf("{\\info{\\author Krone, Ida}}" + FIRST + "\\par"))
                        .metadata()
                        .authors())
                .containsExactly("Krone, Ida");
    }

    @Test
    void aLetterFromAPersonAtAnOutletNamesBoth() throws IOException {
        Article article = open("From: \"Ida Krone, The Lock Courier\" <news@courier.example>\r\nTo: a@b.example\r\n"
                + "Subject: Fwd: RE: The last gate goes\r\nDate: Thu, 04 Mar 2021 07:30:00 +0100\r\n\r\n" + FIRST
                + "\r\n");
        assertThat(article.metadata().authors()).containsExactly("Ida Krone");
        assertThat(article.metadata().outlet()).contains("The Lock Courier");
        assertThat(article.metadata().headline()).contains("The last gate goes");
        Article doctor =
                open("From: Ida Krone, PhD <i@k.example>\r\nTo: a@b.example\r\nSubject: Gates\r\n\r\n" + FIRST);
        assertThat(doctor.metadata().authors()).containsExactly("Ida Krone, PhD");
    }

    @Test
    void captionsThatRollOnSayEachLineOnce() throws IOException {
        String live = "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n \nthe last<00:00:00.300><c> gate</c>\n\n"
                + "00:00:02.000 --> 00:00:02.010\nthe last gate\n \n\n"
                + "00:00:02.010 --> 00:00:04.000\nthe last gate\ngoes in<00:00:02.400><c> autumn</c>\n\n"
                + "00:00:04.000 --> 00:00:04.010\ngoes in autumn\n \n\n"
                + "00:00:04.010 --> 00:00:06.000\ngoes in autumn\nthe mayor says\n";
        assertThat(open(live).text()).isEqualTo("00:00:00\n\nthe last gate goes in autumn the mayor says");
        String growing = "1\n"
                + "00:00:00,000 --> 00:00:01,000\n"
                + "the\n\n"
                + "2\n"
                + "00:00:01,000 --> 00:00:02,000\n"
                + "the last\n\n"
                + "3\n"
                + "00:00:02,000 --> 00:00:03,000\n"
                + "the last gate\n\n"
                + "4\n"
                + "00:00:03,000 --> 00:00:04,000\n"
                + "the last gate goes\n";
        assertThat(open(growing).text()).isEqualTo("00:00:00\n\nthe last gate goes");
        String twice = "1\n00:00:00,000 --> 00:00:01,000\nNo.\n\n2\n00:00:01,000 --> 00:00:02,000\nNo.\n\n"
                + "3\n00:00:02,000 --> 00:00:03,000\nThe gate stays.\n";
        assertThat(open(twice).text()).isEqualTo("00:00:00\n\nNo. No. The gate stays.");
    }

    @Test
    void markdownIsReadWithItsFieldsPicturesAndNotes() throws IOException {
        Article article =
                open("---\ntitle: \"The last gate goes,\n  the keepers say\"\nauthor:\n- Ida Krone\n- Tom Vale\n"
                        + "date: 4 March 2021\nlang: en\n---\n\n" + FIRST + "[^a]\n\n## The keepers\n\n"
                        + "![The gate in May](gate.png){width=50%}\n\n**Nobody** was [asked](https://a.example).\n\n"
                        + "[^a]: The town paid for the report.\n\n[1]: https://b.example \"B\"\n");
        assertThat(article.metadata().headline()).contains("The last gate goes, the keepers say");
        assertThat(article.metadata().authors()).containsExactly("Ida Krone", "Tom Vale");
        assertThat(article.metadata().published()).map(Object::toString).contains("2021-03-04");
        assertThat(article.text())
                .isEqualTo(FIRST
                        + "\n\nThe keepers\n\nThe gate in May\n\nNobody was asked.\n\nThe town paid for the report.");
        assertThat(article.blocks()).extracting(Block::kind).contains(BlockKind.HEADING, BlockKind.CAPTION);
    }

    @Test
    void theSitesNameIsNoPartOfAHeadlineThatOnlyTheBrowserTitleGives() throws IOException {
        String page = "<html><head><title>%s</title></head><body><p>" + FIRST + "</p><p>"
                + FIRST.toLowerCase(Locale.ROOT) + "</p></body></html>";
        assertThat(open(page.formatted("Last gate goes at Vellmar | The Lock Courier"))
                        .metadata()
                        .headline())
                .contains("Last gate goes at Vellmar");
        assertThat(open(page.formatted("Gate goes - Vellmar weeps")).metadata().headline())
                .contains("Gate goes - Vellmar weeps");
        assertThat(open(page.formatted("Last gate goes at Vellmar | "))
                        .metadata()
                        .headline())
                .isPresent();
    }

    @Test
    void whatABrowserPrintsAroundASinglePageIsNoText() throws IOException {
        String line = FIRST.substring(0, 60) + ".";
        Article article =
                open(Samples.pdf("3/4/21, 7:30 AM\n\n" + line + "\n".repeat(31) + "https://courier.example/gate"));
        assertThat(article.text()).isEqualTo(line);
        assertThat(article.metadata().url()).contains("https://courier.example/gate");
    }

    @Test
    void anArchiveOfPagesPackedInAnUnreadWaySaysSoAndShowsNoLog() throws IOException {
        String log = record("resource", "metadata://program/log", "text/plain", "Fetched one page and went home.");
        String packed = record(
                "response",
                "https://courier.example/gate",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n\u0001\u0002");
        Path file = Files.write(folder.resolve("crawl.warc"), (packed + log).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Pages.read(file))
                .isInstanceOfSatisfying(
                        PageReading.UnknownFormat.class,
                        unread -> assertThat(unread.looksLike()).contains("WARC", "Brotli"));
        String kept = record(
                "response",
                "https://courier.example/gate",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n<p>" + FIRST + "</p>");
        assertThat(open(kept + log).text()).isEqualTo(FIRST);
    }

    private static String record(String kind, String address, String type, String block) {
        return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + address + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + block.length() + "\r\n\r\n" + block + "\r\n\r\n";
    }

    @Test
    void kindsOfFilesThatAreNotReadAreNamed() throws IOException {
        assertThat(refused("(\u00B5/\u00FDabc")).isEqualTo("a Zstandard archive");
        assertThat(refused("%!PS-Adobe-3.0\n(Hello) show\n")).isEqualTo("a PostScript document");
        assertThat(refused("x".repeat(60) + "BOOKMOBI" + "\u0000".repeat(40))).isEqualTo("a Kindle e-book");
    }

    @Test
    void aDocumentAttachedToALetterCanBeChosenAndIsShownWhereTheLetterIsEmpty() throws IOException {
        byte[] release = Samples.docx(heading("The last gate goes") + Samples.word(FIRST));
        Path with = Files.write(folder.resolve("with.eml"), withAttached("Dear all, see the attached.", release));
        assertThat(Pages.parts(with)).containsExactly("letter", "gate.docx");
        assertThat(cleaned(Pages.read(with)).text()).isEqualTo("Dear all, see the attached.");
        assertThat(cleaned(Pages.read(with, 2)).text()).contains(FIRST);
        assertThat(Pages.apart(with)).hasSize(2);
        assertThat(open(withAttached("", release)).text()).contains(FIRST);
    }

    private static byte[] withAttached(String letter, byte[] document) {
        return ("From: Ida Krone <i@k.example>\r\nTo: a@b.example\r\nSubject: Gate\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                        + letter
                        + "\r\n--b\r\nContent-Type: application/octet-stream; name=\"gate.docx\"\r\n"
                        + "Content-Disposition: attachment; filename=\"gate.docx\"\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(document) + "\r\n--b--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private String refused(String bytes) throws IOException {
        Path file = Files.createTempFile(folder, "other", ".bin");
        Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
        return ((PageReading.UnknownFormat) Pages.read(file)).looksLike();
    }

    private static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static byte[] rtf(String body) {
        return ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.US_ASCII);
    }

    private Article open(String text) throws IOException {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private Article open(byte[] bytes) throws IOException {
        Path file = Files.createTempFile(folder, "story", ".bin");
        Files.write(file, bytes);
        return cleaned(Pages.read(file));
    }

    private static Article cleaned(PageReading reading) {
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return Cleaning.clean(((PageReading.Read) reading).page());
    }
}
