package org.pullquote.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the library lives unless the reader says otherwise: the folder that the platform sets aside for a program's
/// data.
public final class LibraryFolder {
    private LibraryFolder() {}

    /// That of this machine and this reader.
    public static Path ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /// @param system as in the property `os.name`
    /// @param environment the environment variables
    /// @param home the reader's home folder
    static Path of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return absolute(environment, "APPDATA")
                    .orElse(home.resolve("AppData", "Roaming"))
                    .resolve("Pullquote");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library", "Application Support", "Pullquote");
        }
        // The XDG Base Directory Specification bids us ignore a path that is not absolute.
        return absolute(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local", "share"))
                .resolve("pullquote");
    }

    private static Optional<Path> absolute(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
