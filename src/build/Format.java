import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Formats every Java file under `src`, or with `check` names those that are not formatted and fails.
/// The build runs it with the formatter on its class path; see `exec-maven-plugin` in `pom.xml`.
public class Format {
    public static void main(String[] arguments) throws Exception {
        boolean check = arguments.length > 0 && arguments[0].equals("check");
        List<String> options = new ArrayList<>(List.of("--palantir"));
        options.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        options.addAll(javaFiles(Path.of("src")));
        if (check) {
            System.out.println("Files that want formatting (./mvnw process-classes exec:exec@format), if any:");
        }
        com.palantir.javaformat.java.Main.main(options.toArray(String[]::new));
    }

    private static List<String> javaFiles(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
