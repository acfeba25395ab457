package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;
import org.pullquote.brief.format.TextWriter;

class BriefTest {
    private static final String CERTIFICATE =
            "Lawyers for the families of the dead told the hearings that the certificate was a fabrication.";
    private static final String SILENCE = "Tarrow did not respond to a request for comment from Coast Radio.";
    private static final String WATER = "water probably got into a relay cabinet under the gate";

    private final SampleStory story = new SampleStory("coast-radio.txt", "the-ledger.txt");

    private String text(BriefSettings settings) {
        return TextWriter.write(Brief.of(story.material(), settings).document());
    }

    @Test
    void aStoryWithoutAnnotationsHasABrief() {
        Brief brief = Brief.of(story.material(), story.settings());
        assertThat(brief.sections())
                .extracting(Brief.Section::part)
                .contains(
                        BriefPart.SOURCES, BriefPart.DIFFERENCES, BriefPart.COMMON, BriefPart.TEXT, BriefPart.MANIFEST)
                .doesNotContain(BriefPart.PASSAGES, BriefPart.SPEAKERS);
        assertThat(brief.leftOut()).contains(BriefPart.ALLEGATIONS, BriefPart.SPEAKERS);
        assertThat(TextWriter.write(brief.document()))
                .contains("Left out, as there is nothing for them yet: ")
                .contains("Passages marked: 0");
    }

    @Test
    void theHeaderSaysWhenWhereAndByWhom() {
        assertThat(text(story.settings().withAuthor("N. Reader").withTitle("What the inquiry said")))
                .startsWith("What the inquiry said\n=")
                .contains("By: N. Reader")
                .contains("Made: 18 March 2026, 09:30 UTC+00:00 (Europe/London)")
                .contains("Sources: S1 Coast Radio, S2 ")
                .contains("Made with: Pullquote test");
    }

    @Test
    void theWordsThatOneQuotationLacksStandOut() {
        assertThat(text(story.settings()))
                .contains("[+had been told in writing that the fault was repaired")
                .contains("S1 has no ellipsis in the place.");
    }

    @Test
    void aTrimmedQuotationIsSaidToBeMarked() {
        assertThat(text(story.settings())).contains("S2 marks the place with an ellipsis.");
    }

    @Test
    void theFullCitationLeadsToTheCharactersOfTheSavedFile() {
        story.mark(0, SILENCE, "no comment", Map.of());
        String markdown = MarkdownWriter.write(
                Brief.of(story.material(), story.settings()).document());
        String hex = story.article(0).digest().hex();
        String file = SampleStory.page("coast-radio.txt").text();
        Matcher citation = Pattern.compile("characters (\\d+)–(\\d+) of the saved file, SHA-256 `" + hex + "`")
                .matcher(markdown);
        assertThat(citation.results().map(found -> {
                    int start = Integer.parseInt(found.group(1));
                    int end = Integer.parseInt(found.group(2));
                    return file.substring(file.offsetByCodePoints(0, start), file.offsetByCodePoints(0, end));
                }))
                .contains(SILENCE);
        assertThat(markdown)
                .contains("Tove Marlin, “Flood inquiry clears barrier crew, faults harbour managers”, Coast Radio, 17"
                        + " March 2026");
    }

    @Test
    void allegationsAndRepliesStandTogether() {
        story.mark(0, CERTIFICATE, "allegation", Map.of(Field.SPEAKER, "counsel for the families"))
                .mark(0, SILENCE, "no comment", Map.of(Field.SPEAKER, "Tarrow"));
        assertThat(text(story.settings()))
                .contains("* Allegations\n\n- counsel for the families: " + CERTIFICATE + " [S1 ¶")
                .contains("* Declined, did not respond, could not be reached\n\n- Tarrow: " + SILENCE);
    }

    @Test
    void likelihoodIsKeptApartFromConfidence() {
        story.mark(0, WATER, "assessment", Map.of(Field.LIKELIHOOD, "probably"));
        assertThat(text(story.settings()))
                .containsPattern(
                        "Assessment: " + WATER + " \\[S1 ¶\\d+]; Likelihood: probably; Confidence: not stated");
    }

    @Test
    void unnamedSpeakersAreListedAsTheyAreDescribed() {
        story.mark(
                0,
                "\"Nobody in the building was surprised,\"",
                "anonymous source",
                Map.of(Field.NUMBER, "one", Field.POSITION, "senior official", Field.REASON, "not authorised"));
        assertThat(text(story.settings()))
                .contains("Speaker: unnamed: one senior official (not authorised); S1 Coast Radio: [S1 ¶");
    }

    @Test
    void privateNotesStayOutUnlessAskedFor() {
        story.mark(0, SILENCE, "no comment", Map.of(), Status.OPEN, new Body.Note("rang twice on Monday", true));
        assertThat(text(story.settings())).doesNotContain("rang twice");
        assertThat(text(story.settings().withPrivateNotes(true))).contains("Note: rang twice on Monday");
    }

    @Test
    void otherNotesGoIn() {
        story.mark(0, SILENCE, "no comment", Map.of(), Status.OPEN, new Body.Note("asked by whom?", false));
        assertThat(text(story.settings())).contains("Note: asked by whom?").contains("Open questions");
    }

    @Test
    void onlyTheChosenTagsAndStatusesAreIncluded() {
        story.mark(0, CERTIFICATE, "allegation", Map.of())
                .mark(0, WATER, "assessment", Map.of(), Status.VERIFIED, new Body.Note("", false));
        assertThat(text(story.settings())).contains("allegation (1)", "assessment (1)");
        assertThat(text(story.settings().withTags(Set.of(story.tag("allegation")))))
                .contains("allegation (1)")
                .doesNotContain("assessment (1)");
        assertThat(text(story.settings().withStatuses(Set.of(Status.VERIFIED))))
                .contains("assessment (1)")
                .doesNotContain("allegation (1)");
    }

    @Test
    void citationsInTheBottomLineBecomeLinksAndOthersStayAsTyped() {
        BriefSettings settings =
                story.settings().withBottomLine("They differ. [S1 ¶2] [S2¶3]\n\nNo such place: [S9 ¶1] [S1 ¶999]");
        String markdown =
                MarkdownWriter.write(Brief.of(story.material(), settings).document());
        assertThat(markdown)
                .containsPattern("They differ\\. \\[\\\\\\[S1 ¶2\\\\\\]\\]\\(#s1-\\d+\\)\\[\\^1\\]")
                .containsPattern("\\[\\\\\\[S2 ¶3\\\\\\]\\]\\(#s2-\\d+\\)")
                .contains("No such place: \\[S9 ¶1\\] \\[S1 ¶999\\]");
    }

    @Test
    void partsComeInTheOrderAskedFor() {
        BriefSettings settings = story.settings().withParts(List.of(BriefPart.MANIFEST, BriefPart.SOURCES));
        assertThat(Brief.of(story.material(), settings).sections())
                .extracting(Brief.Section::part)
                .containsExactly(BriefPart.MANIFEST, BriefPart.SOURCES);
    }

    @Test
    void whatCleaningCutIsThere() {
        assertThat(text(story.settings())).contains("Kind: advertisement; Text: Sponsor Message");
    }

    @Test
    void theSameStorySettingsAndClockGiveTheSameBytes() {
        story.mark(0, CERTIFICATE, "allegation", Map.of(Field.SPEAKER, "a", Field.POSITION, "b", Field.REASON, "c"));
        String once =
                HtmlWriter.write(Brief.of(story.material(), story.settings()).document());
        for (int i = 0; i < 3; i++) {
            assertThat(HtmlWriter.write(
                            Brief.of(story.material(), story.settings()).document()))
                    .isEqualTo(once);
        }
    }

    @Test
    void oneArticleIsEnough() {
        SampleStory alone = new SampleStory("the-ledger.txt");
        assertThat(TextWriter.write(Brief.of(alone.material(), alone.settings()).document()))
                .contains("There is one source only, so nothing could be compared.");
    }

    @Test
    void noTemplateBlamesAnyone() {
        for (BriefTemplate template : BriefTemplate.values()) {
            String words =
                    text(BriefSettings.of(template, SampleStory.CLOCK, "x")).toLowerCase(Locale.ROOT);
            assertThat(words).as(template.toString()).doesNotContain(" omits", " omitted", "bias");
        }
    }
}
