package org.pullquote.annotation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.pullquote.annotation.exchange.AnyAnnotations.ARTICLE;
import static org.pullquote.annotation.exchange.AnyAnnotations.BOOK;
import static org.pullquote.annotation.exchange.AnyAnnotations.ID;
import static org.pullquote.annotation.exchange.AnyAnnotations.NOON;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Tag;
import org.xml.sax.SAXException;

/// What is written and read again is what it was, whatever it was; and what is not understood is said where.
class RoundTripTest {
    private static final Path QDA_SCHEMA = Path.of("..", "shared", "corpus", "annotation", "refi-qda", "Project.xsd");

    private enum Format {
        JSON_LD,
        CSV,
        QDPX
    }

    private static Reading<List<Incoming>> thereAndBack(Format format, List<Annotation> annotations) {
        String source = "https://courier.example/flood";
        return switch (format) {
            case JSON_LD -> {
                JsonLd written = new JsonLd(BOOK, true);
                written.add(annotations, source, ARTICLE.text());
                yield JsonLdReader.read(written.print(), Instant.EPOCH);
            }
            case CSV -> {
                AnnotationCsv written = new AnnotationCsv(BOOK, true);
                written.add(annotations, source, ARTICLE.text());
                yield AnnotationCsv.read(written.print(), Instant.EPOCH);
            }
            case QDPX -> annotations(QdaReader.read(project(annotations), Instant.EPOCH));
        };
    }

    private static byte[] project(List<Annotation> annotations) {
        QdaProject written = new QdaProject(BOOK, true);
        written.add(annotations, "https://courier.example/flood", ID, ARTICLE);
        return written.pack();
    }

    private static Reading<List<Incoming>> annotations(Reading<QdaReader.Project> reading) {
        return switch (reading) {
            case Reading.Read<QdaReader.Project>(QdaReader.Project project) ->
                new Reading.Read<>(project.annotations());
            case Reading.Malformed<QdaReader.Project>(String where, String why) -> new Reading.Malformed<>(where, why);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aRoundTripLosesNothing(Format format) {
        for (int seed = 0; seed < 40; seed++) {
            List<Annotation> annotations = AnyAnnotations.annotations(new Random(seed), 8);

            Reading<List<Incoming>> reading = thereAndBack(format, annotations);

            assertThat(reading).isInstanceOf(Reading.Read.class);
            List<Incoming> incoming = ((Reading.Read<List<Incoming>>) reading).value();
            assertThat(incoming).allMatch(one -> one.source().equals("https://courier.example/flood"));
            assertThat(incoming.stream().map(one -> one.on(ID, ARTICLE, BOOK)))
                    .as("seed %d", seed)
                    .containsExactlyElementsOf(annotations);
        }
    }

    @Test
    void linksBetweenHighlightsComeWithThem() {
        List<Annotation> annotations = AnyAnnotations.annotations(new Random(5), 2);
        Link link = new Link(
                new UUID(9, 9),
                annotations.getFirst().id(),
                annotations.getLast().id(),
                LinkKind.DENIED_BY,
                NOON);
        JsonLd written = new JsonLd(BOOK, true);
        written.add(annotations, "https://courier.example/flood", ARTICLE.text());
        written.add(link);
        QdaProject project = new QdaProject(BOOK, true);
        project.add(annotations, "https://courier.example/flood", ID, ARTICLE);
        project.add(link);
        AnnotationCsv table = new AnnotationCsv(BOOK, true);
        table.add(annotations, "https://courier.example/flood", ARTICLE.text());
        table.add(link);

        assertThat(AnnotationCsv.links(table.print(), Instant.EPOCH)).containsExactly(link);
        assertThat(JsonLdReader.links(written.print(), NOON)).containsExactly(link);
        assertThat(((Reading.Read<List<Incoming>>) JsonLdReader.read(written.print(), NOON)).value())
                .hasSize(2);
        assertThat(((Reading.Read<QdaReader.Project>) QdaReader.read(project.pack(), NOON))
                        .value()
                        .links())
                .containsExactly(link);
    }

    @Test
    void aTableMadeByHandMayNameTheOtherHighlightAlone() {
        UUID other = new UUID(7, 7);
        assertThat(AnnotationCsv.links(
                        "id,source,exact,links\n" + ID + ",a,b,denied by " + other + "; nonsense\n", NOON))
                .extracting(Link::from, Link::to, Link::kind, Link::created)
                .containsExactly(tuple(ID.value(), other, LinkKind.DENIED_BY, NOON));
    }

    @ParameterizedTest
    @EnumSource
    void notesOnArticlesAndStoriesComeToo(Format format) {
        String source = "https://courier.example/flood";
        PageNote onArticle = PageNote.onArticle(source, new Body.Note("Ring them.\n=1+1, “twice”", false));
        PageNote onStory = PageNote.onStory(new UUID(3, 3), "The flood", new Body.Note("for me alone", true));

        assertThat(pageNotes(format, true, onArticle, onStory)).containsExactly(onArticle, onStory);
        assertThat(pageNotes(format, false, onArticle, onStory)).containsExactly(onArticle);
    }

    private static List<PageNote> pageNotes(Format format, boolean privateNotes, PageNote... notes) {
        List<Annotation> annotations = AnyAnnotations.annotations(new Random(2), 1);
        String source = "https://courier.example/flood";
        return switch (format) {
            case JSON_LD -> {
                JsonLd written = new JsonLd(BOOK, privateNotes);
                written.add(annotations, source, ARTICLE.text());
                Stream.of(notes).forEach(written::add);
                assertThat(read(JsonLdReader.read(written.print(), NOON))).hasSize(1);
                yield JsonLdReader.pageNotes(written.print());
            }
            case CSV -> {
                AnnotationCsv written = new AnnotationCsv(BOOK, privateNotes);
                written.add(annotations, source, ARTICLE.text());
                Stream.of(notes).forEach(written::add);
                assertThat(read(AnnotationCsv.read(written.print(), NOON))).hasSize(1);
                yield AnnotationCsv.pageNotes(written.print());
            }
            case QDPX ->
                read(QdaReader.read(withNotes(privateNotes, notes).pack(), NOON))
                        .notes();
        };
    }

    private static QdaProject withNotes(boolean privateNotes, PageNote... notes) {
        QdaProject written = new QdaProject(BOOK, privateNotes);
        written.add(AnyAnnotations.annotations(new Random(2), 1), "https://courier.example/flood", ID, ARTICLE);
        written.addStory(new UUID(3, 3), "The flood", List.of(ID));
        Stream.of(notes).forEach(written::add);
        return written;
    }

    private static <T> T read(Reading<T> reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read<T>) reading).value();
    }

    @Test
    void theCodesOfAProjectComeWithIt() {
        Reading<QdaReader.Project> reading = QdaReader.read(project(List.of()), NOON);
        assertThat(((Reading.Read<QdaReader.Project>) reading).value().codeBook())
                .isEqualTo(BOOK);
    }

    @Test
    void aProjectIsValidAgainstTheStandardsSchema() throws IOException, SAXException {
        assumeTrue(Files.exists(QDA_SCHEMA), "no corpus folder");
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(QDA_SCHEMA.toFile());
        for (List<Annotation> annotations :
                List.of(List.<Annotation>of(), AnyAnnotations.annotations(new Random(1), 200))) {
            schema.newValidator().validate(new StreamSource(new StringReader(document(project(annotations)))));
        }
        QdaProject linked = new QdaProject(BOOK, true);
        linked.add(new Link(new UUID(9, 9), new UUID(1, 1), new UUID(2, 2), LinkKind.DENIED_BY, NOON));
        schema.newValidator().validate(new StreamSource(new StringReader(document(linked.pack()))));
        QdaProject noted = withNotes(
                true,
                PageNote.onArticle("https://courier.example/flood", new Body.Note("one", false)),
                PageNote.onStory(new UUID(3, 3), "The flood", new Body.Note("two", true)));
        schema.newValidator().validate(new StreamSource(new StringReader(document(noted.pack()))));
    }

    @Test
    void anotherProgramsProjectIsReadWhole() throws IOException {
        Path sample = QDA_SCHEMA.resolveSibling("TestProject.qdpx");
        assumeTrue(Files.exists(sample), "no corpus folder");
        Reading<List<Incoming>> reading = annotations(QdaReader.read(Files.readAllBytes(sample), NOON));
        assertThat(((Reading.Read<List<Incoming>>) reading).value()).isNotEmpty();
    }

    private static String document(byte[] project) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(project), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            assertThat(entry.getName()).isEqualTo("project.qde");
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] zipped(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("project.qde"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aBrokenProjectSaysWhereItIsBroken() throws IOException {
        String good = document(project(AnyAnnotations.annotations(new Random(3), 3)));
        List<byte[]> broken = List.of(
                "not a zip".getBytes(StandardCharsets.UTF_8),
                zipped(good.substring(0, good.length() / 2)),
                zipped(good.replaceFirst("startPosition=\"\\d+\"", "startPosition=\"soon\"")),
                zipped(good.replaceFirst(
                        "<CodeRef targetGUID=\"[^\"]+\"", "<CodeRef targetGUID=\"" + new UUID(0, 0) + "\"")),
                zipped("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><Project>&y;</Project>"));
        assertThat(broken.stream().map(bytes -> QdaReader.read(bytes, NOON)))
                .allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Malformed.class))
                .extracting(reading -> ((Reading.Malformed<QdaReader.Project>) reading).where())
                .allSatisfy(where -> assertThat(where).matches("file|project.qde.*|PlainTextSelection .*|Coding .*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source,start\nx,1\n",
                "source,exact,start,end\nx,y,one,2\n",
                "source,exact\n,y\n",
                "source,exact,status\nx,y,perhaps\n",
                "source,exact,bodies\nx,y,[\n",
                "source,exact\nx,\"y\n",
            })
    void aBrokenTableSaysOnWhichLine(String csv) {
        assertThat(AnnotationCsv.read(csv, NOON))
                .isInstanceOfSatisfying(
                        Reading.Malformed.class,
                        malformed -> assertThat(malformed.where()).matches("line [12]"));
    }

    @Test
    void aTableOfAnotherMakingNeedsTwoColumns() {
        Reading<List<Incoming>> reading =
                AnnotationCsv.read("exact,source,tags\n\"nothing, nothing\",page.html,quote; new one\n", NOON);
        Incoming incoming = ((Reading.Read<List<Incoming>>) reading).value().getFirst();

        CodeBook grown = Incoming.withTagsOf(List.of(incoming), BOOK);
        Annotation annotation = incoming.on(ID, ARTICLE, grown);

        assertThat(annotation.target().span().in(ARTICLE.text())).isEqualTo("nothing, nothing");
        assertThat(annotation.taggings().stream()
                        .map(tagging -> grown.find(tagging.tag()).map(Tag::name).orElse("")))
                .containsExactly("quote", "new one");
        assertThat(Stream.of(grown.tags().getLast().name())).containsExactly("new one");
    }
}
