package org.pullquote.brief.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.document.Paper;

class BriefFormatTest {
    private static final SampleStory STORY = SampleStory.marked();

    private static byte[] write(BriefFormat format, Paper paper) {
        BriefSettings settings = STORY.settings().withPrivateNotes(true).withBottomLine("They knew. [S2 ¶3]");
        return format.write(
                new Filed(STORY.library(), STORY.story(), Optional.empty()), STORY.material(), settings, paper);
    }

    @ParameterizedTest
    @EnumSource
    void theSameStorySettingsAndClockGiveTheSameBytes(BriefFormat format) {
        byte[] once = write(format, Paper.A4);
        assertThat(write(format, Paper.A4)).isEqualTo(once);
        assertThat(write(format, Paper.A4)).isEqualTo(once);
    }

    @Test
    void aTitleMakesANameThatEveryFileSystemTakes() {
        assertThat(BriefFormat.PDF.fileName("Barrier: the inquiry")).isEqualTo("Barrier-the-inquiry.pdf");
        assertThat(BriefFormat.MD.fileName("../../etc/passwd\n\u202E")).isEqualTo("etcpasswd.md");
        assertThat(BriefFormat.HTML.fileName("CON")).isEqualTo("brief.html");
        assertThat(BriefFormat.HTML.fileName("lpt1")).isEqualTo("brief.html");
        assertThat(BriefFormat.DOCX.fileName(" \u0000 ")).isEqualTo("brief.docx");
        assertThat(BriefFormat.DOCX.fileName("長".repeat(300))).isEqualTo("長".repeat(60) + ".docx");
    }
}
