package org.pullquote.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.format.DocxWriter;

class CommentedTextTest {
    private static final String SILENCE = "Tarrow did not respond to a request for comment from Coast Radio.";

    private static Document commented(SampleStory story) {
        return CommentedText.of(story.material(), story.settings().withAuthor("Ada Reed"));
    }

    private static String part(Document document, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(DocxWriter.write(document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        throw new AssertionError("No part " + name);
    }

    private static List<String> ids(String xml, String element) {
        return Pattern.compile("<w:" + element + " w:id=\"(\\d+)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void everyCommentBeginsEndsAndIsReferredToOnce() {
        Document document = commented(SampleStory.marked());
        String text = part(document, "word/document.xml");
        List<String> comments = ids(part(document, "word/comments.xml"), "comment");
        assertThat(comments).hasSize(9).doesNotHaveDuplicates();
        assertThat(ids(text, "commentRangeStart")).containsExactlyInAnyOrderElementsOf(comments);
        assertThat(ids(text, "commentRangeEnd")).containsExactlyInAnyOrderElementsOf(comments);
        assertThat(ids(text, "commentReference")).containsExactlyInAnyOrderElementsOf(comments);
    }

    @Test
    void aCommentHasItsAuthorAndItsNote() {
        SampleStory story = new SampleStory("coast-radio.txt");
        story.mark(0, SILENCE, "no comment", Map.of(), Status.DISPUTED, new Body.Note("<asked> & when?", false));
        String comments = part(commented(story), "word/comments.xml");
        assertThat(comments)
                .contains("w:author=\"Ada Reed\"", "w:initials=\"AR\"", "w:date=\"2026-03-18T09:30:00Z\"")
                .contains("no comment", "status: disputed", "&lt;asked&gt; &amp; when?");
    }

    @Test
    void theCommentIsTiedToItsWords() {
        SampleStory story = new SampleStory("coast-radio.txt");
        story.mark(0, SILENCE, "no comment", Map.of());
        String text = part(commented(story), "word/document.xml");
        int start = text.indexOf("<w:commentRangeStart");
        int end = text.indexOf("<w:commentRangeEnd");
        assertThat(text.substring(start, end).replaceAll("<[^>]*>", "")).isEqualTo(SILENCE);
    }

    @Test
    void privateNotesStayOut() {
        SampleStory story = new SampleStory("coast-radio.txt");
        story.mark(0, SILENCE, "no comment", Map.of(), Status.OPEN, new Body.Note("between us", true));
        assertThat(part(commented(story), "word/comments.xml")).doesNotContain("between us");
    }
}
