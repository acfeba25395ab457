import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Measures, from outside and on Linux, how long it is from launch until the first article can be read, beside the
/// smallest JavaFX window with text in it on the same runtime, each with a start-up cache of its own and without; and
/// the memory that the program then holds with two articles open.
///
///     java src/benchmark/start/StartSpeed.java target/pullquote [ROUNDS]
///
/// A text counts as readable when it stands on the screen: the programs are shown on a virtual screen (Xvfb) whose
/// pixels are looked at every few milliseconds, and 2 % of the middle of the window must be ink. The processor time is
/// that of the whole process, all its threads, until that moment; on a busy machine it says more than the clock. All
/// figures are medians. Ends with 1 if a limit is passed: the clock
/// beside the smallest window as it comes, without a cache, and the memory.
public class StartSpeed {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    private static final double SLOWEST = 1.5;
    private static final long MOST_MEMORY = 250_000_000;
    static final long PATIENCE_SECONDS = 120;

    private static final String SMALLEST = """
        package smallest;

        import javafx.application.Application;
        import javafx.application.Platform;
        import javafx.scene.Scene;
        import javafx.scene.control.Label;
        import javafx.stage.Stage;

        public class Smallest extends Application {
            @Override
            public void start(Stage stage) {
                Label label = new Label("A barrier stuck open for most of an hour. ".repeat(60));
                label.setWrapText(true);
                label.setStyle("-fx-font: 19 serif; -fx-padding: 100 300");
                stage.setScene(new Scene(label, 1280, 800));
                stage.show();
                if (Boolean.getBoolean("rehearsal")) {
                    var pause = new javafx.animation.PauseTransition(javafx.util.Duration.seconds(3));
                    pause.setOnFinished(_ -> Platform.exit());
                    pause.play();
                }
            }
        }
        """;

    /// What one start cost, in milliseconds.
    private record Start(long clock, long processor) {}

    private final Path image;
    private final Path work;
    private final VirtualScreen screen;

    private StartSpeed(Path image, Path work, VirtualScreen screen) {
        this.image = image;
        this.work = work;
        this.screen = screen;
    }

    public static void main(String[] arguments) throws Exception {
        Path image = Path.of(arguments[0]).toRealPath();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path work = Files.createTempDirectory("start-speed");
        boolean passed;
        try (VirtualScreen screen = new VirtualScreen(work)) {
            passed = new StartSpeed(image, work, screen).measure(rounds);
        } finally {
            delete(work);
        }
        System.exit(passed ? 0 : 1);
    }

    private boolean measure(int rounds) throws Exception {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        Path modules = smallest();
        programs.put("smallest window, no cache", smallest(modules));
        programs.put("smallest window, cache", smallest(modules, "-XX:AOTCache=" + work.resolve("smallest.aot")));
        programs.put("Pullquote, no cache", pullquote(true));
        programs.put("Pullquote, cache", pullquote(false));
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Start start = start(program.getValue());
                if (round >= 0) {
                    starts.computeIfAbsent(program.getKey(), _ -> new ArrayList<>())
                            .add(start);
                }
            }
        }
        System.out.printf("%-28s %10s %14s   median of %d%n", "", "clock ms", "processor ms", rounds);
        starts.forEach((name, all) ->
                System.out.printf("%-28s %10d %14d%n", name, median(all, Start::clock), median(all, Start::processor)));
        List<Start> ours = starts.get("Pullquote, cache");
        double clock = ratio(ours, starts.get("smallest window, no cache"), Start::clock);
        report("the smallest window as it comes", clock, ours, starts.get("smallest window, no cache"));
        List<Start> cached = starts.get("smallest window, cache");
        report("the smallest window with a cache of its own", ratio(ours, cached, Start::clock), ours, cached);
        long memory = memory();
        System.out.printf(
                "Resident with two articles: %d MB (at most %d)%n", memory / 1_000_000, MOST_MEMORY / 1_000_000);
        return clock <= SLOWEST && memory <= MOST_MEMORY;
    }

    private static void report(String what, double clock, List<Start> ours, List<Start> smallest) {
        System.out.printf(
                Locale.ROOT,
                "Pullquote with its cache / %s: clock %.2f, processor %.2f%n",
                what,
                clock,
                ratio(ours, smallest, Start::processor));
    }

    private Path smallest() throws Exception {
        Path modules = Files.createDirectories(work.resolve("modules"));
        try (Stream<Path> jars = Files.list(image.resolve("lib"))) {
            for (Path jar : jars.filter(file -> file.getFileName().toString().matches("javafx.*|lib.*[.]so"))
                    .toList()) {
                Files.createSymbolicLink(modules.resolve(jar.getFileName()), jar);
            }
        }
        Path sources = Files.createDirectories(work.resolve("source/smallest"));
        Files.writeString(sources.resolve("Smallest.java"), SMALLEST);
        Files.writeString(
                work.resolve("source/module-info.java"),
                "module smallest { requires javafx.controls; exports smallest to javafx.graphics; }");
        Path classes = work.resolve("classes");
        run(
                "javac",
                "-p",
                modules.toString(),
                "-d",
                classes.toString(),
                sources.resolve("Smallest.java").toString(),
                work.resolve("source/module-info.java").toString());
        run("jar", "--create", "--file", modules.resolve("smallest.jar").toString(), "-C", classes.toString(), ".");
        List<String> rehearsal =
                smallest(modules, "-Drehearsal=true", "-XX:AOTCacheOutput=" + work.resolve("smallest.aot"));
        if (process(rehearsal).waitFor() != 0) {
            throw new IOException("The smallest window left no cache");
        }
        return modules;
    }

    private List<String> smallest(Path modules, String... options) {
        List<String> command =
                new ArrayList<>(List.of(image.resolve("runtime/bin/java").toString()));
        command.addAll(List.of(
                "-Xlog:disable",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Dprism.order=sw",
                "-Dprism.lcdtext=false",
                "--enable-native-access=javafx.graphics"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("--module-path", modules.toString(), "--module", "smallest/smallest.Smallest"));
        return command;
    }

    /// The installed program as a file manager starts it.
    private List<String> pullquote(boolean withoutCache) throws IOException {
        if (!withoutCache) {
            return List.of(image.resolve("bin/pullquote").toString());
        }
        return List.of(
                image.resolve("runtime/bin/java").toString(),
                "@" + image.resolve("lib/java.options"),
                "-Dprism.order=sw",
                "-Dorg.sqlite.lib.path=" + image.resolve("lib"),
                "--class-path",
                image.resolve("lib/pullquote.jar").toString(),
                "org.pullquote.app.Main");
    }

    private Start start(List<String> program) throws Exception {
        List<String> command = new ArrayList<>(program);
        if (!program.getLast().endsWith("Smallest")) {
            command.addAll(List.of("--library", fresh().toString(), sample("harbour-courier.html")));
        }
        screen.awaitBlank();
        Instant launched = Instant.now();
        Process process = process(command);
        try {
            screen.awaitInk(process);
            long clock = Duration.between(launched, Instant.now()).toMillis();
            return new Start(clock, processorMillis(process.pid()));
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
        }
    }

    /// Two articles open, one of them shown, a few seconds later.
    private long memory() throws Exception {
        List<String> command = new ArrayList<>(pullquote(false));
        command.addAll(
                List.of("--library", fresh().toString(), sample("harbour-courier.html"), sample("the-ledger.txt")));
        screen.awaitBlank();
        Process process = process(command);
        try {
            screen.awaitInk(process);
            Thread.sleep(15_000);
            String status = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status"));
            return status.lines()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private Path fresh() throws IOException {
        return Files.createTempDirectory(work, "library");
    }

    private String sample(String name) {
        return image.resolve("samples").resolve(name).toString();
    }

    private Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", screen.name());
        // As the program's launcher has it, for both alike.
        builder.environment().put("GDK_GL", "disable");
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /// User and system time of the process so far, which Linux counts in hundredths of a second.
    private static long processorMillis(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
    }

    private static long median(List<Start> starts, ToLongFunction<Start> figure) {
        return starts.stream()
                .mapToLong(figure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double ratio(List<Start> of, List<Start> to, ToLongFunction<Start> figure) {
        return (double) median(of, figure) / median(to, figure);
    }

    private static void run(String tool, String... arguments) {
        if (ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(tool);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
