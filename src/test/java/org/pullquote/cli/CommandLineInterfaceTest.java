package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineInterfaceTest {
    private final Shell shell = new Shell();

    @Test
    void withoutACommandTheDeskOpensWithTheFiles() {
        assertThat(shell.run(Shell.COURIER, Shell.RADIO, "--library", "somewhere"))
                .isZero();
        assertThat(shell.desks())
                .containsExactly(
                        new Shell.DeskOpened(List.of(Shell.COURIER, Shell.RADIO), Optional.of(Path.of("somewhere"))));
    }

    @Test
    void withoutAnyArgumentTheDeskOpensOnTheUsualLibrary() {
        assertThat(shell.run()).isZero();
        assertThat(shell.desks()).containsExactly(new Shell.DeskOpened(List.of(), Optional.empty()));
    }

    @Test
    void helpNamesEveryCommandAndOpensNothing() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("clean", "compare", "import", "list", "brief", "Exit codes");
        assertThat(shell.desks()).isEmpty();
    }

    @Test
    void everyCommandHasItsOwnHelp() {
        for (String command : List.of("clean", "compare", "check", "import", "list", "brief")) {
            assertThat(shell.run(command, "--help")).isZero();
            assertThat(shell.out()).startsWith("Usage: pullquote " + command);
        }
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).matches("Pullquote \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void wrongUsageIsOneLineAndTwo() {
        for (String[] wrong : new String[][] {
            {"clean"},
            {"clean", "--fromat", "json", "x"},
            {"clean", "--format", "docx", "x"},
            {"compare", "one"},
            {"brief"},
            {"--libary"},
            {"claen"},
            {"help"},
            {"clean", "-dash.txt"},
            {"clean", ""},
            {"clean", "a\0b"},
            {"brief", "--story", "x", "--format", "md", "--output", "x.md", "--at", "2026-03-18"},
            {"check", "x.txt", "--zone", "Mars"},
            {"search", "x", "--from", "yesterday"}
        }) {
            assertThat(shell.run((Object[]) wrong)).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(shell.err().lines()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(shell.err()).as(String.join(" ", wrong)).doesNotContain("java.", "Exception");
            assertThat(shell.out()).isEmpty();
        }
        assertThat(shell.desks()).isEmpty();
    }

    @Test
    void aFileThatIsCalledLikeAnOptionIsNamedAsOneCanNameIt() throws IOException {
        Path file = Files.createFile(Path.of("-dashed.txt"));
        try {
            shell.run("clean", file);
            assertThat(shell.err()).contains("Unknown option: '-dashed.txt'", "./-dashed.txt");
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void noFileIsWrittenOverThatWasToBeRead(@TempDir Path folder) throws IOException {
        Path one = Files.copy(Shell.RADIO, folder.resolve("one.txt"));
        Path two = Files.copy(Shell.LEDGER, folder.resolve("two.txt"));
        assertThat(shell.run(
                        "compare", one, two, "--output", folder.resolve("../" + folder.getFileName() + "/one.txt")))
                .isEqualTo(2);
        assertThat(shell.err()).contains("one.txt", "not written over");
        assertThat(shell.run("check", one, "--output", two, "--against", two)).isEqualTo(2);
        assertThat(one).hasSameBinaryContentAs(Shell.RADIO);
        assertThat(two).hasSameBinaryContentAs(Shell.LEDGER);
    }
}
