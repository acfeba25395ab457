package org.pullquote.library.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A folder of which every new file is to be taken in, such as the one that a browser saves into. What is in it when
/// the watch begins is left alone, and a file is ready only when it has not changed from one look to the next.
public final class WatchedFolder {
    private static final Set<String> UNFINISHED =
            Set.of("part", "crdownload", "download", "tmp", "partial", "opdownload");
    /// A folder with more files than this is no in-tray.
    private static final int MOST = 20_000;

    private final Path folder;
    private final Set<Path> seen = new HashSet<>();
    private Map<Path, State> last = Map.of();

    private record State(long size, long changed) {}

    /// @throws IOException if the folder cannot be read
    public WatchedFolder(Path folder) throws IOException {
        this.folder = folder;
        seen.addAll(states().keySet());
    }

    public Path folder() {
        return folder;
    }

    /// The new files that are ready since the last look, each told once, by name.
    ///
    /// @throws IOException if the folder cannot be read any more
    public List<Path> look() throws IOException {
        Map<Path, State> now = states();
        List<Path> ready = new ArrayList<>();
        now.forEach((file, state) -> {
            if (!seen.contains(file) && state.size() > 0 && state.equals(last.get(file))) {
                ready.add(file);
            }
        });
        seen.addAll(ready);
        seen.retainAll(now.keySet());
        last = now;
        return ready.stream().sorted().toList();
    }

    private Map<Path, State> states() throws IOException {
        Map<Path, State> states = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.limit(MOST).filter(WatchedFolder::isWanted).toList()) {
                state(file).ifPresent(state -> states.put(file, state));
            }
        } catch (UncheckedIOException unreadable) {
            throw new IOException("The folder cannot be read", unreadable);
        }
        return states;
    }

    /// None of a file that has gone meanwhile, as those that a browser is writing do.
    private static Optional<State> state(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(
                    new State(attributes.size(), attributes.lastModifiedTime().toMillis()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static boolean isWanted(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !UNFINISHED.contains(ending);
    }
}
