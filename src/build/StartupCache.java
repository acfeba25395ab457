import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Makes the start-up cache of an image: runs its rehearsal on the sample story and lets the runtime keep the classes
/// it has loaded and linked (JEP 483 and 514). The argument is the image's folder; the cache is `lib/pullquote.aot` in
/// it.
///
/// The cache holds good for exactly this runtime and these jars, in this order and with these dates, in whatever folder
/// they are. Where it does not, the runtime starts without it. It needs a display; without one it looks for `xvfb-run`,
/// and without that takes JavaFX's headless platform, which leaves the classes of real windows out of the cache.
public class StartupCache {
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path image = Path.of(arguments[0]).toAbsolutePath();
        Path cache = image.resolve("lib/pullquote.aot");
        Files.deleteIfExists(cache);
        Path library = Files.createTempDirectory("rehearsal");
        Path log = library.resolve("rehearsal.txt");
        try {
            Process rehearsal = new ProcessBuilder(command(image, cache, library))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = rehearsal.waitFor(10, TimeUnit.MINUTES);
            if (!ended || rehearsal.exitValue() != 0 || !Files.exists(cache)) {
                rehearsal.destroyForcibly();
                System.err.println(Files.readString(log));
                throw new IllegalStateException("The rehearsal left no start-up cache");
            }
            System.out.println("Start-up cache: " + cache + " (" + Files.size(cache) / 1_000_000 + " MB)");
        } finally {
            delete(library);
        }
    }

    private static List<String> command(Path image, Path cache, Path library) throws IOException {
        List<String> command = new ArrayList<>();
        boolean windows = File.separatorChar == '\\';
        boolean seen = windows || System.getProperty("os.name").startsWith("Mac") || System.getenv("DISPLAY") != null;
        boolean framed = !seen && Files.isExecutable(Path.of("/usr/bin/xvfb-run"));
        if (framed) {
            command.addAll(List.of("xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24"));
        }
        command.add(image.resolve(windows ? "runtime/bin/java.exe" : "runtime/bin/java")
                .toString());
        if (!seen && !framed) {
            System.err.println("No display: the cache is made on JavaFX's headless platform.");
            command.add("-Dglass.platform=Headless");
        }
        command.add("-XX:AOTCacheOutput=" + cache);
        // What it would keep of the compiler's statistics is a tenth of the cache and saves nothing that can be
        // measured.
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"));
        command.add("@" + image.resolve("lib/java.options"));
        command.add("-Dorg.sqlite.lib.path=" + image.resolve("lib"));
        command.addAll(
                List.of("--class-path", image.resolve("lib/pullquote.jar").toString()));
        command.add("org.pullquote.app.Rehearsal");
        command.addAll(List.of("--library", library.toString()));
        try (Stream<Path> samples = Files.list(image.resolve("samples"))) {
            samples.map(Path::toString)
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt"))
                    .sorted()
                    .forEach(command::add);
        }
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
