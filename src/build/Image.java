import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes the runnable image `target/pullquote`: a Java runtime of the modules that are needed, the program with its
/// libraries, the launchers and the sample story. The build runs it on the JDK that compiled the program.
///
/// The libraries stay beside the runtime instead of being linked into it, because jlink takes no automatic modules and
/// some of them are. They run from the class path: a start-up cache (`StartupCache`) is accepted in another folder than
/// the one it was made in only if nothing comes from a module path. What they carry in machine code is taken out of the
/// jars and put beside
/// them: that of other systems is dropped, and nothing has to be unpacked into a temporary folder at every start.
public class Image {
    /// The time of everything that is made here, so that the same sources make the same image.
    private static final FileTime MADE = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    /// What the program and its libraries use. What some of the libraries only name (the network, scripts, directories)
    /// is left out: from the class path nobody misses it, and nothing in the image can open a connection by HTTP.
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.sql",
            "java.xml",
            "jdk.charsets",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs");

    /// The languages whose dates and numbers the program can write: those of Europe, and the most widely read others.
    /// All the others would take a sixth of the runtime. With a language go all its regions.
    private static final String LOCALES = "en,ar,bg,bs,ca,cs,cy,da,de,el,es,et,eu,fa,fi,fr,ga,gl,he,hi,hr,hu,id,is,it,"
            + "ja,ko,lb,lt,lv,mk,mt,nb,nl,nn,no,pl,pt,ro,ru,sk,sl,sq,sr,sv,th,tr,uk,vi,zh";

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of("target");
        Path image = target.resolve("pullquote");
        delete(image);
        Files.createDirectories(image.resolve("bin"));
        link(image.resolve("runtime"));
        strip(image.resolve("runtime"));
        copyLibraries(target, image.resolve("lib"));
        jar(target.resolve("classes"), image.resolve("lib"), arguments[0]);
        copyAll(Path.of("installer/launcher/bin"), image.resolve("bin"));
        copyAll(Path.of("installer/launcher/lib"), image.resolve("lib"));
        copyAll(Path.of("assets/samples"), image.resolve("samples"));
        Files.copy(Path.of("LICENSE"), image.resolve("LICENSE"));
        image.resolve("bin/pullquote").toFile().setExecutable(true, false);
        date(image);
        System.out.println("Image: " + image + " (" + size(image) / 1_000_000 + " MB)");
    }

    private static void link(Path runtime) {
        List<String> options = new ArrayList<>(List.of(
                "--add-modules",
                MODULES,
                "--include-locales",
                LOCALES,
                // Windows, letters, sound, splash screens and picture filters of AWT: JavaFX has its own.
                "--exclude-files",
                "**/libawt_xawt.so,**/libjawt.so,**/libsplashscreen.so,**/libjsound.so,**/libfontmanager.so,"
                        + "**/libfreetype.so,**/libmlib_image.so",
                // Most of Swing, with which nothing here is drawn. A package must keep a class or two.
                "--exclude-resources",
                "regex:/java\\.desktop/(javax/swing|com/sun/java/swing|sun/swing)/.*(\\$.*|UI|Painter|View)\\.class",
                "--no-header-files",
                "--no-man-pages",
                "--strip-java-debug-attributes",
                "--compress",
                "zip-9",
                "--output",
                runtime.toString()));
        run("jlink", options.toArray(String[]::new));
    }

    /// Takes the names of local symbols out of the runtime's libraries, where the tool for it is installed. Java's own
    /// stack traces do not need them.
    private static void strip(Path runtime) throws IOException {
        Path tool = Path.of("/usr/bin/strip");
        if (!Files.isExecutable(tool)) {
            return;
        }
        List<String> command = new ArrayList<>(List.of(tool.toString(), "--strip-unneeded"));
        try (Stream<Path> files = Files.walk(runtime.resolve("lib"))) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".so"))
                    .sorted()
                    .forEach(command::add);
        }
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("strip did not take the runtime's libraries");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// The program's jar names the others, so that all of them stand on the class path, always in the same order.
    private static void jar(Path classes, Path lib, String version) throws IOException {
        Path manifest = Files.createTempFile("pullquote", ".mf");
        String others = String.join(
                " ",
                list(lib).stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".jar"))
                        .toList());
        Manifest entries = new Manifest();
        entries.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        entries.getMainAttributes().put(Attributes.Name.CLASS_PATH, others);
        try (OutputStream file = Files.newOutputStream(manifest)) {
            entries.write(file);
        }
        run(
                "jar",
                "--create",
                "--file",
                lib.resolve("pullquote.jar").toString(),
                "--manifest",
                manifest.toString(),
                "--module-version",
                version,
                "--main-class",
                "org.pullquote.app.Main",
                "--date",
                "2026-01-01T00:00:00Z",
                "-C",
                classes.toString(),
                ".");
        Files.delete(manifest);
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
                copyLibrary(jar, lib);
            }
        }
    }

    private static void copyLibrary(Path jar, Path lib) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            List<JarEntry> machineCode = new ArrayList<>();
            for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().matches(".*\\.(so|dll|dylib|jnilib|a)")) {
                    machineCode.add(entry);
                }
            }
            if (machineCode.isEmpty()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
                return;
            }
            for (JarEntry entry : machineCode) {
                if (isForThisSystem(entry.getName())) {
                    unpack(from, entry, folderOf(entry.getName(), lib));
                }
            }
            rewriteWithout(machineCode, from, lib.resolve(jar.getFileName()));
        }
    }

    /// JavaFX's jar is for one system and keeps its files at the top; SQLite's keeps those of all systems in folders
    /// such as `org/sqlite/native/Linux/x86_64`.
    private static boolean isForThisSystem(String name) {
        if (!name.contains("/")) {
            return true;
        }
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String folder = system.startsWith("windows") ? "Windows" : system.startsWith("mac") ? "Mac" : "Linux";
        String architecture = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return name.contains("/native/" + folder + "/" + architecture + "/");
    }

    /// Where JavaFX looks: beside its jar, but on Windows in the folder `bin` next to that of the jar.
    private static Path folderOf(String name, Path lib) {
        return !name.contains("/") && name.endsWith(".dll") ? lib.resolveSibling("bin") : lib;
    }

    private static void unpack(JarFile from, JarEntry entry, Path lib) throws IOException {
        Path file = lib.resolve(Path.of(entry.getName()).getFileName());
        try (InputStream bytes = from.getInputStream(entry)) {
            Files.copy(bytes, file);
        }
    }

    private static void rewriteWithout(List<JarEntry> left, JarFile from, Path to) throws IOException {
        List<String> names = left.stream().map(ZipEntry::getName).toList();
        try (OutputStream file = Files.newOutputStream(to);
                ZipOutputStream jar = new ZipOutputStream(file)) {
            for (Enumeration<JarEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!names.contains(entry.getName())) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setLastModifiedTime(MADE);
                    jar.putNextEntry(copy);
                    try (InputStream bytes = from.getInputStream(entry)) {
                        bytes.transferTo(jar);
                    }
                    jar.closeEntry();
                }
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

    /// The start-up cache holds good only for jars of the date they had when it was made, so packages must be able to
    /// keep it: a whole second in the past.
    private static void date(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.setLastModifiedTime(file, MADE);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
