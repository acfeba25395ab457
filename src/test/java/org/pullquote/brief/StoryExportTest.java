package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.brief.source.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tables and lists that are made of a story beside its brief.
class StoryExportTest {
    private static final String SILENCE = "Tarrow did not respond to a request for comment from Coast Radio.";

    private final SampleStory story = new SampleStory("coast-radio.txt", "the-ledger.txt");

    @Test
    void everyMarkedPassageIsARow() {
        story.mark(
                0,
                SILENCE,
                "no comment",
                Map.of(Field.SPEAKER, "Tarrow"),
                Status.DISPUTED,
                new Body.Note("=1+1", false));
        List<String> rows =
                PassageTable.csv(story.material(), story.settings()).lines().toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst())
                .startsWith("citation,outlet,headline,published,text,tags,speaker,")
                .endsWith(",status,note,start,end,file,sha256,created");
        assertThat(rows.getLast())
                .startsWith("[S1 ¶")
                .contains(
                        "," + SILENCE + ",no comment,Tarrow,",
                        ",disputed,'=1+1,",
                        ",coast-radio.txt,",
                        story.article(0).digest().hex());
    }

    @Test
    void privateNotesStayOutOfTheTable() {
        story.mark(0, SILENCE, "no comment", Map.of(), Status.OPEN, new Body.Note("between us", true));
        assertThat(PassageTable.csv(story.material(), story.settings())).doesNotContain("between us");
        assertThat(PassageTable.csv(story.material(), story.settings().withPrivateNotes(true)))
                .contains("between us");
    }

    @Test
    void cslHasTheArticles() {
        JsonNode items = new JsonMapper()
                .readTree(CitationExport.cslJson(story.material().sources()));
        assertThat(items.size()).isEqualTo(2);
        JsonNode radio = items.get(0);
        assertThat(radio.get("id").asString()).isEqualTo("coastradio2026s1");
        assertThat(radio.get("type").asString()).isEqualTo("article-newspaper");
        assertThat(radio.get("container-title").asString()).isEqualTo("Coast Radio");
        assertThat(radio.get("author").get(0).get("literal").asString()).isEqualTo("Tove Marlin");
        assertThat(radio.get("issued").get("date-parts").toString()).isEqualTo("[[2026,3,17]]");
        assertThat(radio.get("note").asString())
                .contains(story.article(0).digest().hex());
    }

    @Test
    void bibTexHasTheArticles() {
        assertThat(CitationExport.bibTex(story.material().sources()))
                .startsWith("@misc{coastradio2026s1,\n"
                        + "  title = {{Flood inquiry clears barrier crew, faults harbour managers}},\n"
                        + "  author = {{Tove Marlin}},\n"
                        + "  howpublished = {Coast Radio},\n")
                .contains("@misc{theledger2026s2,");
    }

    @Test
    void nothingInAHeadlineIsTex() {
        Article article = story.article(0).article();
        Metadata naughty = new Metadata(
                Optional.of("A & B"),
                Optional.of("100 % {of} \\input{x} $1 #2 a_b ~ ^"),
                List.of("One and Two"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Source source = Source.of(1, SampleStory.page("coast-radio.txt"), article.withMetadata(naughty));
        String bibTex = CitationExport.bibTex(List.of(source));
        assertThat(bibTex)
                .contains("{{100 \\% \\textbraceleft{}of\\textbraceright{}")
                .contains("\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}")
                .contains("\\$1 \\#2 a\\_b \\textasciitilde{} \\textasciicircum{}}}")
                .contains("author = {{One and Two}}")
                .startsWith("@misc{abs1,");
        assertThat(bibTex.chars().filter(c -> c == '{').count())
                .isEqualTo(bibTex.chars().filter(c -> c == '}').count());
    }

    /// Programs that manage citations make a link of the address.
    @Test
    void onlyAnAddressOfAWebPageIsGivenOn() {
        for (String url :
                List.of("javascript:alert(1)", "file:///etc/passwd", "\\\\host\\share", "https://a.b/\u202E c")) {
            Metadata naughty = new Metadata(
                    Optional.empty(),
                    Optional.of("Levee"),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(url),
                    Optional.empty());
            Source source = Source.of(
                    1,
                    SampleStory.page("coast-radio.txt"),
                    story.article(0).article().withMetadata(naughty));
            assertThat(CitationExport.bibTex(List.of(source))).doesNotContain("url = ");
            assertThat(CitationExport.cslJson(List.of(source))).doesNotContain("\"URL\"");
        }
    }
}
