package org.pullquote.app;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs a class of the program or of its tests as a process of its own, on a machine that lacks something.
record BareMachine(int exit, String said) {
    /// @param without environment variables that are not there
    /// @param with environment variables that are
    static BareMachine run(List<String> without, Map<String, String> with, List<String> options, List<String> program)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.language=en",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath()));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(without);
        builder.environment().putAll(with);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new BareMachine(process.waitFor(), said);
    }

    private static String classPath() throws URISyntaxException {
        Stream<String> ours = Stream.of(home(Main.class), home(BareMachine.class));
        Stream<String> theirs = Stream.of(
                        System.getProperty("java.class.path"), System.getProperty("jdk.module.path", ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(path -> path.endsWith(".jar"));
        return String.join(
                File.pathSeparator, Stream.concat(ours, theirs).distinct().toList());
    }

    /// The folder that a class was read from.
    private static String home(Class<?> inside) throws URISyntaxException {
        URI place = Objects.requireNonNull(inside.getResource(inside.getSimpleName() + ".class"))
                .toURI();
        Path folder = Path.of(place);
        for (int i = 0; i < inside.getName().split("\\.").length; i++) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        return folder.toString();
    }
}
