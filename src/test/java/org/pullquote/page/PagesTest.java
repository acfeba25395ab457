package org.pullquote.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static final String SENTENCE = "The harbour board met on Tuesday and heard the engineers’ report. ";

    @TempDir
    Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private RawPage page(byte[] bytes) throws IOException {
        return ((PageReading.Read) Pages.read(file("page", bytes))).page();
    }

    @Test
    void aMissingFileIsNamed() {
        Path nowhere = folder.resolve("nowhere.html");
        assertThat(Pages.read(nowhere)).isEqualTo(new PageReading.Missing(nowhere));
    }

    @Test
    void aFolderIsNotAFile() {
        assertThat(Pages.read(folder)).isEqualTo(new PageReading.NotAFile(folder));
    }

    /// Reading from it would wait for ever.
    @Test
    void aPipeThatNobodyWritesToIsNotAFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.html");
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/mkfifo"))
                        && new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                                        .start()
                                        .waitFor()
                                == 0,
                "no mkfifo");
        assertThat(Pages.read(pipe)).isEqualTo(new PageReading.NotAFile(pipe));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/random"})
    void aDeviceIsNotAFile(String device) {
        Path endless = Path.of(device);
        assumeTrue(Files.exists(endless), "no " + device);
        assertThat(Pages.read(endless)).isEqualTo(new PageReading.NotAFile(endless));
    }

    @ParameterizedTest
    @CsvSource({
        "a PNG picture, RECOGNISE",
        "a 7-Zip archive, UNPACK",
        "a sound file, TRANSCRIBE",
        "a program, NONE",
        "an old Word document (.doc), SAVE_AS",
        "binary data, NONE"
    })
    void whatIsNotReadComesWithWhatCanBeDone(String kind, PageReading.Remedy remedy) {
        assertThat(new PageReading.UnknownFormat(folder, kind).remedy()).isEqualTo(remedy);
    }

    @Test
    void aFileWithoutBytesIsEmpty() throws IOException {
        Path file = file("empty.txt", new byte[0]);
        assertThat(Pages.read(file)).isEqualTo(new PageReading.Empty(file));
    }

    @Test
    void aPictureIsRefusedByItsContentWhateverItsName() throws IOException {
        Path file = file("article.html", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(Pages.read(file)).isEqualTo(new PageReading.UnknownFormat(file, "a PNG picture"));
    }

    @Test
    void bytesThatAreNoTextAreBinaryData() throws IOException {
        byte[] bytes = new byte[400];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        Path file = file("article.txt", bytes);
        assertThat(Pages.read(file)).isEqualTo(new PageReading.UnknownFormat(file, "binary data"));
    }

    @Test
    void aFileBeyondTheLimitIsNotReadAtAll() throws IOException {
        Path file = folder.resolve("huge.html");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Pages.LARGEST + 1);
        }
        assertThat(Pages.read(file)).isEqualTo(new PageReading.TooLarge(file, Pages.LARGEST + 1, Pages.LARGEST));
    }

    @Test
    void markUpIsHtmlWhateverTheFileIsCalled() throws IOException {
        assertThat(page("<!DOCTYPE html><html><body><p>Text".getBytes(StandardCharsets.UTF_8))
                        .format())
                .isEqualTo(PageFormat.HTML);
    }

    @Test
    void aPageInOneLineIsAFlatDump() throws IOException {
        assertThat(page(SENTENCE.repeat(40).getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(PageFormat.FLAT_TEXT);
    }

    @Test
    void aTextWithParagraphsIsPlain() throws IOException {
        String text = (SENTENCE.repeat(3) + "\n\n").repeat(8);
        assertThat(page(text.getBytes(StandardCharsets.UTF_8)).format()).isEqualTo(PageFormat.PLAIN_TEXT);
    }

    @Test
    void linesThatEndAsOnOldMacsAreLines() throws IOException {
        String text = (SENTENCE.repeat(3) + "\r\r").repeat(8);
        assertThat(page(text.getBytes(StandardCharsets.UTF_8)).format()).isEqualTo(PageFormat.PLAIN_TEXT);
    }

    @Test
    void textAboutMarkUpIsNotMarkUp() throws IOException {
        String text = "She wrote that 3 < 5 and 7 > 5.\n\nThen she explained what a <title> is for.\n";
        assertThat(page(text.getBytes(StandardCharsets.UTF_8)).format()).isEqualTo(PageFormat.PLAIN_TEXT);
    }

    @Test
    void markdownMayHaveMarkUpInIt() throws IOException {
        RawPage page = page("""
            <p align="center"><img src="logo.png"> <b>Levee</b></p>

            # Gauge

            A program for `<body>` and others:

            ```html
            <html><head><script>read();</script></head><body><p>One</p><p>Two</p></body></html>
            ```

            ## How to use it

            <details>Turn <i>it</i> on.</details>
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(page.format()).isEqualTo(PageFormat.MARKDOWN);
    }

    @Test
    void theBytesAreKeptAsTheyCame() throws IOException {
        byte[] bytes = ("\uFEFF" + SENTENCE).getBytes(StandardCharsets.UTF_8);
        RawPage page = page(bytes);
        assertThat(page.file().bytes()).isEqualTo(bytes);
        assertThat(page.file().digest()).isEqualTo(Sha256.of(bytes));
        assertThat(page.text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Журналист пишет о порте",
        "iso-8859-2, Dziennikarz źródło informacji",
        "EUC-JP, 新聞記者が港で取材した",
        "Shift_JIS, 新聞記者が港で取材した",
        "GBK, 记者在港口采访",
        "EUC-KR, 기자 신문 항구",
        "windows-1256, صحفي في الميناء",
        "windows-1250, Přístav příliš žluťoučký kůň",
        "windows-1252, Le préfet naïf “non” – à côté",
        "windows-1253, Ο δημοσιογράφος στο λιμάνι",
        "windows-1254, Gazeteci limanda görüştü ığşİ",
        "windows-1255, עיתונאי בנמל דיווח",
        "windows-1257, Žurnālists ziņo no ostas ąčęė",
        "windows-1258, ăâđêôơư nhà báo",
        "iso-8859-5, Журналист пишет о порте",
        "iso-8859-7, Ο δημοσιογράφος στο λιμάνι",
        "iso-8859-9, Gazeteci limanda görüştü ığşİ",
        "iso-8859-13, Žurnālists ziņo no ostas",
        "iso-8859-15, Le cœur du préfet 5 €",
        "koi8-r, Журналист пишет о порте",
        "koi8-u, Журналіст пише про порт їєі",
        "IBM866, Журналист пишет о порте",
        "x-mac-cyrillic, Журналист пишет о порте",
        "macintosh, Le préfet naïf à côté",
        "TIS-620, นักข่าวที่ท่าเรือ",
        "Big5, 記者在港口採訪",
        "gb18030, 记者在港口采访𠮷",
        "ISO-2022-JP, 新聞記者が港で取材した",
        "UTF-8, Reporter źródło 記者"
    })
    void aDeclaredEncodingIsBelievedIfTheBytesFitIt(String charset, String words) throws IOException {
        String html = "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + words + "</p></body></html>";
        String inJava = Map.of("macintosh", "x-MacRoman", "x-mac-cyrillic", "x-MacCyrillic")
                .getOrDefault(charset, charset);
        RawPage page = page(html.getBytes(Charset.forName(inJava)));
        assertThat(page.text()).isEqualTo(html);
        assertThat(page.doubt()).isEmpty();
    }

    @Test
    void validUtf8OutweighsAnotherDeclaration() throws IOException {
        String html = "<meta charset=iso-8859-1><p>Łódź – “quoted”</p>";
        assertThat(page(html.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideCharactersNeedNoMark(String charset) throws IOException {
        assertThat(page(SENTENCE.getBytes(Charset.forName(charset))).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aStrayByteInUtf8IsReadAsWindows1252AndSaid() throws IOException {
        byte[] utf8 = (SENTENCE.repeat(8)).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(utf8, utf8.length + 1);
        bytes[utf8.length] = (byte) 0xE9;
        RawPage page = page(bytes);
        assertThat(page.text()).isEqualTo(SENTENCE.repeat(8) + "é");
        assertThat(page.doubt()).contains(EncodingDoubt.MIXED);
    }

    @Test
    void textThatWasSpoiltBeforeItWasSavedIsMendedAndSaid() throws IOException {
        String spoilt = new String(SENTENCE.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        RawPage page = page(spoilt.getBytes(StandardCharsets.UTF_8));
        assertThat(page.text()).isEqualTo(SENTENCE);
        assertThat(page.doubt()).contains(EncodingDoubt.MOJIBAKE);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, Журналисты сообщили о заседании совета порта",
        "windows-1252, Le préfet naïf a dit « non » – à côté",
        "iso-8859-2, Źródło: dziennikarz pisał o łodzi w porcie",
        "ISO-2022-JP, 新聞記者が港で取材した",
        "Shift_JIS, 新聞記者が港で取材したという",
        "windows-1255, עיתונאי בנמל דיווח על הישיבה"
    })
    void anUndeclaredEncodingIsGuessedAndSaid(String charset, String words) throws IOException {
        String text = (words + ". ").repeat(4);
        RawPage page = page(text.getBytes(Charset.forName(charset)));
        assertThat(page.text()).isEqualTo(text);
        assertThat(page.doubt()).isEqualTo(Optional.of(EncodingDoubt.GUESSED));
    }
}
