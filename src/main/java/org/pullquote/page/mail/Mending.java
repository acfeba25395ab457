package org.pullquote.page.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letters whose head does not fit their body.
final class Mending {
    /// A line of a head: a field, what goes on from the line before, or a mailbox's line before a letter.
    private static final Pattern HEAD_LINE = Pattern.compile("(?:[!-9;-~]{1,70}[ \\t]*:|[ \\t]++\\S|From ).*\\R");
    /// A line that parts what follows, which begins with a field.
    private static final Pattern BOUNDARY =
            Pattern.compile("^--(\\S(?:.{0,100}\\S)?)[ \\t]*\\r?\\nContent-[A-Za-z-]+:", Pattern.MULTILINE);

    private Mending() {}

    /// The letter with a head that fits its body: with the boundary that its parts have, whatever the head says,
    /// with the empty line that was missing, or with no fields, so that the body is plain text.
    ///
    /// @return empty if there is no body
    static Optional<byte[]> of(byte[] letter) {
        String text = new String(letter, StandardCharsets.ISO_8859_1);
        int end = headEnd(text);
        String body = text.substring(end);
        if (body.isBlank()) {
            return Optional.empty();
        }
        boolean parted = end == 0 || body.startsWith("\n") || body.startsWith("\r\n");
        String head = parted ? "Content-Type: text/plain\r\n" : text.substring(0, end);
        return withItsBoundary(letter).or(() -> Optional.of(joined(head, body)));
    }

    /// The letter with the boundary that its parts have; empty if it seems to have none.
    static Optional<byte[]> withItsBoundary(byte[] letter) {
        String text = new String(letter, StandardCharsets.ISO_8859_1);
        String body = text.substring(headEnd(text));
        Matcher boundary = BOUNDARY.matcher(body);
        if (!boundary.find() || boundary.group(1).indexOf('"') >= 0) {
            return Optional.empty();
        }
        String head = "Content-Type: multipart/mixed; boundary=\"" + boundary.group(1) + "\"\r\n";
        return Optional.of(joined(head, body));
    }

    private static byte[] joined(String head, String body) {
        return (head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int headEnd(String text) {
        Matcher line = HEAD_LINE.matcher(text);
        int end = 0;
        while (line.region(end, text.length()).lookingAt()) {
            end = line.end();
        }
        return end;
    }
}
