package org.pullquote.brief.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.format.Characters;

/// Writes a document as PDF 1.7, tagged for assistive technology (PDF/UA-1) and fit to be kept (PDF/A-2a).
public final class PdfWriter {
    private static final float VERSION = 1.7f;
    private static final long NO_TIME = 0;

    private PdfWriter() {}

    /// The document as the bytes of a `.pdf` file. Characters that the program's typeface lacks are set in one of the
    /// machine's that has them; where none has, a mark stands for them, and copying still gives the character.
    public static byte[] write(Document document, Paper paper) {
        return write(document, paper, new OtherTypefaces(true));
    }

    static byte[] write(Document document, Paper paper, OtherTypefaces others) {
        try (PDDocument pdf = new PDDocument()) {
            describe(pdf, document);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            pdf.getDocumentCatalog().setStructureTreeRoot(root);
            Tag top = Tag.document(root);
            float measure = Pages.measure(paper);
            Inlines inlines = new Inlines(new Typefaces(pdf, others), document.anchors(), measure);
            Typesetter typesetter = new Typesetter(inlines, top, measure);
            List<Strip> strips = new ArrayList<>();
            List<Element> elements = document.elements();
            for (int i = 0; i < elements.size(); i++) {
                List<Strip> set = typesetter.strips(elements.get(i));
                strips.addAll(
                        document.isIntroduction(i)
                                ? set.stream().map(Strip::kept).toList()
                                : set);
            }
            Pages pages = new Pages(pdf, paper);
            pages.place(strips);
            new Footer(inlines, top, measure).draw(pages.sheets(), document.title());
            Links links = new Links(pages);
            links.make();
            links.index(root, inlines.noteTags());
            Bookmarks.of(pages.marks(), pdf);
            for (Sheet sheet : pages.sheets()) {
                sheet.close();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// That the colours are those of sRGB.
    private static PDOutputIntent colours(PDDocument pdf) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(pdf, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    private static void describe(PDDocument pdf, Document document) throws IOException {
        pdf.setVersion(VERSION);
        // Else the file's identifier would hold the time at which it was written.
        pdf.setDocumentId(NO_TIME);
        String title = Characters.printable(document.title());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Pullquote");
        pdf.setDocumentInformation(information);
        var catalog = pdf.getDocumentCatalog();
        catalog.setMetadata(Metadata.of(pdf, title, document.language()));
        catalog.setLanguage(document.language());
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        catalog.setMarkInfo(tagged);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.addOutputIntent(colours(pdf));
        catalog.setViewerPreferences(preferences);
    }
}
