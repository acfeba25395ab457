package org.pullquote.annotation.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.page.Sha256;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
    private static final Path SCHEMAS = Path.of("../shared/corpus/annotation/w3c-schemas");
    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final String TEXT = "The 🚢 pilots “did nothing wrong”, the report said.";
    private static final ArticleId ID = ArticleId.random();
    private static final Article ARTICLE = article(TEXT);
    private static final Tag QUOTE = DefaultCodeBook.BOOK.named("quote").orElseThrow();
    private static final String SOURCE = JsonLd.source(ARTICLE, Sha256.of(TEXT.getBytes(StandardCharsets.UTF_8)));

    private static Article article(String text) {
        return new Article(
                PageFormat.PLAIN_TEXT,
                Metadata.NONE,
                List.of(Piece.paragraph(text, List.of())),
                new CleanerVersion("clean", 1),
                Optional.empty());
    }

    private static Annotation annotation(String passage, Body... bodies) {
        TextSpan span = TextSpan.at(TEXT.indexOf(passage), passage.length());
        return new Annotation(
                UUID.randomUUID(),
                Target.of(ID, ARTICLE, span),
                List.of(bodies),
                Status.DISPUTED,
                NOON,
                NOON.plusSeconds(5));
    }

    private static Annotation full() {
        return annotation(
                "did nothing wrong",
                new Body.Tagging(QUOTE.id(), Map.of(Field.SPEAKER, "the \"report\"")),
                new Body.Note("Who wrote it?\nAsk.", false),
                new Body.Note("not for others", true));
    }

    private static String print(boolean privateNotes, Annotation... annotations) {
        JsonLd jsonLd = new JsonLd(DefaultCodeBook.BOOK, privateNotes);
        jsonLd.add(List.of(annotations), SOURCE, TEXT);
        return jsonLd.print();
    }

    private static List<Incoming> read(String json) {
        if (JsonLdReader.read(json, NOON) instanceof Reading.Read<List<Incoming>>(var incoming)) {
            return incoming;
        }
        throw new AssertionError("Not read: " + JsonLdReader.read(json, NOON));
    }

    @Test
    void aRoundTripLosesNothing() {
        Annotation full = full();
        Annotation bare = annotation("🚢 pilots");

        List<Incoming> incoming = read(print(true, full, bare));

        assertThat(incoming).extracting(Incoming::source).containsOnly(SOURCE);
        assertThat(incoming)
                .extracting(annotation -> annotation.on(ID, ARTICLE, DefaultCodeBook.BOOK))
                .containsExactly(full, bare);
    }

    @Test
    void privateNotesStayOutUnlessAskedFor() {
        assertThat(print(false, full())).doesNotContain("not for others");
        assertThat(print(true, full())).contains("not for others");
    }

    @Test
    void positionsCountCodePoints() {
        JsonNode selector = JsonMapper.shared().readTree(print(true, full())).at("/items/0/target/selector/1");

        assertThat(selector.path("start").intValue()).isEqualTo(TEXT.indexOf("did") - 1);
    }

    @Test
    void itIsValidByTheSchemasOfTheW3c() {
        assumeTrue(Files.isDirectory(SCHEMAS), "the W3C's schemas are not there: " + SCHEMAS);
        SchemaFolder schemas = new SchemaFolder(SCHEMAS);
        JsonLd written = new JsonLd(DefaultCodeBook.BOOK, true);
        written.add(List.of(full(), annotation("pilots")), SOURCE, TEXT);
        written.add(new Link(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), LinkKind.DENIED_BY, NOON));
        written.add(PageNote.onArticle(SOURCE, new Body.Note("Ring them.", false)));
        written.add(PageNote.onStory(UUID.randomUUID(), "The ship", new Body.Note("for me", true)));
        JsonNode items = JsonMapper.shared().readTree(written.print()).path("items");
        List<String> checks = schemas.assertions("annotations/annotationMusts.test")
                .filter(schemas::isKnown)
                .toList();

        assertThat(checks).hasSizeGreaterThan(40);
        assertThat(items).hasSize(5);
        for (JsonNode item : items) {
            assertThat(checks).allMatch(check -> schemas.accepts(check, item));
        }
    }

    @Test
    void theSchemasRefuseWhatIsNoAnnotation() {
        assumeTrue(Files.isDirectory(SCHEMAS), "the W3C's schemas are not there: " + SCHEMAS);
        JsonNode nothing = JsonMapper.shared().readTree("{\"type\": \"Annotation\", \"body\": 7}");

        assertThat(new SchemaFolder(SCHEMAS).accepts("3.1-targetKeyFound.json", nothing))
                .isFalse();
    }

    @Test
    void anotherProgramsAnnotationIsRead() {
        List<Incoming> incoming = read("""
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/anno1", "type": "Annotation",
             "body": [{"type": "TextualBody", "value": "rumour", "purpose": "tagging"}, "http://example.org/post1"],
             "bodyValue": "A thought",
             "target": {"source": "http://example.com/page1", "selector": {"type": "FragmentSelector", "value": "p1",
               "refinedBy": {"type": "TextQuoteSelector", "exact": "did nothing wrong", "prefix": "pilots “"}}}}
            """);

        CodeBook grown = Incoming.withTagsOf(incoming, DefaultCodeBook.BOOK);
        Annotation annotation = incoming.getFirst().on(ID, ARTICLE, grown);
        assertThat(grown.named("rumour")).isPresent();
        assertThat(annotation.hasTag(grown.named("rumour").orElseThrow().id())).isTrue();
        assertThat(annotation.bodies())
                .contains(new Body.Note("http://example.org/post1", false), new Body.Note("A thought", false));
        assertThat(annotation.target().span().in(TEXT)).isEqualTo("did nothing wrong");
        assertThat(annotation.id())
                .isEqualTo(read("{\"id\": \"http://example.org/anno1\", \"target\": \"x:y\"}")
                        .getFirst()
                        .id());
    }

    @Test
    void aWrongPositionGivesWayToTheQuotation() {
        String json = print(true, full()).replaceAll("\"start\" : \\d+", "\"start\" : 1");

        Annotation read = read(json).getFirst().on(ID, ARTICLE, DefaultCodeBook.BOOK);

        assertThat(read.target().span().in(TEXT)).isEqualTo("did nothing wrong");
    }

    @Test
    void whatIsNotInTheTextIsLostWithItsWords() {
        Annotation read = read(print(true, full())).getFirst().on(ID, article("Another text."), DefaultCodeBook.BOOK);

        assertThat(read.target().standing("Another text.")).isEqualTo(Standing.LOST);
        assertThat(read.target().quote().exact()).isEqualTo("did nothing wrong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"x:y\"}|annotation",
                "[{\"target\": \"x:y\"}, {\"body\": \"x:y\"}]|[1]",
                "{\"items\": [{\"target\": {\"source\": \"x:y\", \"selector\": {\"type\": \"TextPositionSelector\","
                        + " \"start\": -1, \"end\": 2}}}]}|items[0].target.selector",
                "7|annotation",
                "{\"items\": [ }|line 1"
            })
    void whatIsMalformedIsSaidToBeSoAndWhere(String json, String where) {
        assertThat(JsonLdReader.read(json, NOON))
                .isInstanceOfSatisfying(
                        Reading.Malformed.class,
                        malformed -> assertThat(malformed.where()).isEqualTo(where));
    }
}
