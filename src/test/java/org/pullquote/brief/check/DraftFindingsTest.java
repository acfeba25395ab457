package org.pullquote.brief.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.article.draft.Draft;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.comparison.draft.Verdict;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;

class DraftFindingsTest {
    private static final List<Article> SOURCES = List.of(
            Cleaning.clean(SampleStory.page("coast-radio.txt")), Cleaning.clean(SampleStory.page("the-ledger.txt")));

    private static DraftFinding only(String draft) {
        Article article = Draft.of(Pages.page("draft.txt", draft.getBytes(StandardCharsets.UTF_8)));
        List<DraftFinding> findings = DraftFindings.of(article, SOURCES);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    @Test
    void anotherSpeakerIsNamed() {
        DraftFinding finding = only("“I am not going to say I told them so,” Colin Ashgrove said.");
        assertThat(finding.quotation().verdict()).isEqualTo(Verdict.VERBATIM);
        assertThat(finding.speaker()).hasValueSatisfying(other -> {
            assertThat(other.inDraft()).contains("Ashgrove");
            assertThat(other.inSource()).contains("Kovalik");
        });
        assertThat(finding.needsALook()).isTrue();
    }

    @Test
    void theSameSpeakerByHisLastNameIsNoOther() {
        assertThat(only("“I am not going to say I told them so,” Kovalik said.").speaker())
                .isEmpty();
    }

    @Test
    void whoIsQuotedBySomebodyInATranscriptSaidIt() {
        Article transcript = Draft.of(Pages.page(
                "talk.txt",
                ("BELL: Good morning. In a statement, Tomas Hall said: “We put nothing before safety, ever.”\n\n"
                                + "DAO: I read that.\n\nBELL: Thank you.")
                        .getBytes(StandardCharsets.UTF_8)));
        Article draft = Draft.of(Pages.page(
                "draft.txt", "“We put nothing before safety, ever,” Hall said.".getBytes(StandardCharsets.UTF_8)));
        assertThat(DraftFindings.of(draft, List.of(transcript)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.speaker()).isEmpty());
    }

    @Test
    void aNumberAndANameThatTheSourceLacksAreNamed() {
        DraftFinding finding =
                only("After 59 days in the Fish Hall, Andrej Kowalsky said: “I am not going to say I told them so.”");
        assertThat(finding.nearby()).containsExactly("59", "Kowalsky");
    }

    @Test
    void aWordDocumentIsADraft(@TempDir Path folder) throws IOException {
        Document draft = new Document(
                "Draft",
                "en",
                List.of(new Element.Paragraph(
                        List.of(new Run.Text("“I am not going to say I told them so,” Kovalik said.")))));
        Path file = Files.write(folder.resolve("draft.docx"), DocxWriter.write(draft));
        PageReading reading = Pages.read(file);
        assertThat(reading).isInstanceOf(PageReading.Read.class);
        List<DraftFinding> findings = DraftFindings.of(Draft.of(((PageReading.Read) reading).page()), SOURCES);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().quotation().verdict()).isEqualTo(Verdict.VERBATIM);
    }
}
