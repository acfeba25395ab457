package org.pullquote.brief.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP without compression and without times, of which the same files always give the same bytes. So a reader can
/// make it again from its files, and finds any byte that was changed between them.
final class StoredZip {
    /// Not the very earliest that a ZIP file knows: to that, `ZipEntry` adds the same in the zone of the machine, and a
    /// pack would be sound in one country only.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

    private StoredZip() {}

    /// @param files by their paths, in the order in which they stand in the ZIP
    static byte[] of(SequencedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : files.sequencedEntrySet()) {
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
