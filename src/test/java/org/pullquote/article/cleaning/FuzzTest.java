package org.pullquote.article.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.Samples;

/// Opens files that were good before they were changed at random: each must give an article or a refusal.
///
/// A few hundred changes of each format run with all tests; `-Dfuzz.seconds=1800` goes on for so long with each, from
/// another beginning each time, which it prints.
class FuzzTest {
    private static final int CHANGES = 150;
    private static final long SECONDS = Long.getLong("fuzz.seconds", 0);
    private static final String PARAGRAPH =
            "<p class=\"x\">The levee held through the <b>night</b>, the mayor said.</p>";

    @TempDir
    Path folder;

    private static Map<String, byte[]> samples() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        String html = "<html><head><title>Levee</title></head><body><div>" + PARAGRAPH.repeat(5)
                + "<table><tr><td>a</td></tr></table><ul><li>b<li>c</ul></div></body></html>";
        samples.put("html", bytes(html));
        samples.put("flat", bytes("Menu Home Sports The levee held through the night, the mayor said. ".repeat(20)));
        samples.put("plain", bytes("THE LEDGER\nThe levee held\nBy Ada Reed\n\nIt held through the night.\n\n- one\n"));
        samples.put("markdown", bytes("# A\n\n**b** [c](https://x)\n\n> d\n\n```\ne\n```\n\n| a | b |\n|---|---|\n"));
        samples.put("subtitles", bytes("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada>Held.</v>\n\n".repeat(3)));
        samples.put("docx", Samples.docx(Samples.word("One.") + Samples.word("Two.")));
        samples.put("docx unpacked", bytes("<w:document><w:body>" + Samples.word("One.") + "</w:body></w:document>"));
        samples.put("odt", Samples.odt("<text:p>One<text:s/>two.</text:p>"));
        samples.put(
                "rtf",
                bytes("{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 a\\'e9\\u1234?{\\*\\x y}\\trowd b\\cell\\row"
                        + "{\\footnote n}\\par}"));
        samples.put("epub", Samples.epub(PARAGRAPH, PARAGRAPH));
        samples.put("warc", Samples.warc("https://example.org/", html));
        samples.put("warc.gz", Samples.gzip(Samples.warc("https://example.org/", html)));
        samples.put(
                "mail",
                bytes("From: a@b.c\nSubject: =?utf-8?Q?a?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
                        + " boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+YQ==\n"
                        + "--x\nContent-Type: message/rfc822\n\nSubject: b\n\nc\n--x--\n"));
        samples.put("mailbox", bytes("From a Sat Mar  2 10:00:00 2024\nSubject: a\nFrom: b\n\nc\n\n".repeat(3)));
        samples.put(
                "web archive",
                bytes("<?xml version=\"1.0\"?><plist><dict><key>WebMainResource</key><dict><key>WebResourceData</key>"
                        + "<data>PHA+YQ==</data></dict></dict></plist>"));
        samples.put(
                "binary list", bytes("bplist00\u00d1\u0001\u0002_\u0010\u000fWebMainResource\u0008" + "\0".repeat(40)));
        return samples;
    }

    @TestFactory
    Stream<DynamicTest> noChangedFileDoesHarm() throws IOException {
        return samples().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> change(sample.getValue())));
    }

    private void change(byte[] good) throws IOException {
        long seed = SECONDS == 0 ? 8 : System.nanoTime();
        System.out.println("Changes from " + seed);
        Random random = new Random(seed);
        Path file = folder.resolve("changed");
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (int i = 0; SECONDS == 0 ? i < CHANGES : System.nanoTime() < end; i++) {
            byte[] changed = changed(good, random);
            Files.write(file, changed);
            if (Pages.read(file) instanceof PageReading.Read(var page)) {
                Article article = Cleaning.clean(page);
                assertThat(article.blocks())
                        .allSatisfy(block ->
                                assertThat(block.span().in(article.text())).isNotBlank());
            }
        }
    }

    /// A few of: a bit turned, a byte put in, a part cut out, a part doubled many times, the end cut off.
    private static byte[] changed(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 0; times--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes = joined(bytes, at, bytes, to, bytes.length, 1);
                case 3 -> bytes = joined(bytes, to, bytes, at, bytes.length, 1);
                case 4 -> bytes = joined(bytes, at, bytes, at, to, 1 + random.nextInt(300));
                default -> bytes = joined(bytes, at, good, 0, random.nextInt(20) == 0 ? 0 : good.length, 1);
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] head, int headLength, byte[] tail, int from, int to, int times) {
        byte[] result = new byte[headLength + (to - from) * times];
        System.arraycopy(head, 0, result, 0, headLength);
        for (int i = 0; i < times; i++) {
            System.arraycopy(tail, from, result, headLength + i * (to - from), to - from);
        }
        return result;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
