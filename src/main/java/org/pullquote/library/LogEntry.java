package org.pullquote.library;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.pullquote.page.Sha256;

/// One change of the library, as its log keeps it. Each entry holds the hash of the one before, so that none can be
/// changed, taken out or put in later without breaking the chain from there on.
///
/// @param number from 1, without gaps
/// @param action what was done, in the log's own words
/// @param subject the id of what it was done to
/// @param detail what it was like afterwards, as one line of JSON; notes stand there as digests only
/// @param previous the hash of the entry before; of the first one that of no bytes
/// @param hash of all the above; see [#computed]
public record LogEntry(
        int number, Instant time, String action, String subject, String detail, Sha256 previous, Sha256 hash) {
    /// What comes before the first entry.
    public static final Sha256 BEFORE_ALL = Sha256.of(new byte[0]);

    /// The entry after another one.
    public static LogEntry of(int number, Instant time, String action, String subject, String detail, Sha256 previous) {
        return new LogEntry(
                number, time, action, subject, detail, previous, hash(number, time, action, subject, detail, previous));
    }

    /// The hash that the entry should have: the SHA-256 of number, time, action, subject, detail and previous hash in
    /// UTF-8, each followed by a line feed.
    public Sha256 computed() {
        return hash(number, time, action, subject, detail, previous);
    }

    private static Sha256 hash(
            int number, Instant time, String action, String subject, String detail, Sha256 previous) {
        String text =
                String.join("\n", String.valueOf(number), time.toString(), action, subject, detail, previous.hex())
                        + "\n";
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
