package org.pullquote.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The story that comes with the program, to be tried out while the library is empty. Nothing in it happened.
final class SampleStory {
    private static final Logger LOG = Logger.getLogger(SampleStory.class.getName());

    /// Beside the program or, in a checkout, above what was compiled.
    private static final List<Path> PLACES = List.of(Path.of("samples"), Path.of("assets", "samples"));

    /// How far above the program's own file it is looked for.
    private static final int FOLDERS = 4;

    private SampleStory() {}

    /// Its articles; none if the story was left out of this copy of the program.
    static List<Path> articles() {
        return program().flatMap(SampleStory::near).map(SampleStory::articles).orElse(List.of());
    }

    private static Optional<Path> program() {
        CodeSource source = SampleStory.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            LOG.log(Level.INFO, "The program is in no file", notAFile);
            return Optional.empty();
        }
    }

    private static Optional<Path> near(Path program) {
        return Stream.iterate(program, Objects::nonNull, Path::getParent)
                .limit(FOLDERS)
                .flatMap(folder -> PLACES.stream().map(folder::resolve))
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static List<Path> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "The sample story cannot be read", unreadable);
            return List.of();
        }
    }
}
