package org.pullquote.brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.document.Paper;

/// A pack is checked without the program, by the very commands that its README gives.
class OtherToolsTest {
    @TempDir
    private Path folder = Path.of("");

    private Path pack = Path.of("");

    /// What a command said, and how it ended.
    private record Said(int code, String text) {}

    @BeforeEach
    void unpackASignedPack() throws IOException {
        SampleStory story = SampleStory.marked();
        byte[] zip = EvidencePack.write(
                story.library(),
                story.story(),
                story.material(),
                story.settings(),
                Paper.A4,
                Optional.of(SigningKey.keptIn(folder)));
        pack = Files.createDirectory(folder.resolve("pack"));
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = pack.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, entries.readAllBytes());
            }
        }
    }

    private Said run(List<String> command) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin", command.getFirst())), "needs " + command.getFirst());
        Process process = new ProcessBuilder(command)
                .directory(pack.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }

    /// The lines of the README from the one that begins with this word to the last that goes on behind a backslash.
    private List<String> command(String tool) throws IOException {
        String readme = Files.readString(pack.resolve(EvidencePack.README)).replaceAll("\\\\\\n\\s*", "");
        String line = readme.lines()
                .map(String::strip)
                .filter(words -> words.startsWith(tool + " "))
                .findFirst()
                .orElseThrow();
        return List.of(line.replaceAll("\\s{2,}\\(.*", "").split("\\s+"));
    }

    @Test
    void sha256sumFindsEveryFileAsItWas() throws IOException, InterruptedException {
        Said said = run(command("sha256sum"));
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text().lines()).hasSizeGreaterThan(14).allMatch(line -> line.endsWith(": OK"));
    }

    @Test
    void sha256sumNamesWhatWasChangedAndWhatIsMissing() throws IOException, InterruptedException {
        byte[] text = Files.readAllBytes(pack.resolve("text/S2.txt"));
        text[7] ^= 1;
        Files.write(pack.resolve("text/S2.txt"), text);
        Files.delete(pack.resolve("brief.pdf"));
        Said said = run(command("sha256sum"));
        assertThat(said.code()).isNotZero();
        assertThat(said.text()).contains("text/S2.txt: FAILED", "brief.pdf: FAILED open or read");
    }

    @Test
    void openSslFindsThatTheSignatureFitsTheListAndNoOther() throws IOException, InterruptedException {
        List<String> command = command("openssl");
        Said version = run(List.of("openssl", "version"));
        assumeTrue(version.text().startsWith("OpenSSL 3"), "needs OpenSSL 3");
        Said said = run(command);
        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("Signature Verified Successfully");
        Files.writeString(
                pack.resolve(ManifestFile.NAME),
                Files.readString(pack.resolve(ManifestFile.NAME)).replaceFirst("[0-9]", "a"));
        assertThat(run(command).code()).isNotZero();
    }
}
