package org.pullquote.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.document.UnreadableException;
import org.pullquote.page.mail.Letters;

/// What kind of file some bytes are, by what they begin with and never by their name.
sealed interface Recognition {
    record Pdf() implements Recognition {}

    record Zip() implements Recognition {}

    record Gzip() implements Recognition {}

    record Rtf() implements Recognition {}

    record BinaryPropertyList() implements Recognition {}

    record Warc() implements Recognition {}

    record Mail() implements Recognition {}

    /// Text of some kind, HTML too.
    record Text() implements Recognition {}

    /// Something that is not read.
    record Other(UnreadableException.Reason reason, String what) implements Recognition {}

    /// So far into a file its header may stand, behind what a server or a mail program put in front of it.
    int PDF_HEAD = 1024;

    /// A little that is no such file, and then how one begins.
    Pattern FRONT = Pattern.compile(
            "\\A(.{0,64}?)(?:"
                    + String.join(
                            "|",
                            "\u001F\u008B\u0008",
                            "PK\u0003\u0004.\u0000",
                            "\\{[\\\\]rtf1?[\\\\]",
                            "bplist0",
                            "WARC/\\d\\.\\d\\RWARC-")
                    + ")",
            Pattern.DOTALL);

    static Recognition of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        String start = head.stripLeading();
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return new Zip();
        }
        if (head.startsWith("\u001F\u008B")) {
            return new Gzip();
        }
        if (start.startsWith("{\\rtf")) {
            return new Rtf();
        }
        if (head.startsWith("bplist")) {
            return new BinaryPropertyList();
        }
        if (head.startsWith("WARC/")) {
            return new Warc();
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OldOffice.of(bytes);
        }
        if (start.startsWith("%PDF") || head.contains("%PDF-") && !start.startsWith("<")) {
            return new Pdf();
        }
        if (Letters.recognises(bytes)) {
            return new Mail();
        }
        return Signature.binaryKind(bytes)
                .filter(what -> !what.equals(Signature.DATA) || !Signature.hasTags(bytes))
                .<Recognition>map(what -> new Other(UnreadableException.Reason.UNSUPPORTED, what))
                .orElseGet(Text::new);
    }

    /// A binary file without what somebody put in front of it: a byte order mark, a server's message. Others as they
    /// are.
    static byte[] withoutFront(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        Matcher behind = FRONT.matcher(head);
        return behind.find() && behind.end(1) > 0 && !head.stripLeading().startsWith("<")
                ? Arrays.copyOfRange(bytes, behind.end(1), bytes.length)
                : bytes;
    }

    /// Which program's file an OLE2 compound file is, by the names of its streams (MS-CFB, in UTF-16).
    final class OldOffice {
        private OldOffice() {}

        private record Stream(String name, boolean locked, String what) {}

        private static final List<Stream> STREAMS = List.of(
                new Stream("EncryptedPackage", true, "an Office document with a password"),
                new Stream("__properties_version1", false, "an Outlook message (.msg)"),
                new Stream("WordDocument", false, "an old Word document (.doc)"),
                new Stream("Workbook", false, "an old Excel workbook"),
                new Stream("PowerPoint Document", false, "an old PowerPoint presentation"));

        static Recognition of(byte[] bytes) {
            String raw = new String(bytes, StandardCharsets.ISO_8859_1);
            for (Stream stream : STREAMS) {
                if (raw.contains(wide(stream.name()))) {
                    return new Other(
                            stream.locked()
                                    ? UnreadableException.Reason.LOCKED
                                    : UnreadableException.Reason.UNSUPPORTED,
                            stream.what());
                }
            }
            return new Other(UnreadableException.Reason.UNSUPPORTED, "an old Office document");
        }

        private static String wide(String name) {
            return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        }
    }

    /// What is in an archive that is not a document that is read; empty if it is only an archive.
    static Optional<String> foreignDocument(List<String> names) {
        for (String name : names) {
            String small = name.toLowerCase(Locale.ROOT);
            if (small.equals("xl/workbook.xml")) {
                return Optional.of("an Excel workbook");
            }
            if (small.equals("ppt/presentation.xml")) {
                return Optional.of("a PowerPoint presentation");
            }
            if (small.equals("fixeddocumentsequence.fdseq") || small.equals("fixeddocseq.fdseq")) {
                return Optional.of("an XPS document");
            }
            boolean preview = names.stream().anyMatch(other -> other.endsWith(".pdf"));
            if (small.endsWith(".iwa") && !preview) {
                return Optional.of("an Apple Pages, Numbers or Keynote document");
            }
            if (small.equals("androidmanifest.xml")) {
                return Optional.of("a program for Android");
            }
        }
        return Optional.empty();
    }
}
