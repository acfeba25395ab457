package org.pullquote.brief.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Status;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;

class TemplateFileTest {
    @TempDir
    private Path folder = Path.of("");

    private static final BriefLayout OWN = new BriefLayout(
            List.of(BriefPart.TEXT, BriefPart.SOURCES),
            Set.of(BriefPart.TEXT),
            Set.of(UUID.fromString("00000000-0000-0000-0000-000000000001")),
            Set.of(Status.VERIFIED, Status.NEEDS_DOCUMENT),
            true,
            Paper.LETTER,
            true);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        TemplateFile file = TemplateFile.in(folder);
        file.write(Templates.NONE.with("Night desk", OWN));
        assertThat(file.read().named("Night desk", Paper.A4)).contains(OWN);
        assertThat(file.read().own()).containsExactly("Night desk");
    }

    @Test
    void partsThatAreNotNamedComeLast() {
        assertThat(OWN.order())
                .hasSize(BriefPart.values().length)
                .startsWith(BriefPart.TEXT, BriefPart.SOURCES, BriefPart.DIFFERENCES);
        assertThat(OWN.parts()).containsExactly(BriefPart.TEXT);
    }

    @Test
    void theProgramsTemplatesAreRememberedButKeepTheirMeaning() {
        Templates templates = Templates.NONE.with("comparison", OWN);
        assertThat(templates.lastOf("comparison", Paper.A4)).contains(OWN);
        assertThat(templates.named("comparison", Paper.A4))
                .contains(BriefLayout.of(BriefTemplate.COMPARISON, Paper.A4));
        assertThat(templates.own()).isEmpty();
    }

    @Test
    void anOwnTemplateIsRenamedInItsPlaceAndRemoved() {
        Templates templates = Templates.NONE.with("One", OWN).with("Two", OWN).renamed("One", "First");
        assertThat(templates.own()).containsExactly("First", "Two");
        assertThat(templates.without("First").own()).containsExactly("Two");
    }

    @Test
    void noOwnTemplateTakesANameOfThePrograms() {
        assertThat(Templates.isName(" Full-Text ")).isFalse();
        assertThat(Templates.isName("  ")).isFalse();
        assertThat(Templates.isName("Night desk")).isTrue();
    }

    @Test
    void aFileThatMakesNoSenseIsNoTemplates() throws IOException {
        Files.writeString(
                folder.resolve("templates.json"),
                "{\"templates\":[{\"name\":\"A\",\"parts\":[{\"part\":7}],"
                        + "\"tags\":[\"no id\"],\"paper\":3},{}, 5]}");
        Templates read = TemplateFile.in(folder).read();
        assertThat(read.own()).containsExactly("A");
        assertThat(read.named("A", Paper.A4))
                .hasValueSatisfying(layout -> assertThat(layout.parts()).isEmpty());
        Files.writeString(folder.resolve("templates.json"), "not JSON");
        assertThat(TemplateFile.in(folder).read().own()).isEmpty();
    }
}
