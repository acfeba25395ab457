package org.pullquote.article.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Cut;
import org.pullquote.page.PageFormat;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.Samples;

class FormatsTest {
    private static final String STORY = "<html><head><title>The levee held</title></head><body><h1>The levee held</h1>"
            + "<p>The levee held through the night, the mayor said on Tuesday, and no one was hurt in the town.</p>"
            + "<p>Engineers had warned for years that it would not, according to papers that were made public.</p>"
            + "<p>“We were lucky,” said the head of the works, who has asked for money to raise it.</p></body></html>";

    @TempDir
    Path folder;

    @Test
    void aWordDocumentGivesHeadingsListsTablesAndNotesButNoDeletions() throws IOException {
        Article article = open(Samples.docx(
                "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>The levee held</w:t></w:r></w:p>"
                        + Samples.word("First paragraph.")
                        + "<w:p><w:r><w:t>It was </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>strong</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl"
                        + " w:val='0'/></w:numPr></w:pPr><w:r><w:t>An"
                        + " item</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + Samples.word("Town") + "</w:tc><w:tc>" + Samples.word("1,200")
                        + "</w:tc></w:tr></w:tbl>"));
        assertThat(article.format()).isEqualTo(PageFormat.DOCX);
        assertThat(article.metadata().headline()).contains("The levee held");
        assertThat(article.metadata().authors()).containsExactly("Ada Reed");
        assertThat(article.text())
                .isEqualTo("First paragraph.\n\nIt was strong.\n\nAn item\n\nTown | 1,200\n\nA note.");
        assertThat(article.blocks()).extracting(Block::kind).contains(BlockKind.LIST_ITEM, BlockKind.TABLE);
        assertThat(article.cuts()).extracting(Cut::text).containsExactly("Draft", "The levee held");
    }

    @Test
    void anOpenDocumentTextGivesItsText() throws IOException {
        Article article = open(Samples.odt("<text:h text:outline-level='2'>Water</text:h><text:p>One<text:s "
                + "text:c='2000000000'/>two<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>A note.</text:p></text:note-body></text:note> three.</text:p>"
                + "<text:list><text:list-item><text:p>An item</text:p></text:list-item></text:list>"));
        assertThat(article.format()).isEqualTo(PageFormat.ODT);
        assertThat(article.text()).isEqualTo("Water\n\nOne two three.\n\nAn item\n\nA note.");
    }

    @Test
    void richTextIsReadInItsEncodings() throws IOException {
        Article article = open(("{\\r"
            + "tf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}}{\\*\\generator Some"
            + " Program;}{\\info{\\title Levee}}\\f0 Caf\\'e9 \\u8212?\\ldblquote held\\r"
            + "dblquote.\\par \\f1 \\'c6\\'f3\\'f0\\par\\f0\\trowd\\intbl A\\cell B\\cell\\r"
            + "ow\\pard {\\b Bold} end\\par}")
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(article.text()).isEqualTo("Café —“held”.\n\nЖур\n\nA | B\n\nBold end");
        assertThat(article.metadata().headline()).contains("Levee");
    }

    @Test
    void aBookIsReadInTheOrderOfItsSpineAndByTheChapter() throws IOException {
        byte[] book = Samples.epub("<h1>One</h1><p>First.</p>", "<h1>Two</h1><p>Second.</p>");
        assertThat(open(book).text()).isEqualTo("One\n\nFirst.\n\nTwo\n\nSecond.");
        Path file = file(book);
        assertThat(Pages.parts(file)).containsExactly("OPS/text/one a.xhtml", "OPS/text/two.xhtml");
        assertThat(Pages.read(file, 2))
                .isInstanceOfSatisfying(
                        PageReading.Read.class,
                        read -> assertThat(Cleaning.clean(read.page()).text()).isEqualTo("Two\n\nSecond."));
    }

    @Test
    void aPageSavedAsOneFileIsCleanedAsThePageItIs() throws IOException {
        String mhtml = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://example.org/levee\r\n"
                + "Subject: =?utf-8?Q?The_levee?=\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Location: https://example.org/levee\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(STORY.getBytes(StandardCharsets.UTF_8))
                + "\r\n--b\r\nContent-Type: image/png\r\n\r\nxxxx\r\n--b--\r\n";
        Article article = open(mhtml.getBytes(StandardCharsets.US_ASCII));
        assertThat(article.format()).isEqualTo(PageFormat.MHTML);
        assertThat(article.metadata().headline()).contains("The levee held");
        assertThat(article.metadata().url()).contains("https://example.org/levee");
        assertThat(article.text()).contains("“We were lucky,” said the head");
        assertThat(article.blocks())
                .allSatisfy(block -> assertThat(block.source()).isEmpty());
    }

    @Test
    void aWebArchiveGivesItsMainResource() throws IOException {
        String xml = "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>WebMainResource</key><dict>"
                + "<key>WebResourceData</key><data>"
                + Base64.getEncoder().encodeToString(STORY.getBytes(StandardCharsets.UTF_8))
                + "</data><key>WebResourceURL</key><string>https://example.org/</string></dict></dict></plist>";
        Article article = open(xml.getBytes(StandardCharsets.UTF_8));
        assertThat(article.format()).isEqualTo(PageFormat.WEB_ARCHIVE);
        assertThat(article.metadata().url()).contains("https://example.org/");
        assertThat(article.text()).contains("no one was hurt");
    }

    @Test
    void ofAWarcTheLongestPageIsReadAndTheOthersCanBeChosen() throws IOException {
        byte[] one = Samples.warc("https://example.org/", "<html><body><p>Short.</p></body></html>");
        byte[] two = Samples.warc("https://example.org/levee", STORY);
        byte[] both = new byte[one.length + two.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        Article article = open(Samples.gzip(both));
        assertThat(article.format()).isEqualTo(PageFormat.WARC);
        assertThat(article.metadata().url()).contains("https://example.org/levee");
        assertThat(article.text()).contains("no one was hurt");
        assertThat(Pages.parts(file(both))).containsExactly("https://example.org/", "https://example.org/levee");
    }

    @Test
    void aLetterSaysWhoSentItAndWhen() throws IOException {
        String letter = "From: \"Ada Reed\" <ada@example.org>\r\nTo: desk@example.org\r\n"
                + "Subject: =?iso-8859-1?Q?Die_Flut_h=E4lt?=\r\nDate: Sat, 2 Mar 2024 10:00:00 +0100\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n"
                + "--x\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable"
                + "\r\n\r\nThe levee held =96 so far.\r\n--x--\r\n";
        Article article = open(letter.getBytes(StandardCharsets.US_ASCII));
        assertThat(article.format()).isEqualTo(PageFormat.EMAIL);
        assertThat(article.text()).isEqualTo("The levee held – so far.");
        assertThat(article.metadata().headline()).contains("Die Flut hält");
        assertThat(article.metadata().authors()).containsExactly("Ada Reed");
        assertThat(article.metadata().published().orElseThrow().text()).isEqualTo("2024-03-02T10:00:00+01:00");
    }

    @Test
    void aMailboxIsAllItsLetters() throws IOException {
        String box = "From ada Sat Mar  2 10:00:00 2024\nSubject: One\nFrom: ada@example.org\n\nFirst text.\n\n"
                + "From bo Sat Mar  2 11:00:00 2024\nSubject: Two\nFrom: bo@example.org\n\nSecond text.\n>From here.\n";
        assertThat(open(box.getBytes(StandardCharsets.US_ASCII)).text())
                .contains("First text.")
                .contains("Two\n\nbo@example.org\n\nSecond text. From here.");
    }

    @Test
    void ofAnArchiveThePageIsReadAndNotItsScripts() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("levee_files/site.js", "var a = 1;".repeat(1000));
        entries.put("../../levee.html", STORY);
        entries.put("note.txt", "A note of some words.");
        Article article = open(Samples.zip(entries));
        assertThat(article.format()).isEqualTo(PageFormat.HTML);
        assertThat(article.text()).contains("no one was hurt");
        assertThat(article.blocks())
                .allSatisfy(block -> assertThat(block.source()).isEmpty());
    }

    @Test
    void markdownLosesItsMarksAndKnowsWhereItStood() throws IOException {
        String text = "# The levee\n\nIt **held** through [the night](https://example.org/x).\n\n- one\n- *two*\n\n"
                + "> Lucky.\n\n```\ncode  here\n```\n\n## After\n\nNo one was hurt.\n";
        Article article = open(text.getBytes(StandardCharsets.UTF_8));
        assertThat(article.format()).isEqualTo(PageFormat.MARKDOWN);
        assertThat(article.text())
                .isEqualTo("It held through the night.\n\n"
                        + "one\n\n"
                        + "two\n\n"
                        + "Lucky.\n\n"
                        + "code  here\n\n"
                        + "After\n\n"
                        + "No one was hurt.");
        assertThat(article.blocks().getFirst().source().orElseThrow().in(text)).startsWith("It **held**");
    }

    @Test
    void aTranscriptKeepsItsTimes() throws IOException {
        String vtt = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000 align:start\n<v Ada>The levee held.</v>\n\n"
                + "00:00:03.000 --> 00:00:05.000\n<v Ada>So far,\n<i>so good</i>.\n\n"
                + "01:02:03.500 --> 01:02:05.000\n<v Bo>Were you afraid &amp; alone?\n";
        assertThat(open(vtt.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("00:00:01\n\nAda: The levee held. So far, so good.\n\n01:02:03\n\n"
                        + "Bo: Were you afraid & alone?");
        String srt = "1\r\n00:00:01,000 --> 00:00:03,000\r\nThe levee held.\r\n\r\n";
        assertThat(open(srt.getBytes(StandardCharsets.UTF_8)).blocks())
                .extracting(Block::kind)
                .containsExactly(BlockKind.CAPTION, BlockKind.PARAGRAPH);
    }

    @Test
    void aPrintedDocumentLosesItsRunningHeadsAndPartedWords() throws IOException {
        String first = "The Harbour Courier\n"
                + " \n"
                + "# The levee held\n"
                + "The levee held through the night, the mayor said on a Tues-\n"
                + "day morning, and no one was hurt, according to papers which were\n";
        String second =
                "The Harbour Courier\n \nmade public in the town a week later by the head of the works.\nIt is old.";
        String third = "The Harbour Courier\n \nThe end of it is not known to anyone who was asked on that day.";
        Article article = open(Samples.pdf(first, second, third));
        assertThat(article.format()).isEqualTo(PageFormat.PDF);
        assertThat(article.metadata().headline()).contains("The levee held");
        assertThat(article.text())
                .startsWith(
                        "The levee held through the night, the mayor said on a Tuesday morning, and no one was hurt,"
                                + " according to papers which were made public in the town");
        assertThat(article.text()).doesNotContain("Courier");
        assertThat(article.cuts()).extracting(Cut::text).contains("The Harbour Courier");
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException {
        String left = "Here begins the left column of the page\nand it goes on with a second line of it\n"
                + "and with a third one and it ends so.\n";
        String right = "^| Here begins the right column of it\n| which has as many lines as the left\n"
                + "| and ends in the same way as that.\n";
        assertThat(open(Samples.pdf(left + right)).text())
                .isEqualTo("Here begins the left column of the page and it goes on with a second line of it and with a"
                        + " third one and it ends so.\n\nHere begins the right column of it which has as many lines as"
                        + " the left and ends in the same way as that.");
    }

    @Test
    void aBlankPdfIsAPageWithoutTextAndSaysSo() throws IOException {
        PageReading reading = Pages.read(file(Samples.pdf("")));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        PageReading.Read.class,
                        read -> assertThat(read.page().remark()).isEqualTo("a PDF of 1 page without text"));
    }

    @Test
    void whatNeedsAPasswordSaysSo() throws IOException {
        Path file = file(Samples.lockedPdf("Secret."));
        assertThat(Pages.read(file)).isEqualTo(new PageReading.Locked(file, "a PDF document with a password"));
    }

    @Test
    void aFileThatUnfoldsToMoreThanAnyDocumentIsNotOpened() throws IOException {
        Path bomb = file(Samples.docx(Samples.word("x".repeat(70 << 20))));
        assertThat(Pages.read(bomb)).isInstanceOf(PageReading.TooMuch.class);
        Path deep = file(Samples.docx("<w:sdt>".repeat(5000)));
        assertThat(Pages.read(deep)).isInstanceOf(PageReading.TooMuch.class);
        Path zeros = file(Samples.gzip(new byte[100 << 20]));
        assertThat(Pages.read(zeros)).isInstanceOf(PageReading.TooMuch.class);
    }

    @Test
    void nothingOutsideTheFileIsEverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY f \"lol\">]>";
        byte[] docx = Samples.zip(Map.of(
                "word/document.xml",
                entity + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                        + "<w:p><w:r><w:t>Seen &e;.</w:t></w:r></w:p></w:body></w:document>"));
        if (Pages.read(file(docx)) instanceof PageReading.Read(var page)) {
            assertThat(Cleaning.clean(page).text()).doesNotContain("SECRET");
        }
        byte[] book = Samples.epub("<p>Seen &e;</p>", entity + "<p>two &e;</p>");
        assertThat(open(book).text()).doesNotContain("SECRET");
    }

    @Test
    void everythingElseIsToldByWhatItIs() throws IOException {
        assertThat(List.of(
                        Pages.read(file(Samples.zip(Map.of("xl/workbook.xml", "<x/>")))),
                        Pages.read(file(Samples.zip(Map.of("a.bin", "\u0000\u0001\u0002")))),
                        Pages.read(file(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}))))
                .extracting(
                        Object::getClass,
                        reading -> ((PageReading.Refused) reading)
                                .toString()
                                .replaceAll(".*(?:looksLike|what)=([^\\]]*)\\]", "$1"))
                .containsExactly(
                        tuple(PageReading.UnknownFormat.class, "an Excel workbook"),
                        tuple(PageReading.NothingInIt.class, "a ZIP archive"),
                        tuple(PageReading.UnknownFormat.class, "binary data"));
    }

    @Test
    void lettersSayTheirEncodingAndAreBelieved() throws IOException {
        String head = "From: a@example.org\nSubject: x\nContent-Type: text/plain; charset=koi8-r\n"
                + "Content-Transfer-Encoding: 8bit\n\n";
        byte[] text = (head + "Журналист спросил.").getBytes(Charset.forName("KOI8-R"));
        assertThat(open(text).text()).isEqualTo("Журналист спросил.");
    }

    private int files;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file" + files++ + ".bin"), bytes);
    }

    private Article open(byte[] bytes) throws IOException {
        PageReading reading = Pages.read(file(bytes));
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        return Cleaning.clean(((PageReading.Read) reading).page());
    }
}
