import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts the licence texts of everything in an image into its folder `legal`, one folder for each jar, with the bill of
/// materials (CycloneDX) and a list. The arguments are the image's folder and the bill.
///
/// A text comes from the jar itself or, where it has none, from the place that `installer/licences/texts.properties`
/// names. The build fails if a jar has no text or is not in the bill. The Java runtime keeps its own texts in
/// `runtime/legal`.
public class Licences {
    private static final String TEXT = "(?i)(.*/)?(licen[cs]e|notice|copying)[^/]*";

    private final Path image;
    private final Properties elsewhere = new Properties();
    private final TreeMap<String, String> named = new TreeMap<>();

    private Licences(Path image, Path bill) throws IOException {
        this.image = image;
        try (Reader places = Files.newBufferedReader(Path.of("installer/licences/texts.properties"))) {
            elsewhere.load(places);
        }
        JsonNode components =
                JsonMapper.shared().readTree(Files.readString(bill)).path("components");
        for (JsonNode component : components) {
            List<String> names = new ArrayList<>();
            for (JsonNode choice : component.path("licenses")) {
                JsonNode licence = choice.path("license");
                names.add(licence.path("id")
                        .asString(licence.path("name")
                                .asString(choice.path("expression").asString("?"))));
            }
            String jar = component.path("name").asString("") + "-"
                    + component.path("version").asString("");
            named.put(jar, String.join(" or ", names));
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path image = Path.of(arguments[0]);
        Path bill = Path.of(arguments[1]);
        if (!Files.isRegularFile(bill)) {
            System.err.println("There is no bill of materials in " + bill + ": the build makes it before the image.");
            System.exit(1);
        }
        Path legal = image.resolve("legal");
        delete(legal);
        Files.createDirectories(legal);
        int jars = new Licences(image, bill).collect(legal);
        Files.copy(bill, legal.resolve("pullquote.cdx.json"));
        System.out.println("Licences: " + jars + " jars, in " + legal);
    }

    private int collect(Path legal) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "What Pullquote is made of. The text of each licence is in the folder of that name; those of the Java",
                "runtime are in runtime/legal. pullquote.cdx.json is the same list for machines (CycloneDX).",
                ""));
        List<Path> jars;
        try (Stream<Path> files = Files.list(image.resolve("lib"))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            String file = jar.getFileName().toString().replace(".jar", "");
            String name = file.replaceFirst("-\\d.*", "");
            int texts = textsOf(jar, legal.resolve(name)) + textsElsewhere(name, legal.resolve(name));
            if (texts == 0) {
                throw new IllegalStateException("No licence text of " + jar + ": see installer/licences");
            }
            lines.add(String.format("%-32s %s", file, licence(file)));
        }
        Files.write(legal.resolve("THIRD-PARTY.txt"), lines);
        return jars.size();
    }

    private String licence(String file) {
        if (file.equals("pullquote")) {
            return "Apache-2.0; its typefaces OFL-1.1";
        }
        return named.entrySet().stream()
                .filter(entry -> file.equals(entry.getKey()) || file.startsWith(entry.getKey() + "-"))
                .map(entry -> entry.getValue())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not in the bill of materials, or no licence: " + file));
    }

    private static int textsOf(Path jar, Path folder) throws IOException {
        int texts = 0;
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().matches(TEXT)
                        && !entry.isDirectory()
                        && !entry.getName().endsWith(".class")) {
                    Files.createDirectories(folder);
                    try (InputStream text = file.getInputStream(entry)) {
                        Files.copy(text, folder.resolve(Path.of(entry.getName()).getFileName()));
                    }
                    texts++;
                }
            }
        }
        return texts;
    }

    private int textsElsewhere(String name, Path folder) throws IOException {
        int texts = 0;
        for (String place : elsewhere.getProperty(name, "").split(",")) {
            if (!place.isBlank()) {
                Path text = place.strip().startsWith("RUNTIME/")
                        ? image.resolve("runtime").resolve(place.strip().substring("RUNTIME/".length()))
                        : Path.of(place.strip());
                Files.createDirectories(folder);
                Files.copy(text, folder.resolve(text.getFileName()));
                texts++;
            }
        }
        return texts;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
