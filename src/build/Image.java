import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes the runnable image `target/pullquote`: a Java runtime of the modules that are needed, the program with its
/// libraries, the launchers and the sample story. The build runs it on the JDK that compiled the program.
///
/// The libraries stay on the module path beside the runtime instead of being linked into it, because jlink takes no
/// automatic modules and some of them are.
public class Image {
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            // ControlsFX requires it; nothing of ours may use it (ArchitectureTest).
            "java.net.http",
            "java.scripting",
            "java.sql",
            "java.sql.rowset",
            "java.xml",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs");

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of("target");
        Path image = target.resolve("pullquote");
        delete(image);
        Files.createDirectories(image.resolve("bin"));
        run(
                "jlink",
                "--add-modules",
                MODULES,
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--compress",
                "zip-6",
                "--output",
                image.resolve("runtime").toString());
        copyLibraries(target, image.resolve("lib"));
        jar(target.resolve("classes"), image.resolve("lib/pullquote.jar"), arguments[0]);
        copyAll(Path.of("installer/launcher/bin"), image.resolve("bin"));
        copyAll(Path.of("installer/launcher/lib"), image.resolve("lib"));
        copyAll(Path.of("assets/samples"), image.resolve("samples"));
        Files.copy(Path.of("LICENSE"), image.resolve("LICENSE"));
        image.resolve("bin/pullquote").toFile().setExecutable(true, false);
        System.out.println("Image: " + image + " (" + size(image) / (1 << 20) + " MB)");
    }

    private static void jar(Path classes, Path jar, String version) {
        run(
                "jar",
                "--create",
                "--file",
                jar.toString(),
                "--module-version",
                version,
                "--main-class",
                "org.pullquote.app.Main",
                "--date",
                "2026-01-01T00:00:00Z",
                "-C",
                classes.toString(),
                ".");
    }

    private static void run(String tool, String... arguments) {
        int result = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (result != 0) {
            throw new IllegalStateException(tool + " ended with " + result);
        }
    }

    private static void copyLibraries(Path target, Path lib) throws IOException {
        Files.createDirectories(lib);
        for (Path jar : list(target.resolve("libraries"))) {
            // JavaFX publishes an empty jar beside the one for the platform.
            boolean empty = jar.getFileName().toString().matches("javafx-[a-z]+-[\\d.]+\\.jar");
            if (!empty) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) {
            Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
