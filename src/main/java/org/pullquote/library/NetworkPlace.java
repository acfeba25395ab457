package org.pullquote.library;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Tells whether a folder lies on another machine. SQLite's log works only where all who have the library open
/// share memory, and file servers do not always keep the locks they promise (sqlite.org, "How To Corrupt An SQLite
/// Database File", 2.1): a library there can be opened on one machine at a time, and is better kept on the own one.
public final class NetworkPlace {
    /// As Linux and macOS name them; what begins with `fuse.` is asked for its own name too.
    private static final Set<String> KINDS = Set.of(
            "9p",
            "afpfs",
            "afs",
            "ceph",
            "cifs",
            "coda",
            "davfs",
            "davfs2",
            "glusterfs",
            "gvfsd-fuse",
            "lustre",
            "ncpfs",
            "nfs",
            "nfs4",
            "rclone",
            "s3fs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "sshfs",
            "webdav");

    private NetworkPlace() {}

    /// Whether the folder, or the nearest one above it that exists, is on a network. On Windows a network drive with
    /// a letter of its own says of itself what the server's disk is; there only a path that begins with two
    /// backslashes is recognised.
    public static boolean has(Path folder) {
        Path absolute = folder.toAbsolutePath();
        return isShare(absolute.toString())
                || Stream.iterate(absolute, there -> there != null, Path::getParent)
                        .filter(Files::exists)
                        .findFirst()
                        .map(NetworkPlace::isStoredThere)
                        .orElse(false);
    }

    private static boolean isStoredThere(Path there) {
        try {
            FileStore store = Files.getFileStore(there);
            return isNetwork(store.type());
        } catch (IOException unknown) {
            return false;
        }
    }

    static boolean isShare(String path) {
        return path.startsWith("\\\\") && !path.startsWith("\\\\?\\") && !path.startsWith("\\\\.\\");
    }

    static boolean isNetwork(String kind) {
        String name = kind.toLowerCase(Locale.ROOT);
        return KINDS.contains(name.startsWith("fuse.") ? name.substring("fuse.".length()) : name);
    }
}
