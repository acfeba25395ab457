package org.pullquote.brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TimeZone;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.document.Paper;
import org.pullquote.library.Story;

class EvidencePackTest {
    private static final SampleStory STORY = SampleStory.marked();
    private static final byte[] PACK = pack(Optional.empty());

    @TempDir
    private Path folder;

    private static byte[] pack(Optional<SigningKey> key) {
        return EvidencePack.write(STORY.library(), STORY.story(), STORY.material(), STORY.settings(), Paper.A4, key);
    }

    private PackCheck check(byte[] pack) throws IOException {
        return PackCheck.of(Files.write(folder.resolve("pack.zip"), pack));
    }

    private SequencedMap<String, byte[]> files(byte[] pack) throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("pack.zip"), pack).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    files.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return files;
    }

    @Test
    void theSameStoryGivesTheSamePack() {
        assertThat(pack(Optional.empty())).isEqualTo(PACK);
    }

    @Test
    void aPackIsSoundInEveryCountry() throws IOException {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(check(PACK).faults()).isEmpty();
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void aPackThatNobodyTouchedIsSound() throws IOException {
        PackCheck check = check(PACK);
        assertThat(check.faults()).isEmpty();
        assertThat(check.files()).isEqualTo(15);
        assertThat(files(PACK).keySet())
                .contains("README.txt", "originals/S1-harbour-courier.html", "text/S2.txt", "text/S3-cuts.txt")
                .contains(
                        "annotations.jsonld", "brief.pdf", "brief.docx", "brief.html", "log.jsonl", "manifest.sha256");
    }

    @Test
    void theOriginalsAreTheBytesThatWereOpened() throws IOException {
        assertThat(files(PACK).get("originals/S1-harbour-courier.html"))
                .isEqualTo(SampleStory.page("harbour-courier.html").file().bytes());
    }

    @Test
    void aChangedByteOfAFileIsNamed() throws IOException {
        SequencedMap<String, byte[]> files = files(PACK);
        files.get("text/S2.txt")[7] ^= 1;
        assertThat(check(StoredZip.of(files)).faults()).containsExactly(new Fault.Changed("text/S2.txt"));
    }

    @Test
    void aMissingAndAnAddedFileAreNamed() throws IOException {
        SequencedMap<String, byte[]> files = files(PACK);
        files.remove("brief.pdf");
        files.put("originals/S4.html", new byte[] {1});
        assertThat(check(StoredZip.of(files)).faults())
                .containsExactlyInAnyOrder(new Fault.Missing("brief.pdf"), new Fault.Added("originals/S4.html"));
    }

    @Test
    void noByteOfThePackCanBeChangedUnseen() throws IOException {
        for (int at = 0; at < PACK.length; at += PACK.length / 97) {
            byte[] changed = PACK.clone();
            changed[at] ^= 0x20;
            assertThat(check(changed).faults()).as("byte %d", at).isNotEmpty();
        }
        assertThat(check(Arrays.copyOf(PACK, PACK.length + 1)).faults()).isNotEmpty();
        assertThat(check(Arrays.copyOf(PACK, PACK.length - 1)).faults()).isNotEmpty();
    }

    @Test
    void anEntryOfTheLogThatWasChangedBreaksTheChain() throws IOException {
        SequencedMap<String, byte[]> files = files(PACK);
        String log = new String(files.get("log.jsonl"), StandardCharsets.UTF_8);
        assertThat(log).contains("highlight kept");
        files.put(
                "log.jsonl",
                log.replaceFirst("highlight kept", "highlight lost").getBytes(StandardCharsets.UTF_8));
        assertThat(check(StoredZip.of(files)).faults()).anyMatch(Fault.LogBroken.class::isInstance);
    }

    @Test
    void whatBelongsToOtherStoriesIsWithheld() throws IOException {
        SampleStory other = SampleStory.marked();
        other.library()
                .putStory(new Story(
                        UUID.randomUUID(), "A secret matter", other.story().articles()));
        byte[] pack = EvidencePack.write(
                other.library(), other.story(), other.material(), other.settings(), Paper.A4, Optional.empty());
        assertThat(new String(files(pack).get("log.jsonl"), StandardCharsets.UTF_8))
                .doesNotContain("A secret matter")
                .contains("withheld");
        assertThat(check(pack).faults()).isEmpty();
    }

    @Test
    void aSignedPackNamesItsKeyAndASignatureOfAnotherListDoesNotFit() throws IOException {
        SigningKey key = SigningKey.keptIn(folder);
        assertThat(SigningKey.keptIn(folder).fingerprint()).isEqualTo(key.fingerprint());
        byte[] signed = pack(Optional.of(key));
        assertThat(check(signed).signer()).contains(key.fingerprint());
        SequencedMap<String, byte[]> files = files(signed);
        files.get("text/S1.txt")[0] ^= 1;
        files.put("manifest.sha256", ManifestFile.of(listed(files)));
        assertThat(check(StoredZip.of(files)).faults()).containsExactly(new Fault.BadSignature());
    }

    private static SequencedMap<String, byte[]> listed(SequencedMap<String, byte[]> files) {
        SequencedMap<String, byte[]> listed = new LinkedHashMap<>(files);
        listed.keySet().removeIf(path -> path.startsWith("manifest") || path.equals("public-key.pem"));
        return listed;
    }

    @Test
    void somethingElseIsNoPack() throws IOException {
        assertThat(check("not a zip".getBytes(StandardCharsets.UTF_8)).faults()).containsExactly(new Fault.NotAPack());
    }

    @Test
    void aLibraryThatNobodyTouchedIsSound() {
        LibraryCheck check = LibraryCheck.of(STORY.library());
        assertThat(check.faults()).isEmpty();
        assertThat(check.originals()).isEqualTo(3);
        assertThat(check.entries()).isEqualTo(13);
    }

    @Test
    void aZipThatUnpacksToMoreThanAPackHasIsNone() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            byte[] zeros = new byte[1 << 20];
            for (String name : List.of(ManifestFile.NAME, "a")) {
                zip.putNextEntry(new ZipEntry(name));
                for (int i = 0; i < 40; i++) {
                    zip.write(zeros);
                }
            }
        }
        assertThat(PackCheck.of(bomb).faults()).containsExactly(new Fault.NotAPack());
    }
}
