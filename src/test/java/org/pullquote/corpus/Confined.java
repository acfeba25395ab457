package org.pullquote.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Runs the command line on some files within limits of time and memory.
///
/// @param command the program, to which `clean --format json FILE…` is added
record Confined(List<String> command) {
    private static final int CPU_SECONDS = 10;
    /// Only what waits for something, and does not work, comes to this: a busy machine is no fault of a file.
    private static final int WALL_SECONDS = 600;

    /// What came of a run.
    ///
    /// @param broken which limit it broke or how it died; empty if it ended as a program should
    record Outcome(String out, String err, double cpuSeconds, String broken) {}

    /// This program as it is on the class path, with 512 MB.
    static Confined thisProgram() {
        return new Confined(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.pullquote.app.Main"));
    }

    Outcome open(List<String> files) throws IOException, InterruptedException {
        Path out = Files.createTempFile("pullquote", ".out");
        Path err = Files.createTempFile("pullquote", ".err");
        try {
            List<String> whole = new ArrayList<>(command);
            whole.addAll(List.of("clean", "--format", "json"));
            whole.addAll(files);
            Process process = new ProcessBuilder(whole)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            double limit = CPU_SECONDS + files.size() - 1;
            double cpu = watch(process, limit);
            boolean ended = !process.isAlive();
            kill(process);
            String said = Files.readString(err);
            String broken = !ended ? "over its time" : fault(process.exitValue(), said);
            return new Outcome(Files.readString(out), said, cpu, cpu > limit ? "over its time" : broken);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// Waits until the process ends or has had its time.
    private static double watch(Process process, double limit) throws InterruptedException {
        long start = System.nanoTime();
        double cpu = 0;
        while (!process.waitFor(40, TimeUnit.MILLISECONDS)) {
            cpu = Math.max(cpu, cpuSeconds(process));
            if (cpu > limit
                    || System.nanoTime() - start
                            > Duration.ofSeconds(WALL_SECONDS).toNanos()) {
                return cpu;
            }
        }
        return cpu;
    }

    private static double cpuSeconds(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                        .mapToLong(one -> one.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }

    private static void kill(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }

    private static String fault(int exitCode, String said) {
        if (said.contains("OutOfMemoryError")) {
            return "out of memory";
        }
        if (said.contains("\tat ") || said.contains("made a mistake")) {
            return "a fault: "
                    + said.lines()
                            .filter(line -> line.contains("Error") || line.contains("Exception"))
                            .findFirst()
                            .orElse(said);
        }
        return exitCode == 0 || exitCode == 1 ? "" : "ended with " + exitCode;
    }
}
