package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path draft = Path.of("");

    @BeforeEach
    void writeADraft() throws IOException {
        draft = Files.writeString(folder.resolve("draft.md"), """
            # A draft 🐋

            “No employee of this company signed for any work that was not done,” Petra Lindqvist said.

            > “They had a letter and they put it in a drawer.”

            “This was said by nobody at all in the town.”
            """);
    }

    @Test
    void eachQuotationIsALineOfJson() {
        assertThat(shell.run("check", draft, "--format", "json", "--against", Shell.COURIER, Shell.RADIO))
                .isZero();
        assertThat(shell.json())
                .extracting(line -> line.get("verdict").asString())
                .containsExactly("altered", "verbatim", "not found");
        JsonNode altered = shell.json().getFirst();
        assertThat(altered.get("matches").get(0).get("file").asString()).isEqualTo(Shell.COURIER.toString());
        assertThat(altered.get("matches")
                        .get(0)
                        .get("differences")
                        .get(0)
                        .get("text")
                        .asString())
                .isEqualTo("any");
        assertThat(altered.get("start").asInt())
                .isEqualTo("A draft 🐋\n\n“".codePointCount(0, "A draft 🐋\n\n“".length()));
    }

    @Test
    void theTextSetsOffTheWordsThatDiffer() {
        assertThat(shell.run("check", draft, "--against", Shell.COURIER, Shell.RADIO))
                .isZero();
        assertThat(shell.out())
                .contains("Quotations: 1 verbatim, 1 altered, 1 not found")
                .contains("signed for [+any+] work")
                .contains("No matching passage found in the sources.");
    }

    @Test
    void theReportCanBeAFile() throws IOException {
        for (String format : new String[] {"html", "docx"}) {
            Path report = folder.resolve("report." + format);
            assertThat(shell.run("check", draft, "--against", Shell.COURIER, "--format", format, "--output", report))
                    .isZero();
            assertThat(Files.size(report)).isPositive();
        }
        assertThat(shell.run("check", draft, "--against", Shell.COURIER, "--format", "docx"))
                .isEqualTo(2);
    }

    @Test
    void anUnreadableDraftOrSourceIsNamed() {
        Path missing = folder.resolve("missing.txt");
        assertThat(shell.run("check", missing, "--against", Shell.COURIER)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo(missing + ": there is no such file.\n");
        assertThat(shell.run("check", draft, "--against", missing, Shell.COURIER))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo(missing + ": there is no such file.\n");
        assertThat(shell.out()).contains("1 verbatim");
    }

    @Test
    void theSourcesCanBeALibraryOrOneOfItsStories() {
        Path library = folder.resolve("library");
        shell.run("import", "--library", library, "--story", "Barrier", Shell.COURIER, Shell.LEDGER);
        shell.run("import", "--library", library, "--story", "Radio", Shell.RADIO);
        assertThat(shell.run("check", draft, "--library", library)).isZero();
        assertThat(shell.out())
                .contains("Quotations: 1 verbatim, 1 altered, 1 not found")
                .contains("Harbour Courier")
                .doesNotContain("Speaker differs");
        assertThat(shell.run("check", draft, "--library", library, "--story", "Radio"))
                .isZero();
        assertThat(shell.out()).contains("1 verbatim, 2 not found");
        assertThat(shell.run("check", draft, "--library", library, "--story", "Nowhere"))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("Nowhere: there is no story of this name in the library.\n");
        assertThat(shell.run("check", draft, "--story", "Radio", "--against", Shell.RADIO))
                .isEqualTo(2);
    }
}
