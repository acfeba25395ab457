package org.pullquote.page.archive;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.text.TextSpan;

/// The pages of a web archive file (WARC 1.0 and 1.1, ISO 28500): its responses and resources that are text.
public final class Warc {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;
    private final List<Part> parts = new ArrayList<>();
    /// Where they stand, in bytes.
    private final List<TextSpan> records = new ArrayList<>();
    /// Whether there was a page that was packed in a way that is not read.
    private boolean packed;
    private int at;

    private Warc(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param bytes already unpacked
    /// @throws UnreadableException if there is no page in it, or the pages unfold to more than [Limits#ALL_PARTS]
    public static Warc of(byte[] bytes) throws UnreadableException {
        Warc file = new Warc(bytes);
        file.read();
        if (file.parts.isEmpty() && file.packed) {
            throw new UnreadableException(
                    UnreadableException.Reason.UNSUPPORTED,
                    "a WARC file whose pages are packed with Brotli or Zstandard");
        }
        if (file.parts.isEmpty()) {
            throw new UnreadableException(UnreadableException.Reason.NOTHING_IN_IT, "a web archive (WARC)");
        }
        return file;
    }

    /// The pages in the order of the file.
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /// The record of a page as it stands in the file, a file of its own.
    ///
    /// @param part its place among [#parts]
    public byte[] record(int part) {
        TextSpan record = records.get(part);
        return Arrays.copyOfRange(bytes, record.start(), record.end());
    }

    private void read() throws UnreadableException {
        long unfolded = 0;
        while (skipToRecord()) {
            int start = at;
            Map<String, String> head = head();
            long claimed = number(head.getOrDefault("content-length", "0"));
            int end = (int) Math.min(bytes.length, at + claimed);
            byte[] block = Arrays.copyOfRange(bytes, at, end);
            at = end;
            Optional<Part> part = part(head, block);
            if (part.isPresent()) {
                parts.add(part.get());
                records.add(new TextSpan(start, end));
                unfolded += part.get().bytes().length;
            }
            if (unfolded > Limits.ALL_PARTS) {
                throw Limits.exceeded("more than " + (Limits.ALL_PARTS >> 20) + " MB packed into a few");
            }
            if (parts.size() > Limits.PARTS) {
                throw Limits.exceeded("more than " + Limits.PARTS + " pages");
            }
        }
    }

    private boolean skipToRecord() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        // A record whose length was a lie: go on at the next one that can be found.
        while (at + 5 <= bytes.length && !startsWith("WARC/")) {
            do {
                at++;
            } while (at < bytes.length && bytes[at - 1] != '\n');
        }
        return at + 5 <= bytes.length;
    }

    private boolean startsWith(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> head() {
        Http head = Http.at(bytes, at);
        at = head.end();
        return head.fields();
    }

    private Optional<Part> part(Map<String, String> head, byte[] block) throws UnreadableException {
        String kind = head.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
        String address = head.getOrDefault("warc-target-uri", "").replaceAll("^<|>$", "");
        Statement statement = Statement.NONE.withUrl(address).withPublished(head.getOrDefault("warc-date", ""));
        return switch (kind) {
            case "response" -> response(address, statement, block);
            case "resource", "conversion" -> {
                String type = head.getOrDefault("content-type", "");
                // What the program that made the file says of itself is no page.
                yield isText(type) && !address.startsWith("metadata:")
                        ? Optional.of(new Part(address, block, charset(type), statement))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<Part> response(String address, Statement statement, byte[] block) throws UnreadableException {
        if (!new String(block, 0, Math.min(5, block.length), StandardCharsets.ISO_8859_1).equals("HTTP/")) {
            return Optional.empty();
        }
        Http http = Http.at(block, 0);
        String type = http.fields().getOrDefault("content-type", "");
        if (!isText(type)) {
            return Optional.empty();
        }
        byte[] body = Arrays.copyOfRange(block, http.end(), block.length);
        if (http.fields()
                .getOrDefault("transfer-encoding", "")
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            body = unchunked(body);
        }
        body = decoded(http.fields().getOrDefault("content-encoding", ""), body);
        return body.length == 0 ? Optional.empty() : Optional.of(new Part(address, body, charset(type), statement));
    }

    private static boolean isText(String type) {
        String kind = type.toLowerCase(Locale.ROOT).strip();
        return kind.isEmpty()
                || kind.startsWith("text/html")
                || kind.startsWith("text/plain")
                || kind.startsWith("application/xhtml");
    }

    private static Optional<String> charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private byte[] decoded(String coding, byte[] body) throws UnreadableException {
        return switch (coding.toLowerCase(Locale.ROOT).strip()) {
            case "gzip", "x-gzip" -> Gzip.find(body).orElse(body);
            case "deflate" ->
                Inflating.asMuchAsThereIs(new InflaterInputStream(new ByteArrayInputStream(body)), Limits.PART);
            case "br", "zstd" -> {
                // Some programs unpack the page and keep what the server said of it.
                boolean unpacked = new String(body, 0, Math.min(200, body.length), StandardCharsets.ISO_8859_1)
                        .stripLeading()
                        .startsWith("<");
                packed |= !unpacked;
                yield unpacked ? body : new byte[0];
            }
            default -> body;
        };
    }

    /// A body sent in chunks (RFC 9112, section 7.1); one that only claims to be is left as it is.
    private static byte[] unchunked(byte[] body) {
        byte[] whole = new byte[body.length];
        int length = 0;
        int from = 0;
        while (from < body.length) {
            int lineEnd = from;
            while (lineEnd < body.length && body[lineEnd] != '\n') {
                lineEnd++;
            }
            String size = new String(body, from, lineEnd - from, StandardCharsets.ISO_8859_1)
                    .replaceFirst(";.*", "")
                    .strip();
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return length == 0 ? body : Arrays.copyOf(whole, length);
            }
            int chunk = Math.min(Integer.parseInt(size, 16), Math.max(0, body.length - lineEnd - 1));
            if (chunk == 0) {
                break;
            }
            System.arraycopy(body, lineEnd + 1, whole, length, chunk);
            length += chunk;
            from = lineEnd + 1 + chunk + 2;
        }
        return Arrays.copyOf(whole, length);
    }

    private static long number(String digits) {
        return digits.strip().matches("\\d{1,12}") ? Long.parseLong(digits.strip()) : 0;
    }

    /// A status or version line with the fields under it.
    ///
    /// @param fields by their names in small letters
    /// @param end behind the empty line that ends them
    private record Http(Map<String, String> fields, int end) {
        static Http at(byte[] bytes, int from) {
            Map<String, String> fields = new TreeMap<>();
            int at = from;
            while (at < bytes.length) {
                int end = at;
                while (end < bytes.length && bytes[end] != '\n') {
                    end++;
                }
                String line = new String(bytes, at, end - at, StandardCharsets.UTF_8).strip();
                at = Math.min(bytes.length, end + 1);
                if (line.isEmpty()) {
                    break;
                }
                int colon = line.indexOf(':');
                if (colon > 0) {
                    fields.put(
                            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                            line.substring(colon + 1).strip());
                }
            }
            return new Http(fields, at);
        }
    }
}
