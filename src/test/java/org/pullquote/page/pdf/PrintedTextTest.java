package org.pullquote.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;

/// Text comes out of a PDF as it is read, in whatever way it was put on the page.
class PrintedTextTest {
    /// In the font of these pages 1 is the ligature fi, 2 a dieresis without a letter, 3 to 6 are the four kana of
    /// "furusato" (home).
    private static final List<String> KANA = List.of("ふ", "る", "さ", "と");

    private static final PDRectangle BOX = new PDRectangle(72, 600, 200, 20);

    @Test
    void ligaturesAreTheirLetters() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (the of\001icial) Tj ET")).containsExactly("the offiicial");
    }

    @Test
    void accentsThatArePrintedOverALetterAreOnIt() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (Gr) Tj 11.5 0 Td (\002) Tj -0.6 0 Td (o\337e) Tj ET"))
                .containsExactly("Größe");
    }

    @Test
    void twoTextsPrintedOverEachOtherAreReadOneByOne() throws IOException, UnreadableException {
        assertThat(texts(
                        "BT /F1 10 Tf 72 700 Td (The levee held) Tj ET BT /F1 10 Tf 74 700 Td (Every dam broke) Tj ET"))
                .containsExactly("The levee held | Every dam broke");
    }

    @Test
    void boldTypeMadeByPrintingTwiceIsReadOnce() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (It held) Tj ET BT /F1 10 Tf 72.4 700 Td (It held) Tj ET"))
                .containsExactly("It held");
    }

    @Test
    void lettersSetHigherOrLowerStayInTheirWord() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (held) Tj /F1 6 Tf 4 Ts (7) Tj 0 Ts /F1 10 Tf ( all night, T) Tj"
                        + " -2 Ts (E) Tj 0 Ts (X said) Tj ET"))
                .containsExactly("held7 all night, TEX said");
    }

    @Test
    void theMarkOfANoteRaisedByFourFifthsOfItsSizeStaysInItsLine() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 12 Tf 72 700 Td (none was repaired.) Tj /F1 7 Tf 5.6 Ts (1) Tj 0 Ts"
                        + " /F1 12 Tf 0 -14 Td (and all of it was known) Tj ET"))
                .containsExactly("none was repaired.1", "and all of it was known");
    }

    @Test
    void whatIsToBeReadInPlaceOfGlyphsIsRead() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (the ) Tj /Span <</ActualText (levee)>> BDC (!##) Tj EMC ("
                        + " held) Tj ET"))
                .containsExactly("the levee held");
    }

    @Test
    void aLineStretchedToItsColumnIsNoRowOfATable() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 14 Tw 72 700 Td (levees between rivers without) Tj ET"
                        + " BT /F1 10 Tf 0 Tw 72 688 Td (number held through a night of rain.) Tj ET"))
                .containsExactly("levees between rivers without number held through a night of rain.");
    }

    @Test
    void aLargeFirstLetterBeginsItsWord() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 34 Tf 72 679 Td (T) Tj ET BT /F1 12 Tf 96 694 Td (he levee held through all"
                        + " of the) Tj 0 -15 Td (long and stormy night, said the) Tj -24 -15 Td (mayor,"
                        + " who had been there to see it.) Tj ET"))
                .containsExactly("The levee held through all of the long and stormy night, said the mayor, who had been"
                        + " there to see it.");
    }

    @Test
    void aStampAcrossThePageLeavesTheParagraphWhole() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 72 700 Td (The levee held through all of a long and) Tj ET"
                        + " q .7 .7 -.7 .7 200 400 cm BT /F1 40 Tf 0 0 Td (NOT FOR PRINT) Tj ET Q"
                        + " BT /F1 10 Tf 72 688 Td (stormy night.) Tj ET"))
                .containsExactlyInAnyOrder("NOT FOR PRINT", "The levee held through all of a long and stormy night.");
    }

    @Test
    void columnsOfCharactersAreReadDownAndFromTheRight() throws IOException, UnreadableException {
        assertThat(texts("BT /F1 10 Tf 300 700 Td (\003) Tj 0 -11 Td (\004) Tj 0 -11 Td (\005) Tj 0 -11 Td (\006) Tj"
                        + " -16 33 Td (\005) Tj 0 -11 Td (\006) Tj 0 -11 Td (\004) Tj ET"))
                .containsExactly("ふるさとさとる");
    }

    @Test
    void fieldsAndTextBoxesArePartOfThePageAndCommentsAreNot() throws IOException, UnreadableException {
        PDAnnotationWidget bare = new PDAnnotationWidget();
        bare.getCOSObject().setString(COSName.V, "Ada Reed");
        PDAnnotationText comment = new PDAnnotationText();
        comment.setContents("Who says so?");
        List<Passage> read = read("", bare, drawn(new PDAnnotationFreeText(), "It held."), comment);
        assertThat(read)
                .filteredOn(passage -> passage.standing() == Passage.Standing.TEXT)
                .extracting(Passage::text)
                .containsExactly("Ada Reed It held.");
        assertThat(read)
                .filteredOn(passage -> passage.standing() == Passage.Standing.HIDDEN)
                .extracting(Passage::text)
                .containsExactly("Who says so?");
    }

    /// Found by fuzzing: the columns of such a page took longer to find than a document may take.
    @Test
    void aPageOfMoreLinesThanAnyIsReadWhole() throws IOException, UnreadableException {
        StringBuilder content = new StringBuilder("BT /F1 1 Tf 1 790 Td ");
        for (int i = 0; i < 4000; i++) {
            content.append("(x").append(i).append(") Tj ").append(i % 8 == 7 ? "-560 -1.5 Td " : "80 0 Td ");
        }
        assertThat(String.join(" ", texts(content + "ET"))).contains("x0", "x2000", "x3999");
    }

    @Test
    void arabicLigaturesAreReadFromTheRight() {
        assertThat(ReadingDirection.logical(Letters.printed("\uFEFB") + "\u0633"))
                .isEqualTo("\u0633\u0644\u0627");
    }

    private static List<String> texts(String content) throws IOException, UnreadableException {
        return read(content).stream().map(Passage::text).toList();
    }

    /// An annotation that says of itself what it looks like.
    private static PDAnnotation drawn(PDAnnotation annotation, String words) throws IOException {
        COSStream form = stream("BT /F1 10 Tf 2 4 Td (" + words + ") Tj ET");
        PDAppearanceStream appearance = new PDAppearanceStream(new PDStream(form).getCOSObject());
        appearance.setBBox(new PDRectangle(200, 20));
        appearance.setResources(resources());
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(appearance);
        annotation.setAppearance(looks);
        return annotation;
    }

    private static List<Passage> read(String content, PDAnnotation... annotations)
            throws IOException, UnreadableException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setResources(resources());
            if (!content.isEmpty()) {
                page.setContents(new PDStream(stream(content)));
            }
            float down = 0;
            for (PDAnnotation annotation : annotations) {
                annotation.setRectangle(new PDRectangle(
                        BOX.getLowerLeftX(), BOX.getLowerLeftY() - down, BOX.getWidth(), BOX.getHeight()));
                down += 40;
            }
            page.setAnnotations(List.of(annotations));
            document.save(bytes);
            return PdfDocument.read(bytes.toByteArray()).passages();
        }
    }

    private static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (var to = stream.createOutputStream()) {
            to.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static PDResources resources() throws IOException {
        COSArray differences = new COSArray();
        differences.add(COSInteger.ONE);
        differences.add(COSName.getPDFName("fi"));
        differences.add(COSName.getPDFName("dieresis"));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.BASE_ENCODING, COSName.WIN_ANSI_ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        StringBuilder map = new StringBuilder("/CMapName /Kana def 1 begincodespacerange <00> <FF> endcodespacerange "
                + KANA.size() + " beginbfchar ");
        for (int i = 0; i < KANA.size(); i++) {
            map.append("<%02X> <%04X> ".formatted(i + 3, (int) KANA.get(i).charAt(0)));
        }
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setName(COSName.BASE_FONT, "Helvetica");
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.TO_UNICODE, stream(map + "endbfchar"));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return resources;
    }
}
