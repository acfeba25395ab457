package org.pullquote.brief.evidence;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.Sha256;

/// The list of a pack's files with their SHA-256, in the form that `sha256sum -c` reads.
final class ManifestFile {
    static final String NAME = "manifest.sha256";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

    private ManifestFile() {}

    static byte[] of(SequencedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((path, bytes) ->
                lines.append(Sha256.of(bytes)).append("  ").append(path).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The digests by path; nothing if some line is no line of a manifest.
    static Optional<Map<String, Sha256>> read(byte[] bytes) {
        Map<String, Sha256> digests = new LinkedHashMap<>();
        for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            digests.put(parts.group(2), new Sha256(parts.group(1)));
        }
        return Optional.of(digests);
    }
}
