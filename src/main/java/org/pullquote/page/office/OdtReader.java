package org.pullquote.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.page.archive.Zip;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;

/// Reads an OpenDocument text (OASIS OpenDocument 1.3).
public final class OdtReader {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    private OdtReader() {}

    public static Document read(Zip zip) throws UnreadableException {
        if (zip.findIfWhole("META-INF/manifest.xml")
                .filter(OdtReader::isEncrypted)
                .isPresent()) {
            throw new UnreadableException(UnreadableException.Reason.LOCKED, "an OpenDocument text with a password");
        }
        byte[] content =
                zip.find(CONTENT).orElseThrow(() -> UnreadableException.damaged("the document in it is missing"));
        Optional<byte[]> styles = zip.findIfWhole(STYLES);
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
        return new Document(Titles.from(CoreProperties.of(zip.findIfWhole("meta.xml")), passages), passages);
    }

    private static List<Passage> text(byte[] xml, String within, OdtStyles looks) throws UnreadableException {
        OdtText text = new OdtText(within, looks);
        Xml.read(xml, text);
        return text.passages();
    }

    private static boolean isEncrypted(byte[] manifest) {
        return new String(manifest, java.nio.charset.StandardCharsets.UTF_8).contains("encryption-data");
    }
}
