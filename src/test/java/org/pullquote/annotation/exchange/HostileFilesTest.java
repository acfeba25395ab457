package org.pullquote.annotation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Tag;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;

/// Files of highlights and tags that were made to harm.
class HostileFilesTest {
    private static final Instant NOW = Instant.parse("2026-03-17T12:00:00Z");
    private static final String PROJECT = "<Project xmlns=\"urn:QDA-XML:project:1.0\">";

    @TempDir
    private Path folder = Path.of("");

    private static String why(Reading<?> reading) {
        return reading instanceof Reading.Malformed<?>(String where, String why) ? where + ": " + why : "read";
    }

    private static Reading<QdaReader.Project> project(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return QdaReader.read(bytes.toByteArray(), NOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "[3]",
                "null",
                "{\"target\": null}",
                "{\"target\": {\"source\": {\"id\": [1]}}}",
                "[{\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":1e999,\"end\":2}}}]",
                "[{\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":-1,\"end\":2}}}]",
                "[{\"target\":{\"source\":\"a\",\"selector\":{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":9999999999}}}]"
            })
    void aDocumentThatMakesNoSenseIsRefusedInASentence(String json) {
        assertThat(why(JsonLdReader.read(json, NOW))).isNotEqualTo("read").doesNotContain("Exception");
    }

    @Test
    void aDocumentWithoutEndIsRefused() {
        assertThat(why(JsonLdReader.read("[".repeat(100_000), NOW))).contains("nesting");
        assertThat(why(JsonLdReader.read("[" + "{},".repeat(3_000_000) + "{}]", NOW)))
                .isNotEqualTo("read");
        String many = "{\"target\":\"a#b\"},".repeat(20_001);
        assertThat(why(JsonLdReader.read("[" + many.substring(0, many.length() - 1) + "]", NOW)))
                .contains("20000 highlights");
        String tags = IntStream.range(0, 2_001)
                .mapToObj(i -> "{\"purpose\":\"tagging\",\"value\":\"t" + i + "\"}")
                .collect(Collectors.joining(","));
        assertThat(why(JsonLdReader.read("{\"target\":\"a#b\",\"body\":[" + tags + "]}", NOW)))
                .contains("2000 tags");
    }

    @Test
    void aTableWithoutEndIsRefused() {
        assertThat(why(AnnotationCsv.read("source,exact\n" + ",".repeat(3_000_000), NOW)))
                .contains("more cells");
        assertThat(why(AnnotationCsv.read("source,exact\n" + "a,b\n".repeat(20_001), NOW)))
                .contains("20000 highlights");
        assertThat(why(CodeBookTables.readCsv("name\n" + "a\n".repeat(2_001)))).contains("2000 tags");
        assertThat(AnnotationCsv.links("source,exact,links\na,b,\"c" + " ".repeat(200_000) + "d\"\n", NOW))
                .isEmpty();
    }

    @Test
    void aDescriptionOfBracketsIsRead() {
        String xml = "<CodeBook><Codes><Code name=\"a\"><Description>" + "[fields x".repeat(100_000)
                + "[key 3; fields speaker]</Description></Code></Codes></CodeBook>";
        assertThat(CodeBookQdc.read(xml))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((CodeBook) read.value())
                                        .tags()
                                        .getFirst()
                                        .key())
                                .contains('3'));
    }

    @Test
    void aProjectThatWouldReadOtherFilesOrFillTheMemoryIsRefused() throws IOException {
        String entity = "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + PROJECT + "&e;</Project>";
        assertThat(why(project("project.qde", entity))).contains("DOCTYPE");
        assertThat(why(project("project.qde", PROJECT + "<a>".repeat(20_000)))).contains("depth");
        assertThat(why(project("project.qde", PROJECT + "<a/>".repeat(2_100_000) + "</Project>")))
                .contains("larger than is read");
        assertThat(why(project("sources/a.txt", " ".repeat(140 << 20)))).contains("unpacks to more");
        assertThat(why(project("a.txt", "no project"))).contains("no such file");
        assertThat(why(QdaReader.read(new byte[0], NOW))).contains("no ZIP archive");
    }

    @Test
    void aNameInAProjectLeadsNowhere() throws IOException {
        String source = "<Sources><TextSource guid=\"a\" name=\"b\" plainTextPath=\"internal://../../../etc/hostname\">"
                + "<PlainTextSelection guid=\"1\" name=\"shown\" startPosition=\"0\" endPosition=\"3\"/>"
                + "</TextSource></Sources></Project>";
        Path outside = folder.resolve("outside.txt");
        assertThat(project("project.qde", PROJECT + source, outside.toString(), "x", "../../x.txt", "y"))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(((QdaReader.Project) read.value())
                                        .annotations()
                                        .getFirst()
                                        .quote()
                                        .exact())
                                .isEqualTo("shown"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSpreadsheetCalculatesNothingAndNothingIsLostByIt() {
        Tag tag = new Tag(
                new UUID(1, 1),
                "@SUM(1)",
                Hue.SKY,
                Optional.empty(),
                "=HYPERLINK(\"http://beacon.example\")",
                List.of(),
                Optional.empty());
        for (String text :
                List.of("=1+1", " =1+1", "'=1", "''-cmd", "-5", "'-5", "+49 30", "＝x", "'tis", "-", "\t=1")) {
            CodeBook book = new CodeBook(List.of(tag.withUseWhen(text)));
            String csv = CodeBookTables.writeCsv(book);
            assertThat(csv.lines().skip(1)).noneMatch(line -> line.matches("(?s)(.*,\"?)?\\s*[=@＝].*"));
            assertThat(CodeBookTables.readCsv(csv)).isEqualTo(new Reading.Read<>(book));
        }
    }

    @Test
    void annotationsBesideANoteOnTheWholeAreCarried() {
        RawPage page = Pages.page("a.txt", "The levee held through the night.".getBytes(StandardCharsets.UTF_8));
        JsonLd written = new JsonLd(new CodeBook(List.of()), false);
        written.add(PageNote.onArticle("a.txt", new Body.Note("Ask again.", false)));
        String json = "[" + written.print() + ",{\"target\":{\"source\":\"a.txt\",\"selector\":{\"type\":"
                + "\"TextQuoteSelector\",\"exact\":\"through the night\"}}}]";
        assertThat(new CarriedJsonLd(Cleaning.clean(page), Cleaning.clean(page), name -> name, NOW).carry(json))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat((String) read.value()).contains("\"pq:state\" : \"same\"", "Ask again."));
    }

    @Test
    void whatNeverEndsIsNotRead() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        Path device = Path.of("/dev/zero");
        Assumptions.assumeThat(device).exists();
        Assumptions.assumeThat(
                        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
        for (Path endless : List.of(pipe, device, folder)) {
            assertThatThrownBy(() -> ExchangeFile.text(endless)).hasMessageContaining("a folder or a device");
        }
        assertThatThrownBy(() -> ExchangeFile.text(link)).isInstanceOf(IOException.class);
        byte[] large = new byte[1001];
        Arrays.fill(large, (byte) 'a');
        Path file = Files.write(folder.resolve("large.csv"), large);
        assertThatThrownBy(() -> ExchangeFile.bytes(file, 1000)).hasMessageContaining("more than");
        assertThat(ExchangeFile.bytes(file, 1001)).hasSize(1001);
    }
}
