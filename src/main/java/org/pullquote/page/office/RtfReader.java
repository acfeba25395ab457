package org.pullquote.page.office;

import java.util.Arrays;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.UnreadableException;

/// Reads Rich Text Format (Microsoft's RTF specification 1.9.1): control words, groups and the text between them.
public final class RtfReader {
    private final byte[] bytes;
    private final RtfText text = new RtfText();
    private int at;

    private RtfReader(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Document read(byte[] bytes) throws UnreadableException {
        RtfReader reader = new RtfReader(bytes);
        reader.read();
        return reader.text.document();
    }

    private void read() throws UnreadableException {
        int last = lastParagraph();
        while (at < bytes.length) {
            if (text.isWhole() && at > last) {
                // What lies behind the document is none of it.
                return;
            }
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> text.open();
                case '}' -> text.close();
                case '\\' -> control();
                case '\r', '\n', 0 -> {}
                default -> text.character(c);
            }
        }
    }

    /// Where the last paragraph ends, which may be behind the document's end in files whose braces do not match.
    private int lastParagraph() {
        byte[] mark = "\\par".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int from = bytes.length - mark.length; from > 0; from--) {
            if (Arrays.equals(bytes, from, from + mark.length, mark, 0, mark.length)) {
                return from;
            }
        }
        return 0;
    }

    private void control() throws UnreadableException {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at] & 0xFF;
        if (!isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at] & 0xFF) && at - start < 32) {
            at++;
        }
        String word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            // So many bytes of a picture follow, which may look like anything.
            at = (int) Math.min(bytes.length, at + Math.max(0L, number));
        } else {
            text.control(word, number);
        }
    }

    /// The number behind a control word; [RtfText#NONE] if there is none.
    private int number() {
        int start = at;
        boolean negative = at < bytes.length && bytes[at] == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int digits = 0;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits < 10) {
            value = value * 10 + (bytes[at++] - '0');
            digits++;
        }
        if (digits == 0) {
            at = start;
            return RtfText.NONE;
        }
        return (int) Math.min(Integer.MAX_VALUE, value) * (negative ? -1 : 1);
    }

    private void symbol(int c) throws UnreadableException {
        switch (c) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at] & 0xFF, 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1] & 0xFF, 16) : -1;
                if (high >= 0 && low >= 0) {
                    at += 2;
                    text.encoded(high * 16 + low);
                }
            }
            case '*' -> text.starred();
            case '~' -> text.word("\u00A0");
            case '_' -> text.word("\u2011");
            case '-' -> {}
            case '\r', '\n' -> text.control("par", RtfText.NONE);
            case '\t' -> text.word(" ");
            default -> text.character(c);
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
