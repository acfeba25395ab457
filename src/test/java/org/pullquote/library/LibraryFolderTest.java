package org.pullquote.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LibraryFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void onLinuxItIsTheDataFolderOfTheDesktop() {
        assertThat(LibraryFolder.of("Linux", Map.of(), HOME)).isEqualTo(HOME.resolve(".local/share/pullquote"));
        assertThat(LibraryFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/pullquote"));
    }

    @Test
    void aRelativeOrEmptyDataFolderIsIgnored() {
        assertThat(LibraryFolder.of("Linux", Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(HOME.resolve(".local/share/pullquote"));
        assertThat(LibraryFolder.of("Linux", Map.of("XDG_DATA_HOME", ""), HOME))
                .isEqualTo(HOME.resolve(".local/share/pullquote"));
    }

    @Test
    void onMacItIsApplicationSupport() {
        assertThat(LibraryFolder.of("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Pullquote"));
    }

    @Test
    void onWindowsItIsTheRoamingFolder() {
        assertThat(LibraryFolder.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME))
                .isEqualTo(Path.of("/roaming/Pullquote"));
        assertThat(LibraryFolder.of("Windows 11", Map.of(), HOME)).isEqualTo(HOME.resolve("AppData/Roaming/Pullquote"));
    }
}
