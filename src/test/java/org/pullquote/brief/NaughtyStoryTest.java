package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.exchange.Incoming;
import org.pullquote.annotation.exchange.JsonLdReader;
import org.pullquote.annotation.exchange.QdaProject;
import org.pullquote.annotation.exchange.QdaReader;
import org.pullquote.annotation.exchange.Reading;
import org.pullquote.article.Metadata;
import org.pullquote.brief.format.Characters;
import org.pullquote.brief.format.CsvRows;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.NaughtyStrings;
import org.pullquote.brief.source.Source;
import org.pullquote.text.WellFormed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The [NaughtyStory] in the formats for other programs. The brief's own formats are tested beside their writers.
class NaughtyStoryTest {
    private static final List<String> STRINGS = NaughtyStrings.all();
    private static final List<Annotation> ANNOTATIONS = NaughtyStory.ANNOTATIONS;

    @Test
    void thereAreMoreThanFiveHundred() {
        assertThat(STRINGS).hasSizeGreaterThan(500).doesNotHaveDuplicates();
        assertThat(ANNOTATIONS).hasSize(STRINGS.size());
    }

    @Test
    void webAnnotationsComeBackAsTheyWere() {
        byte[] written = AnnotationPage.jsonLd(NaughtyStory.material(), NaughtyStory.settings())
                .getBytes(StandardCharsets.UTF_8);
        Reading<List<Incoming>> reading =
                JsonLdReader.read(new String(written, StandardCharsets.UTF_8), NaughtyStory.THEN);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        compare(((Reading.Read<List<Incoming>>) reading).value(), NaughtyStoryTest::wellFormed);
    }

    @Test
    void theResearchProjectComesBackAsXmlCanHoldIt() {
        QdaProject project = new QdaProject(NaughtyStory.BOOK, false);
        project.add(ANNOTATIONS, "story", NaughtyStory.ID, NaughtyStory.ARTICLE);
        Reading<QdaReader.Project> reading = QdaReader.read(project.pack(), NaughtyStory.THEN);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        compare(((Reading.Read<QdaReader.Project>) reading).value().annotations(), text -> xml(wellFormed(text)));
    }

    private static void compare(List<Incoming> read, UnaryOperator<String> held) {
        Map<UUID, Incoming> byId = new HashMap<>();
        read.forEach(incoming -> byId.put(incoming.id(), incoming));
        for (Annotation annotation : ANNOTATIONS) {
            Incoming back = byId.get(annotation.id());
            String text = annotation.target().quote().exact();
            assertThat(back).as(text).isNotNull();
            assertThat(back.quote().exact()).isEqualTo(wellFormed(text));
            assertThat(back.notes().getFirst().text()).isEqualTo(held.apply(text));
        }
    }

    @Test
    void theTableOfPassagesHasOneRowForEach() {
        List<List<String>> rows = CsvRows.read(PassageTable.csv(NaughtyStory.material(), NaughtyStory.settings()));
        assertThat(rows).hasSize(STRINGS.size() + 1);
        int text = rows.getFirst().indexOf("text");
        int note = rows.getFirst().indexOf("note");
        for (int i = 0; i < ANNOTATIONS.size(); i++) {
            String held =
                    Characters.printable(ANNOTATIONS.get(i).target().quote().exact());
            assertThat(rows.get(i + 1).get(text)).isIn(held, "'" + held);
            assertThat(rows.get(i + 1).get(note)).isIn(held, "'" + held);
            assertThat(rows.get(i + 1).get(text).stripLeading())
                    .doesNotStartWith("=")
                    .doesNotStartWith("@");
        }
    }

    @Test
    void citationsComeBackAsTheyWere() {
        List<Source> sources = IntStream.range(0, STRINGS.size())
                .mapToObj(i -> Source.of(
                        i + 1, SampleStory.page("coast-radio.txt"), NaughtyStory.article(metadata(STRINGS.get(i)))))
                .toList();
        byte[] csl = CitationExport.cslJson(sources).getBytes(StandardCharsets.UTF_8);
        JsonNode items = new JsonMapper().readTree(csl);
        byte[] bibTex = CitationExport.bibTex(sources).getBytes(StandardCharsets.UTF_8);
        List<String> titles = titles(new String(bibTex, StandardCharsets.UTF_8));
        assertThat(titles).hasSize(STRINGS.size());
        for (int i = 0; i < STRINGS.size(); i++) {
            String held = Characters.printable(STRINGS.get(i));
            assertThat(items.get(i).get("title").asString()).isEqualTo(held);
            assertThat(items.get(i).get("author").get(0).get("literal").asString())
                    .isEqualTo(held);
            assertThat(titles.get(i)).isEqualTo(held.replaceAll("[\\t\\n]", " "));
        }
    }

    private static Metadata metadata(String text) {
        return new Metadata(
                Optional.of("Outlet"),
                Optional.of(text),
                List.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The titles as TeX would print them.
    private static List<String> titles(String bibTex) {
        Matcher titles = Pattern.compile("(?dm)^  title = \\{\\{(.*)}},$").matcher(bibTex);
        return titles.results()
                .map(found -> found.group(1)
                        .replace("\\textbraceleft{}", "\u0001")
                        .replace("\\textbraceright{}", "\u0002")
                        .replace("\\textasciitilde{}", "~")
                        .replace("\\textasciicircum{}", "^")
                        .replaceAll("\\\\([$&#_%])", "$1")
                        .replace("\\textbackslash{}", "\\")
                        .replace('\u0001', '{')
                        .replace('\u0002', '}'))
                .toList();
    }

    @Test
    void theFullTextAndItsCommentsComeOutAsWordCanHoldThem() throws IOException {
        Map<String, String> parts =
                parts(DocxWriter.write(CommentedText.of(NaughtyStory.material(), NaughtyStory.settings())));
        String text = Jsoup.parse(parts.get("word/document.xml"), "", Parser.xmlParser())
                .wholeText();
        List<String> comments =
                Jsoup.parse(parts.get("word/comments.xml"), "", Parser.xmlParser()).getAllElements().stream()
                        .filter(element -> element.tagName().equals("w:comment"))
                        .map(Element::wholeText)
                        .toList();
        assertThat(comments).hasSize(STRINGS.size());
        for (int i = 0; i < STRINGS.size(); i++) {
            String held = bare(
                    Characters.printable(ANNOTATIONS.get(i).target().quote().exact()));
            assertThat(bare(text)).contains(held);
            assertThat(bare(comments.get(i))).endsWith(held);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u2028\\u2029]+", "");
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                parts.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String wellFormed(String text) {
        return WellFormed.of(text);
    }

    private static String xml(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().forEach(point -> {
            boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
            kept.appendCodePoint(control || point == 0xFFFE || point == 0xFFFF ? 0xFFFD : point);
        });
        return kept.toString();
    }
}
