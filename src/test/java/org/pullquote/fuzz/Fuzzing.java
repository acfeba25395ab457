package org.pullquote.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.pullquote.page.Sha256;

/// Tries a reader for as long as it is told, led by what code the changed files reach.
///
///     Fuzzing                           names the targets
///     Fuzzing TARGET SECONDS FOLDER     until the process has had that much processor time
///
/// What reached something new is kept in the folder and gone on from the next time; what did harm is kept there too, as
/// `find-…` beside its reason. What takes ten seconds of processor time is taken to hang: that ends the process, with
/// 2. The process has the memory that it is started with; 512 MB is meant, and that it ends when they are used up: the
/// file that did it lies in the folder as `current`. `src/build/fuzz.sh` runs it so and keeps that file.
final class Fuzzing {
    private static final long SLOW = Duration.ofSeconds(5).toNanos();

    private static final long REPORT = Duration.ofMinutes(5).toNanos();

    private final Target target;
    private final Path folder;
    private final Trial trial;
    private final Random random = new Random();
    private final Mutation mutation;
    private final Coverage coverage = new Coverage();
    private final List<byte[]> reached = new ArrayList<>();
    private volatile byte[] current = {};
    /// When the trial began, in processor time of its thread; negative between trials.
    private volatile long begun = -1;
    private final long start = System.nanoTime();
    private volatile long trials;
    /// The ways that the good files took, before any was changed.
    private int good;
    private int finds;

    private Fuzzing(Target target, Path folder, Trial trial) {
        this.target = target;
        this.folder = folder;
        this.trial = trial;
        this.mutation = new Mutation(random, target.words());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ReflectiveOperationException {
        if (arguments.length == 0) {
            targets().forEach(target -> System.out.println(target.name()));
            return;
        }
        Target target = targets()
                .filter(one -> one.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectories(Path.of(arguments[2], target.name()));
        Fuzzing fuzzing = new Fuzzing(target, folder, trial(target, folder));
        long seconds = Long.parseLong(arguments[1]);
        Thread trying = new Thread(() -> fuzzing.run(seconds), "trying");
        trying.setDaemon(true);
        trying.start();
        long said = System.nanoTime();
        while (trying.isAlive()) {
            trying.join(1000);
            if (System.nanoTime() - said > REPORT) {
                said = System.nanoTime();
                fuzzing.report();
            }
            fuzzing.endWhatHangs(trying);
        }
        fuzzing.report();
    }

    private static Stream<Target> targets() throws IOException {
        return Stream.concat(Targets.all().stream(), Imports.all().stream());
    }

    private void report() {
        System.out.printf(
                "%s: %d s, %d s of processor time, %d trials, %d ways, of which %d by good files, %d files kept, %d"
                        + " finds%n",
                target.name(),
                Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                spent().toSeconds(),
                trials,
                coverage.ways(),
                good,
                reached.size(),
                finds);
    }

    /// The reader of PDF is tried without the process around it, all others as the program opens a file.
    private static Trial trial(Target target, Path folder) throws IOException, ReflectiveOperationException {
        Path file = folder.resolve("current");
        if (Imports.all().stream().anyMatch(one -> one.name().equals(target.name()))) {
            return (Trial) WatchedCode.ofAll()
                    .loadClass(TakeIn.class.getName())
                    .getDeclaredConstructor(Path.class, String.class)
                    .newInstance(file, target.name());
        }
        if (!target.name().equals("pdf")) {
            return (Trial) new WatchedCode()
                    .loadClass(OpenAndClean.class.getName())
                    .getDeclaredConstructor(Path.class)
                    .newInstance(file);
        }
        Trial pdf = (Trial) new WatchedCode()
                .loadClass("org.pullquote.page.pdf.ReadPdf")
                .getDeclaredConstructor()
                .newInstance();
        return bytes -> {
            Files.write(file, bytes);
            pdf.run(bytes);
        };
    }

    private void run(long seconds) {
        Duration end = Duration.ofSeconds(seconds);
        // Twice: loading the code takes longer than a file may that is gone on from.
        target.seeds().forEach(this::open);
        target.seeds().forEach(this::open);
        good = coverage.ways();
        kept().forEach(this::open);
        while (spent().compareTo(end) < 0) {
            open(mutation.of(any(), any()));
        }
    }

    /// The smallest first: of two that reach the same, the one that is tried faster stays.
    private List<byte[]> kept() {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> kept = new ArrayList<>();
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("way-"))
                    .toList()) {
                kept.add(Files.readAllBytes(file));
            }
            kept.sort(Comparator.comparingInt(file -> file.length));
            return kept;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /// The newest more often than the old.
    private byte[] any() {
        int size = reached.size();
        if (size == 0) {
            return target.seeds().getFirst();
        }
        return reached.get(random.nextBoolean() ? random.nextInt(size) : size - 1 - random.nextInt(Math.min(size, 20)));
    }

    private void open(byte[] part) {
        trials++;
        Coverage.begin();
        long cpu = cpu();
        try {
            current = target.around().file(part);
            begun = cpu;
            trial.run(current);
        } catch (IOException | RuntimeException | Error harm) {
            find(harm);
        } finally {
            begun = -1;
        }
        long took = cpu() - cpu;
        if (took > SLOW) {
            find(new IllegalStateException("It took " + took / 1_000_000 + " ms"));
        }
        if (took < SLOW / 20 && coverage.isNew()) {
            reached.add(part);
            write("way-" + name(part), part);
        }
    }

    private void find(Throwable harm) {
        StringWriter reason = new StringWriter();
        harm.printStackTrace(new PrintWriter(reason));
        String place = harm.getClass().getSimpleName()
                + Stream.of(harm.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.pullquote."))
                        .findFirst()
                        .map(frame -> "-" + frame.getFileName() + "-" + frame.getLineNumber())
                        .orElse("");
        if (Files.notExists(folder.resolve("find-" + place))) {
            finds++;
            System.out.println(target.name() + ": " + place + " " + harm.getMessage());
            write("find-" + place, current);
            write("find-" + place + ".txt", reason.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void endWhatHangs(Thread trying) {
        long since = begun;
        long now = ManagementFactory.getThreadMXBean().getThreadCpuTime(trying.threadId());
        if (since >= 0 && now - since > 2 * SLOW) {
            IllegalStateException harm = new IllegalStateException("It did not end");
            harm.setStackTrace(trying.getStackTrace());
            find(harm);
            report();
            Runtime.getRuntime().halt(2);
        }
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private static String name(byte[] bytes) {
        return Sha256.of(bytes).hex().substring(0, 16);
    }

    /// The processor time of the whole process.
    private static Duration spent() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    /// That of the thread, in nanoseconds.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
