package org.pullquote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/// Keeps a file or folder from being written until it is closed: by its permissions, and for the superuser, whom these
/// do not bind, by Linux's immutable flag where the file system has one.
final class Sealed implements AutoCloseable {
    private final Path path;
    private final Set<PosixFilePermission> permissions;

    private Sealed(Path path) throws IOException {
        this.path = path;
        this.permissions = Files.getPosixFilePermissions(path);
    }

    static Sealed of(Path path) throws IOException, InterruptedException {
        Sealed sealed = new Sealed(path);
        Set<PosixFilePermission> reduced = new HashSet<>(sealed.permissions);
        reduced.removeAll(Set.of(
                PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        Files.setPosixFilePermissions(path, reduced);
        if (Files.isWritable(path)) {
            immutable("+i", path);
        }
        return sealed;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!Files.isWritable(path)) {
            immutable("-i", path);
        }
        Files.setPosixFilePermissions(path, permissions);
    }

    private static void immutable(String flag, Path path) throws IOException, InterruptedException {
        Path chattr = Path.of("/usr/bin/chattr");
        if (Files.isExecutable(chattr)) {
            new ProcessBuilder(chattr.toString(), flag, path.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
    }
}
