package org.pullquote.brief.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pullquote.page.Sha256;

/// What the check of a pack found.
///
/// @param files how many files the pack should have
/// @param signer the fingerprint of the key that it is signed with
public record PackCheck(int files, List<Fault> faults, Optional<Sha256> signer) {
    /// What a pack that somebody has packed tightly may unpack to; one of our own has its own size.
    private static final int UNPACKED = 64 << 20;

    private static final Set<String> NOT_LISTED =
            Set.of(ManifestFile.NAME, EvidencePack.SIGNATURE, EvidencePack.PUBLIC_KEY);

    public PackCheck {
        faults = List.copyOf(faults);
    }

    /// Checks every byte of the pack.
    ///
    /// @throws IOException if the file cannot be read
    public static PackCheck of(Path pack) throws IOException {
        SequencedMap<String, byte[]> files;
        try (ZipFile zip = new ZipFile(pack.toFile(), StandardCharsets.UTF_8)) {
            files = files(zip, Math.clamp(Files.size(pack), UNPACKED, Integer.MAX_VALUE - 1024));
        } catch (ZipException | EOFException damaged) {
            return notAPack();
        }
        Optional<Map<String, Sha256>> manifest =
                Optional.ofNullable(files.get(ManifestFile.NAME)).flatMap(ManifestFile::read);
        return manifest.map(listed -> check(files, listed))
                .orElseGet(PackCheck::notAPack)
                .alsoOutside(files, pack);
    }

    private static PackCheck notAPack() {
        return new PackCheck(0, List.of(new Fault.NotAPack()), Optional.empty());
    }

    /// @param most bytes that all of them have together
    private static SequencedMap<String, byte[]> files(ZipFile zip, int most) throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        int left = most;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream content = zip.getInputStream(entry)) {
                byte[] bytes = content.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new ZipException("It unpacks to more than a pack has");
                }
                files.put(entry.getName(), bytes);
            }
        }
        return files;
    }

    private static PackCheck check(SequencedMap<String, byte[]> files, Map<String, Sha256> listed) {
        List<Fault> faults = new ArrayList<>();
        listed.forEach((path, digest) -> {
            byte[] bytes = files.get(path);
            if (bytes == null) {
                faults.add(new Fault.Missing(path));
            } else if (!Sha256.of(bytes).equals(digest)) {
                faults.add(new Fault.Changed(path));
            }
        });
        files.keySet().stream()
                .filter(path -> !listed.containsKey(path) && !NOT_LISTED.contains(path))
                .forEach(path -> faults.add(new Fault.Added(path)));
        Optional.ofNullable(files.get(LogFile.NAME))
                .flatMap(LogFile::firstBroken)
                .ifPresent(number -> faults.add(new Fault.LogBroken(number)));
        Optional<Sha256> signer = Optional.empty();
        byte[] signature = files.get(EvidencePack.SIGNATURE);
        byte[] key = files.get(EvidencePack.PUBLIC_KEY);
        byte[] manifest = files.get(ManifestFile.NAME);
        if (signature != null || key != null) {
            if (signature != null
                    && key != null
                    && manifest != null
                    && SigningKey.fits(new String(key, StandardCharsets.UTF_8), manifest, signature)) {
                signer = Optional.of(SigningKey.fingerprint(new String(key, StandardCharsets.UTF_8)));
            } else {
                faults.add(new Fault.BadSignature());
            }
        }
        return new PackCheck(listed.size(), faults, signer);
    }

    /// If the files are sound: whether the pack is what they make, byte for byte.
    private PackCheck alsoOutside(SequencedMap<String, byte[]> read, Path pack) throws IOException {
        if (!faults.isEmpty()) {
            return this;
        }
        int first = Arrays.mismatch(StoredZip.of(read), Files.readAllBytes(pack));
        return first < 0 ? this : new PackCheck(files, List.of(new Fault.Outside(first)), signer);
    }
}
