package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskArgumentsTest {
    @Test
    void pathsAndALibraryAreAPlainStart() {
        assertThat(DeskArguments.of("/home/margit/one.html", "--library", "desk", "two.txt"))
                .contains(new DeskArguments(
                        List.of(Path.of("/home/margit/one.html"), Path.of("two.txt")), Optional.of(Path.of("desk"))));
        assertThat(DeskArguments.of()).contains(new DeskArguments(List.of(), Optional.empty()));
    }

    @Test
    void commandsOptionsAndMistakesAreLeftToTheCommandLine() {
        for (String[] args : new String[][] {
            {"clean"},
            {"clean", "one.html"},
            {"one.html", "list"},
            {"--help"},
            {"--libary", "desk"},
            {"--library"},
            {"--library", "--help"},
            {"--library", "a.b", "--library", "c.d"},
            {"@arguments.txt"},
            {""},
            {"one\0.html"}
        }) {
            assertThat(DeskArguments.of(args)).as(String.join(" ", args)).isEmpty();
        }
    }
}
