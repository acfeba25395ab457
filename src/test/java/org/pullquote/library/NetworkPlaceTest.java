package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkPlaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.gvfsd-fuse", "smbfs", "AFPFS"})
    void fileServersAreRecognisedByWhatTheSystemCallsThem(String kind) {
        assertThat(NetworkPlace.isNetwork(kind)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "btrfs", "overlay", "tmpfs", "apfs", "NTFS", "fuse.gocryptfs", "fuse.veracrypt"})
    void ownDisksAndEncryptedFoldersAreNot(String kind) {
        assertThat(NetworkPlace.isNetwork(kind)).isFalse();
    }

    @Test
    void aShareIsRecognisedByItsPath() {
        assertThat(NetworkPlace.isShare("\\\\desk-server\\stories\\library")).isTrue();
        assertThat(NetworkPlace.isShare("\\\\?\\C:\\Users\\nell")).isFalse();
        assertThat(NetworkPlace.isShare("C:\\Users\\nell")).isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetIsAskedByTheOneAbove(@TempDir Path folder) {
        assertThat(NetworkPlace.has(folder.resolve("not/yet/there"))).isFalse();
    }
}
