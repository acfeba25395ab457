package org.pullquote.store;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java program of the test tree as a process of its own, made quick to start: its classes are put into jars, and
/// what a first run has loaded is kept for the others (JEP 514). Where a Java cannot do that, they start more slowly.
final class ChildProcess {
    private final Class<?> program;
    private final Path cache;
    private final String classPath;

    private ChildProcess(Class<?> program, Path cache, String classPath) {
        this.program = program;
        this.cache = cache;
        this.classPath = classPath;
    }

    /// Runs the program once, to its end after three edits, in a folder of its own.
    static ChildProcess prepare(Path folder, Class<?> program)
            throws IOException, InterruptedException, URISyntaxException {
        List<Path> jars = new ArrayList<>();
        for (Class<?> inside : List.of(SqliteLibrary.class, program)) {
            Path classes = home(inside);
            Path jar = folder.resolve("classes" + jars.size() + ".jar");
            jar(classes, jar);
            jars.add(jar);
        }
        String libraries = Stream.of(System.getProperty("java.class.path"), System.getProperty("jdk.module.path", ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(path -> path.endsWith(".jar"))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        Path cache = folder.resolve("classes.aot");
        ChildProcess child = new ChildProcess(
                program, cache, jars.get(0) + File.pathSeparator + jars.get(1) + File.pathSeparator + libraries);
        child.start(
                        "-XX:AOTCacheOutput=" + cache,
                        Files.createDirectory(folder.resolve("first")).toString(),
                        "3")
                .waitFor();
        return child;
    }

    Process start(String argument) throws IOException {
        return start("-XX:AOTCache=" + cache, argument, "");
    }

    private Process start(String option, String argument, String last) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classPath,
                program.getName(),
                argument));
        if (!last.isEmpty()) {
            command.add(last);
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// The folder that a class was read from.
    private static Path home(Class<?> inside) throws URISyntaxException {
        URI place = Objects.requireNonNull(inside.getResource(inside.getSimpleName() + ".class"))
                .toURI();
        Path folder = Path.of(place);
        for (int i = 0; i < inside.getName().split("\\.").length; i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder;
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.equals("module-info.class") || name.endsWith(".ttf") || name.endsWith(".otf")) {
                    continue;
                }
                entries.putNextEntry(new JarEntry(name));
                Files.copy(file, entries);
                entries.closeEntry();
            }
        }
    }
}
