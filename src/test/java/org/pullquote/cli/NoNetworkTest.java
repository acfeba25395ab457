package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opens, compares, keeps and exports files full of links to pictures, scripts, style sheets, entities and templates
/// elsewhere, and looks at every system call of the program and of the process that reads PDF. Skipped where `strace`
/// is missing or not allowed.
class NoNetworkTest {
    private static final String BEACON = "http://127.0.0.1:9/beacon";

    @TempDir
    Path folder;

    /// That the run-time probes for IPv6 by making a socket, which it never ties to any address, does not count.
    @Test
    void openingComparingAndExportingOpenNoConnection() throws IOException, InterruptedException {
        Path trace = folder.resolve("trace");
        assumeTrue(run(List.of("strace", "-o", trace.toString(), "true")) == 0, "no strace that is allowed to trace");
        List<String> files = Beacons.in(folder).stream().map(Path::toString).toList();
        String library = folder.resolve("library").toString();
        assertThat(traced(trace, "clean", List.of("--format", "json"), files)).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("output")))
                .as("each was opened")
                .filteredOn(line -> line.startsWith("{"))
                .hasSameSizeAs(files);
        assertThat(traced(trace, "compare", List.of("--format", "json"), files.subList(0, 4)))
                .isEmpty();
        assertThat(traced(trace, "import", List.of("--library", library, "--story", "Levee"), files))
                .isEmpty();
        for (String format : List.of("html", "docx", "pdf", "evidence")) {
            String brief = folder.resolve("brief." + format).toString();
            List<String> options =
                    List.of("--library", library, "--story", "Levee", "--format", format, "--output", brief);
            assertThat(traced(trace, "brief", options, List.of())).isEmpty();
            assertThat(Path.of(brief)).isNotEmptyFile();
        }
    }

    /// The calls that have to do with the network, while the program does something.
    private List<String> traced(Path trace, String command, List<String> options, List<String> files)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "-e",
                "trace=connect,sendto,sendmsg,bind,listen",
                "-o",
                trace.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("jdk.module.path", "")
                        + File.pathSeparator
                        + System.getProperty("java.class.path", ""),
                "org.pullquote.app.Main",
                command));
        whole.addAll(options);
        whole.addAll(files);
        assertThat(run(whole)).isIn(0, 1);
        return Files.readAllLines(trace).stream()
                .filter(call -> call.contains("AF_INET"))
                .toList();
    }

    private int run(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended ? process.exitValue() : -1;
        } catch (IOException missing) {
            return -1;
        }
    }
}
