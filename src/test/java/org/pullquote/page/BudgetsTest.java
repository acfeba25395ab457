package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pullquote.article.Article;
import org.pullquote.article.Piece;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.document.Limits;

/// The readers that run in the program itself keep to their budgets, whatever a file asks of them: no stack, memory or
/// time runs out, and what is refused is refused with a reason.
class BudgetsTest {
    private static final int DEEP = 50_000;

    private static PageReading read(String name, String content) {
        return read(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static PageReading read(String name, byte[] bytes) {
        return Pages.read(new SourceFile(name, bytes));
    }

    @Test
    void anArchiveOfTooManyFilesIsRefused() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (int i = 0; i < Limits.PARTS + 2; i++) {
            entries.put(i + ".txt", "");
        }
        assertThat(read("many.zip", Samples.zip(entries))).isInstanceOf(PageReading.TooMuch.class);
    }

    @Test
    void aTextOfOneLetterWithAccentsWithoutNumberIsRefused() {
        String accents = "\u0301".repeat(100_000);
        assertThat(read("accents.txt", "The levee held. " + accents)).isInstanceOf(PageReading.TooMuch.class);
        assertThat(read(
                        "accents.eml",
                        "From: a@b.c\nSubject: a\nContent-Type: text/plain; charset=utf-8\n\n" + accents))
                .isInstanceOf(PageReading.TooMuch.class);
        assertThat(read("accents.txt", "The levee held. " + accents.substring(0, 1000)))
                .isInstanceOf(PageReading.Read.class);
    }

    /// Tokens that are nothing but full stops are as many as the characters.
    @Test
    void aTextOfNothingButWideFullStopsIsCleaned() {
        if (!(read("stops.txt", "堤防。" + "。".repeat(5000)) instanceof PageReading.Read(RawPage page))) {
            throw new AssertionError("a text of full stops was refused");
        }
        assertThat(Cleaning.clean(page).pieces()).isNotEmpty();
    }

    /// An expression that goes round a group once for each word goes a level deeper each time.
    @Test
    void aBylineOrSubjectOfOneWordWithoutEndIsRead() {
        String html = "<html><head><meta name=author content='" + "By ".repeat(60_000)
                + "'></head><body><article><h1>Levee</h1><p>The levee held through the"
                + " night.</p></article></body></html>";
        String mail = "From: a@b.c\nSubject: " + "Re: ".repeat(9_000) + "Levee\nMIME-Version: 1.0\n\nIt held.\n";
        for (String file : new String[] {html, mail}) {
            if (!(read("endless", file) instanceof PageReading.Read(RawPage page))) {
                throw new AssertionError("it was refused");
            }
            assertThat(Cleaning.clean(page).text()).contains("held");
        }
    }

    @Test
    void aMailboxOfTooManyLettersIsRefused() {
        String letter = "From a Sat Mar  2 10:00:00 2024\nSubject: a\n\nb\n\n";
        assertThat(read("many.mbox", letter.repeat(Limits.PARTS + 2))).isInstanceOf(PageReading.TooMuch.class);
    }

    /// As D. Fifield's "A better zip bomb" (2019) has it: many names for the same packed bytes.
    @Test
    void namesForTheSamePackedBytesAreCountedEach() throws IOException {
        Map<String, String> one = Map.of("a00000.html", "<p>" + "held ".repeat(1 << 20));
        byte[] zip = Samples.zip(one);
        int directory = at(zip, new byte[] {'P', 'K', 1, 2}, 0);
        int end = at(zip, new byte[] {'P', 'K', 5, 6}, directory);
        int names = 9_000;
        ByteBuffer bomb = ByteBuffer.allocate(directory + names * (end - directory) + zip.length - end)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(zip, 0, directory);
        for (int i = 0; i < names; i++) {
            byte[] entry = Arrays.copyOfRange(zip, directory, end);
            System.arraycopy("a%05d".formatted(i).getBytes(StandardCharsets.US_ASCII), 0, entry, 46, 6);
            bomb.put(entry);
        }
        int last = bomb.position();
        bomb.put(zip, end, zip.length - end)
                .putShort(last + 10, (short) names)
                .putInt(last + 12, last - directory)
                .putInt(last + 16, directory);
        assertThat(read("overlap.zip", bomb.array())).isInstanceOf(PageReading.TooMuch.class);
        assertThat(Pages.read(new SourceFile("one.zip", zip))).isInstanceOf(PageReading.Read.class);
    }

    private static int at(byte[] bytes, byte[] mark, int from) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(mark, StandardCharsets.ISO_8859_1), from);
    }

    @Test
    void aPageOfMoreElementsThanAnyPageHasIsRefusedInWhateverItLies() throws IOException {
        String page = "<!DOCTYPE html>" + "<p>a".repeat(Limits.ELEMENTS + 2);
        assertThat(read("many.html", page)).isInstanceOf(PageReading.TooMuch.class);
        assertThat(read("many.eml", "From: a@b.c\nSubject: d\nContent-Type: text/html\n\n" + page))
                .isInstanceOf(PageReading.TooMuch.class);
        assertThat(read("many.epub", Samples.epub(page, "b"))).isInstanceOf(PageReading.TooMuch.class);
        assertThat(read("many.warc", Samples.warc("https://a.example/", page))).isInstanceOf(PageReading.TooMuch.class);
    }

    @Test
    void aWebArchiveWhosePagesUnfoldToMoreThanTheMachineHasIsRefused() throws IOException {
        String packed = new String(
                Samples.gzip(("<p>" + " ".repeat(40 << 20)).getBytes(StandardCharsets.US_ASCII)),
                StandardCharsets.ISO_8859_1);
        String record = "WARC/1.0\r\n"
                + "WARC-Type: response\r\n"
                + "WARC-Target-URI: https://a.example/\r\n"
                + "Content-Length: %d\r\n\r\n"
                + "%s";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + packed;
        byte[] bomb = record.formatted(http.length(), http).repeat(12).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("bomb.warc", bomb)).isInstanceOf(PageReading.TooMuch.class);
    }

    @Test
    void emptyMembersOfAGzipFileAreSkippedHoweverMany() throws IOException {
        byte[] empty = Samples.gzip(new byte[0]);
        byte[] last = Samples.gzip("<p>The levee held.</p>".getBytes(StandardCharsets.UTF_8));
        ByteBuffer many = ByteBuffer.allocate(empty.length * 100_000 + last.length);
        for (int i = 0; i < 100_000; i++) {
            many.put(empty);
        }
        assertThat(Cleaning.clean(((PageReading.Read)
                                        read("many.gz", many.put(last).array()))
                                .page())
                        .text())
                .isEqualTo("The levee held.");
    }

    /// A stored file that claims two gigabytes, in an archive without a directory.
    @Test
    void aSizeBeyondTheArchiveIsNotBelieved() {
        String text = "The levee held.";
        ByteBuffer zip = ByteBuffer.allocate(30 + 5 + text.length() + 46).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0, 0x04034b50).putInt(18, Integer.MAX_VALUE - 1).putInt(22, Integer.MAX_VALUE - 1);
        zip.putShort(26, (short) 5);
        zip.put(30, "a.txt".getBytes(StandardCharsets.UTF_8));
        zip.put(35, text.getBytes(StandardCharsets.UTF_8));
        zip.putInt(35 + text.length(), 0x02014b50);
        assertThat(read("liar.zip", zip.array()))
                .isInstanceOfSatisfying(
                        PageReading.Read.class,
                        opened -> assertThat(opened.page().text()).isEqualTo(text));
    }

    @Test
    void archivesWithinArchivesEnd() throws IOException {
        byte[] inner = Samples.gzip("<p>The levee held.</p>".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            inner = Samples.gzip(inner);
        }
        assertThat(read("nested.gz", inner)).isInstanceOf(PageReading.TooMuch.class);
    }

    /// Nobody waits until it has been judged.
    @Test
    void aTextLongerThanAnyPageIsShownAsItIs() {
        String text = ("The levee held. " + "held ".repeat(400)).repeat(2_000).strip();
        Article article = Cleaning.clean(((PageReading.Read) read("dump.txt", text)).page());
        assertThat(article.format()).isEqualTo(PageFormat.FLAT_TEXT);
        assertThat(article.pieces()).hasSizeGreaterThan(2_000).allMatch(Piece::isKept);
        assertThat(article.text().replaceAll("\\s+", " ")).isEqualTo(text);
    }

    @Test
    void aTextOfMoreLinesThanAnyBookIsShownAsItIs() {
        String text = "The levee held, the mayor\nsaid.\n".repeat(60_000);
        Article article = Cleaning.clean(((PageReading.Read) read("lines.txt", text)).page());
        assertThat(article.format()).isEqualTo(PageFormat.PLAIN_TEXT);
        assertThat(article.text().replaceAll("\\s+", " "))
                .isEqualTo(text.replace('\n', ' ').strip());
    }

    @TestFactory
    Stream<DynamicTest> nestingIsReadOrRefusedButNeverFatal() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("div.html", bytes("<div>".repeat(DEEP) + "The levee held."));
        files.put("table.html", bytes("<table><tr><td>".repeat(DEEP / 3) + "The levee held."));
        files.put("list.md", bytes("> ".repeat(DEEP) + "held"));
        files.put("brace.rtf", bytes("{\\rtf1 " + "{".repeat(DEEP) + "held" + "}".repeat(DEEP) + "}"));
        files.put("run.docx", Samples.docx("<w:sdt><w:sdtContent>".repeat(DEEP)));
        files.put("span.odt", Samples.odt("<text:span>".repeat(DEEP)));
        files.put("chapter.epub", Samples.epub("<div>".repeat(DEEP) + "held", "<p>b</p>"));
        files.put(
                "json.html",
                bytes("<script type=application/ld+json>" + "[".repeat(DEEP) + "</script><p>The levee held."));
        files.put(
                "list.webarchive", bytes("<?xml version='1.0'?><plist>" + "<array>".repeat(DEEP) + "WebMainResource"));
        files.put("folded.eml", bytes("From: a@b.c\nSubject: d\n" + " e\n".repeat(DEEP) + "\nheld\n"));
        files.put("parts.eml", bytes("From: a@b.c\nSubject: d\nMIME-Version: 1.0\n" + parts(2_000)));
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> opens(file.getKey(), file.getValue())));
    }

    private static void opens(String name, byte[] bytes) {
        switch (read(name, bytes)) {
            case PageReading.Read(var page) ->
                assertThat(Cleaning.clean(page).pieces()).isNotNull();
            case PageReading.Refused refused -> assertThat(refused.file()).hasFileName(name);
        }
    }

    private static String parts(int depth) {
        StringBuilder letter = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            letter.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        return letter.append("\nheld\n").toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
