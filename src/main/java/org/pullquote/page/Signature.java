package org.pullquote.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises what a file is by its first bytes and by the shape of its text.
final class Signature {
    private record Magic(String bytes, String kind) {}

    private static final List<Magic> MAGICS = List.of(
            new Magic("\u0089PNG", "a PNG picture"),
            new Magic("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Magic("GIF8", "a GIF picture"),
            new Magic("II*\0", "a TIFF picture"),
            new Magic("MM\0*", "a TIFF picture"),
            new Magic("BZh", "a bzip2 archive"),
            new Magic("\u00FD7zXZ", "an xz archive"),
            new Magic("7z\u00BC\u00AF", "a 7-Zip archive"),
            new Magic("(\u00B5/\u00FD", "a Zstandard archive"),
            new Magic("\u0004\"M\u0018", "an LZ4 archive"),
            new Magic("x\u009F>\"", "an Outlook attachment (winmail.dat)"),
            new Magic("\u00FFWPC", "a WordPerfect document"),
            new Magic("%!PS", "a PostScript document"),
            new Magic("AT&TFORM", "a picture (DjVu) of pages"),
            new Magic("\u001AE\u00DF\u00A3", "a video"),
            new Magic("wOF2", "a font"),
            new Magic("wOFF", "a font"),
            new Magic("Rar!", "a RAR archive"),
            new Magic("\u007FELF", "a program"),
            new Magic("MZ\u0090", "a program"),
            new Magic("SQLite format 3", "an SQLite database"),
            new Magic("ID3", "a sound file"),
            new Magic("OggS", "a sound file"),
            new Magic("RIFF", "a sound, video or picture file"));

    private static final Pattern DOCUMENT_TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|title|meta|article|frameset)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|a|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|td|th|img|b|i|u|em|strong|font|center|section"
                    + "|main|nav|header|footer|aside|figure|form|blockquote|pre|script|style|template|svg|math)"
                    + "(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    /// Headings and code of Markdown.
    private static final Pattern HEADINGS = Pattern.compile("^#{1,6} \\S", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile(
            "^ {0,3}(```|~~~).*?(?:^ {0,3}\\1|\\z)|`[^`\\n]{1,200}`", Pattern.MULTILINE | Pattern.DOTALL);
    private static final int FEWEST_HEADINGS = 2;
    private static final int HEAD = 64 * 1024;
    private static final int FEWEST_TAGS = 3;
    /// Where a tar archive has its name.
    private static final int TAR = 257;
    /// Where a Kindle e-book has its name.
    private static final int KINDLE = 60;
    /// So many zeros in a row are no part of what is beside them.
    private static final int PADDING = 16;
    /// A text of one or two lines is a flat dump from this length; shorter ones are notes.
    private static final int SHORTEST_DUMP = 600;
    /// No one writes a paragraph of this many characters; a dump's lines are longer.
    private static final int LONG_LINE = 3000;

    /// What is said of bytes that are no text and of no kind that is known.
    static final String DATA = "binary data";

    private Signature() {}

    /// Whether there are tags of HTML in them, whatever stray bytes stand between.
    static boolean hasTags(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        boolean startsWithTag = head.stripLeading().startsWith("<");
        return DOCUMENT_TAG.matcher(head).find()
                || TAG.matcher(head).results().limit(FEWEST_TAGS).count() >= (startsWithTag ? 1 : FEWEST_TAGS);
    }

    /// What kind of binary file it is, if it is one.
    static Optional<String> binaryKind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
        for (Magic magic : MAGICS) {
            if (head.startsWith(magic.bytes())) {
                return Optional.of(magic.kind());
            }
        }
        if (bytes.length > TAR + 5 && new String(bytes, TAR, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            return Optional.of("a tar archive");
        }
        if (bytes.length > KINDLE + 8 && new String(bytes, KINDLE, 8, StandardCharsets.ISO_8859_1).equals("BOOKMOBI")) {
            return Optional.of("a Kindle e-book");
        }
        if (head.startsWith("ftyp", 4)) {
            return Optional.of("a video or picture file");
        }
        return looksBinary(bytes) ? Optional.of(DATA) : Optional.empty();
    }

    /// Whether control bytes that no text has make up more than a trace of it; UTF-16 and UTF-32 are text. Stretches of
    /// zeros do not count: a file that was being written when a machine went down has them.
    private static boolean looksBinary(byte[] bytes) {
        if (Decoding.isWide(bytes)) {
            return false;
        }
        int length = Math.min(bytes.length, HEAD);
        int controls = 0;
        int others = 0;
        int zeros = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            zeros = b == 0 ? zeros + 1 : 0;
            if (zeros == PADDING) {
                controls -= PADDING - 1;
            } else if (zeros < PADDING) {
                boolean control = b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B && b != 0x0B
                        && b != 0x0E && b != 0x0F;
                controls += control ? 1 : 0;
                others += control ? 0 : 1;
            }
        }
        return others == 0 || controls * 50 > controls + others;
    }

    static PageFormat textFormat(String text) {
        if (looksLikeHtml(text)) {
            return PageFormat.HTML;
        }
        return looksFlat(text) ? PageFormat.FLAT_TEXT : PageFormat.PLAIN_TEXT;
    }

    private static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (isMarkdown(head)) {
            return false;
        }
        boolean startsWithTag = head.stripLeading().startsWith("<");
        Matcher document = DOCUMENT_TAG.matcher(head);
        if (document.find() && (startsWithTag || TAG.matcher(head).find())) {
            return true;
        }
        Matcher tags = TAG.matcher(head);
        int found = 0;
        while (tags.find() && found < 6) {
            found++;
        }
        return startsWithTag ? found >= 1 : found >= 6;
    }

    /// Whether mark-up is only quoted or used here and there in a text with headings as Markdown has them.
    private static boolean isMarkdown(String head) {
        if (HEADINGS.matcher(head).results().limit(FEWEST_HEADINGS).count() < FEWEST_HEADINGS) {
            return false;
        }
        String prose = CODE.matcher(head).replaceAll("");
        return !DOCUMENT_TAG.matcher(prose).find()
                && HEADINGS.matcher(prose).results().limit(FEWEST_HEADINGS).count() == FEWEST_HEADINGS;
    }

    private static boolean looksFlat(String text) {
        int inLongLines = 0;
        int longest = 0;
        int lines = 0;
        int total = 0;
        int start = 0;
        String stripped = text.strip();
        // Old Macs ended lines with this alone.
        stripped = stripped.indexOf('\n') < 0 ? stripped.replace('\r', '\n') : stripped;
        while (start <= stripped.length()) {
            int end = stripped.indexOf('\n', start);
            end = end < 0 ? stripped.length() : end;
            int length = end - start;
            lines++;
            total += length;
            longest = Math.max(longest, length);
            inLongLines += length >= LONG_LINE ? length : 0;
            start = end + 1;
        }
        return lines <= 2 ? longest >= SHORTEST_DUMP : inLongLines * 10L >= total * 7L;
    }
}
