package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.library.Library;
import org.pullquote.store.SqliteCare;
import org.pullquote.store.SqliteLibrary;

/// The same story, settings and time give the same bytes, whoever runs the program, when and where: shown by two
/// processes, whose hash tables are in different orders, in different countries and zones.
class ReproducibleTest {
    private static final String TIME = "2026-03-18T09:30:00+01:00[Europe/Berlin]";
    private static final String STORY = "Port Sallow barrier";

    @TempDir
    private Path folder = Path.of("");

    /// What each process does: every format of the brief and of the report on a draft.
    public static final class Writing {
        private Writing() {}

        /// @param args the library, the draft, and where to write
        public static void main(String[] args) {
            CommandLineInterface program = new CommandLineInterface(
                    SqliteLibrary::open, new SqliteCare(Clock.systemUTC()), (_, _) -> {}, System.out, System.err);
            List<String> library = List.of("--library", args[0], "--story", STORY, "--format");
            for (BriefFormat format : BriefFormat.values()) {
                run(program, List.of("brief", "--sign", "--at", TIME), library, format, Path.of(args[2]));
            }
            for (DraftReportFormat format : DraftReportFormat.values()) {
                run(
                        program,
                        List.of("check", args[1], "--paper", "a4", "--zone", "Europe/Berlin"),
                        library,
                        format,
                        Path.of(args[2]));
            }
        }

        private static void run(
                CommandLineInterface program, List<String> command, List<String> library, Enum<?> format, Path folder) {
            Path output = folder.resolve(command.getFirst() + "." + format.name());
            List<String> whole = Stream.of(
                            command, library, List.of(format.toString()), List.of("--output", output.toString()))
                    .flatMap(List::stream)
                    .toList();
            if (program.run(whole.toArray(String[]::new)) != 0) {
                throw new IllegalStateException(String.join(" ", whole));
            }
        }
    }

    @Test
    void twoProcessesWriteTheSameBytes() throws IOException, InterruptedException, URISyntaxException {
        try (Library library = SqliteLibrary.open(folder.resolve("library"))) {
            SampleStory.marked(library);
        }
        Files.writeString(
                folder.resolve("draft.md"),
                "“We are sorry for the failings this report describes,” Colin Ashgrove said.");
        Path one = written("one", "-Duser.timezone=Asia/Kolkata", "-Duser.language=tr", "-Duser.country=TR");
        Path other = written("other", "-Duser.timezone=America/St_Johns", "-Duser.language=en", "-Duser.country=US");
        int formats = BriefFormat.values().length + DraftReportFormat.values().length;
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files)
                    .hasSize(formats)
                    .allSatisfy(file ->
                            assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    private Path written(String name, String... options) throws IOException, InterruptedException, URISyntaxException {
        Path output = Files.createDirectory(folder.resolve(name));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of(
                "-cp",
                String.join(
                        File.pathSeparator,
                        home(CommandLineInterface.class).toString(),
                        home(Writing.class).toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path"))));
        command.add(Writing.class.getName());
        command.addAll(List.of(
                folder.resolve("library").toString(), folder.resolve("draft.md").toString(), output.toString()));
        Path said = folder.resolve(name + ".said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(said)).isZero();
        return output;
    }

    /// The folder that a class was read from.
    private static Path home(Class<?> inside) throws URISyntaxException {
        URI place = Objects.requireNonNull(inside.getResource(
                        inside.getName().substring(inside.getPackageName().length() + 1) + ".class"))
                .toURI();
        Path folder = Path.of(place);
        for (int i = 0; i < inside.getName().split("\\.").length; i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }
}
