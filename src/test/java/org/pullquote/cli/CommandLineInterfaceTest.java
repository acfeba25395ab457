package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
            {"--libary"}
        }) {
            assertThat(shell.run((Object[]) wrong)).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(shell.err().lines()).as(String.join(" ", wrong)).hasSize(1);
            assertThat(shell.out()).isEmpty();
        }
        assertThat(shell.desks()).isEmpty();
    }
}
