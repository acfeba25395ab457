package org.pullquote.page.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;

/// Reads an OpenDocument text (OASIS OpenDocument 1.3).
public final class OdtReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    /// How a document in one XML file begins, and what it says it is.
    private static final Pattern FLAT = Pattern.compile(
            "\\A\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<office:document\\s[^>]*office:mimetype=[\"']"
                    + "application/vnd\\.oasis\\.opendocument\\.([\\w-]+)",
            Pattern.DOTALL);
    private static final int HEAD = 16 << 10;

    private OdtReader() {}

    /// Whether the text is an OpenDocument file in one XML file (`.fodt`) rather than an archive.
    public static boolean recognises(String text) {
        return FLAT.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
    }

    /// @throws UnreadableException if it is no text but a table or a drawing, or if it is broken
    public static Document readFlat(String text) throws UnreadableException {
        Matcher type = FLAT.matcher(text);
        if (!type.find() || !type.group(1).startsWith("text")) {
            throw new UnreadableException(
                    UnreadableException.Reason.UNSUPPORTED, "an OpenDocument file other than a text");
        }
        byte[] xml = text.replaceFirst("\\A\\s*<\\?xml[^>]*>", "").getBytes(StandardCharsets.UTF_8);
        return document(xml, Optional.of(xml), Optional.of(xml));
    }

    public static Document read(Zip zip) throws UnreadableException {
        if (zip.findIfWhole("META-INF/manifest.xml")
                .filter(OdtReader::isEncrypted)
                .isPresent()) {
            throw new UnreadableException(UnreadableException.Reason.LOCKED, "an OpenDocument text with a password");
        }
        byte[] content =
                zip.find(CONTENT).orElseThrow(() -> UnreadableException.damaged("the document in it is missing"));
        Optional<byte[]> styles = zip.findIfWhole(STYLES);
        return document(content, styles, zip.findIfWhole("meta.xml"));
    }

    private static Document document(byte[] content, Optional<byte[]> styles, Optional<byte[]> meta)
            throws UnreadableException {
        OdtStyles looks = new OdtStyles();
        styles.ifPresent(looks::read);
        looks.read(content);
        List<Passage> passages = new ArrayList<>();
        if (styles.isPresent()) {
            for (Passage passage : text(styles.get(), "master-styles", looks)) {
                Passage beside = passage.withStanding(Passage.Standing.RUNNING_HEAD);
                if (!passages.contains(beside)) {
                    passages.add(beside);
                }
            }
        }
        passages.addAll(text(content, "body", looks));
        return new Document(Titles.from(CoreProperties.of(meta), passages), passages);
    }

    private static List<Passage> text(byte[] xml, String within, OdtStyles looks) throws UnreadableException {
        OdtText text = new OdtText(within, looks);
        Xml.read(xml, text);
        return text.passages();
    }

    private static boolean isEncrypted(byte[] manifest) {
        return new String(manifest, StandardCharsets.UTF_8).contains("encryption-data");
    }
}
