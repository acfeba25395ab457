package org.pullquote.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.template.TemplateFile;
import org.testfx.api.FxToolkit;

class BriefChoicesTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private BriefChoices choices() {
        return new BriefChoices(TemplateFile.in(folder));
    }

    @Test
    void aTemplateShowsItsPartsAndAPartMoves() {
        BriefChoices choices = choices();
        choices.templateProperty().set(BriefTemplate.QUOTATIONS.toString());
        assertThat(choices.layout().parts()).isEqualTo(BriefTemplate.QUOTATIONS.parts());
        assertThat(choices.move(1, 0)).isZero();
        choices.flip(1);
        assertThat(choices.layout().parts()).startsWith(BriefPart.DIFFERENCES).doesNotContain(BriefPart.SOURCES);
        assertThat(choices.move(0, -1)).isZero();
    }

    @Test
    void eachTemplateRemembersHowItWasUsedLast() {
        BriefChoices choices = choices();
        choices.privateNotesProperty().set(true);
        choices.paperProperty().set(Paper.LETTER);
        choices.templateProperty().set(BriefTemplate.SOURCES.toString());
        assertThat(choices.privateNotesProperty().get()).isFalse();
        choices.keep();
        BriefChoices later = choices();
        assertThat(later.privateNotesProperty().get()).isTrue();
        assertThat(later.paperProperty().get()).isEqualTo(Paper.LETTER);
        later.forget();
        assertThat(later.privateNotesProperty().get()).isFalse();
    }

    @Test
    void anOwnTemplateIsSavedRenamedAndDeleted() {
        BriefChoices choices = choices();
        choices.flip(0);
        assertThat(choices.saveAs("comparison")).isFalse();
        assertThat(choices.saveAs("Night desk")).isTrue();
        assertThat(choices.isOwn()).isTrue();
        choices.templateProperty().set(BriefTemplate.FULL_TEXT.toString());
        choices.templateProperty().set("Night desk");
        assertThat(choices.layout().parts()).doesNotContain(BriefPart.SOURCES);
        assertThat(choices.rename("Day desk")).isTrue();
        assertThat(choices().templates()).contains("Day desk").doesNotContain("Night desk");
        choices.forget();
        assertThat(choices.isOwn()).isFalse();
        assertThat(choices().templates()).isEqualTo(List.of("comparison", "sources", "quotations", "full-text"));
    }
}
