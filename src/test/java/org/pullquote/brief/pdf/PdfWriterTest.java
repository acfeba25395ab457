package org.pullquote.brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.SampleStory;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.format.Characters;
import org.pullquote.brief.format.NaughtyStrings;

class PdfWriterTest {
    private static final Document BRIEF = brief();

    private static Document brief() {
        SampleStory story = SampleStory.marked();
        return Brief.of(story.material(), story.settings()).document();
    }

    private static byte[] written(Document document) {
        return PdfWriter.write(document, Paper.A4, new OtherTypefaces(false));
    }

    private static Document document(Element... elements) {
        return new Document("A title", "en", List.of(elements));
    }

    private static Element paragraph(String text) {
        return new Element.Paragraph(List.of(new Run.Text(text)));
    }

    /// The text as it would be copied.
    private static String copied(Document document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(document))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(written(BRIEF)).isEqualTo(written(BRIEF));
    }

    @Test
    void thePaperIsTheOneAskedFor() throws IOException {
        Document document = document(paragraph("text"));
        try (PDDocument letter = Loader.loadPDF(PdfWriter.write(document, Paper.LETTER))) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(letter.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
        }
    }

    @Test
    void allTypeIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(BRIEF))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void everyPartIsABookmark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(written(BRIEF))) {
            List<String> titles = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), titles);
            assertThat(titles)
                    .contains(BriefPart.DIFFERENCES.heading(), BriefPart.MANIFEST.heading(), "S2 Coast Radio");
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @Test
    void aRemarkBelowAHeadingStandsOnThePageOfWhatItIntroduces() throws IOException {
        int pagesWithAll = 0;
        for (int lines = 30; lines < 60; lines++) {
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                elements.add(new Element.Paragraph(List.of(new Run.Text("line"))));
            }
            elements.add(new Element.Heading(2, "The heading"));
            elements.add(Element.Paragraph.remark("The remark."));
            elements.add(new Element.Quotation(List.of(new Run.Text("The passage."))));
            try (PDDocument pdf = Loader.loadPDF(written(document(elements.toArray(Element[]::new))))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(pdf);
                    assertThat(text.contains("The remark."))
                            .as("page %d after %d lines", page, lines)
                            .isEqualTo(text.contains("The heading"))
                            .isEqualTo(text.contains("The passage."));
                    pagesWithAll += text.contains("The passage.") ? 1 : 0;
                }
            }
        }
        assertThat(pagesWithAll).isEqualTo(30);
    }

    @Test
    void theDocumentIsTaggedInTheOrderOfItsText() throws IOException {
        Document document = document(
                new Element.Heading(1, "A title"),
                new Element.Quotation(List.of(new Run.Text("quoted"), new Run.Note(List.of(new Run.Text("note"))))),
                new Element.Bullets(List.of(List.of(new Run.Text("point")))),
                new Element.Table(List.of("Head"), List.of(List.of(List.of(new Run.Text("cell"))))));
        try (PDDocument pdf = Loader.loadPDF(written(document))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            List<String> roles = new ArrayList<>();
            roles(pdf.getDocumentCatalog().getStructureTreeRoot(), roles);
            assertThat(String.join(" ", roles))
                    .isEqualTo("Document H1 BlockQuote P Link Note Lbl P L LI Lbl LBody Table TR TH TR TD");
        }
    }

    private static void roles(PDStructureNode node, List<String> roles) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                roles.add(element.getStructureType());
                roles(element, roles);
            }
        }
    }

    @Test
    void aCitationLeadsToItsParagraphAndANoteToItsFoot() throws IOException {
        Document document = document(
                new Element.Paragraph(List.of(
                        new Run.Link("[S1 ¶1]", "s1-1"),
                        new Run.Note(List.of(new Run.Address("https://example.org/"))),
                        new Run.Link("nowhere", "s9"))),
                new Element.Numbered("¶1", List.of(new Run.Text("text")), Optional.of("s1-1")));
        try (PDDocument pdf = Loader.loadPDF(written(document))) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("[S1 ¶1]", "1", "https://example.org/");
        }
    }

    @Test
    void aHighlightKeepsItsColourAndItsName() throws IOException {
        Document document = document(new Element.Paragraph(List.of(new Run.Marked("the words", "straw", "quote"))));
        assertThat(copied(document)).contains("the words [quote]");
        try (PDDocument pdf = Loader.loadPDF(written(document))) {
            byte[] drawn = pdf.getPage(0).getContents().readAllBytes();
            assertThat(new String(drawn, StandardCharsets.ISO_8859_1)).contains("0.98039 0.96078 0.61961");
        }
    }

    @Test
    void whatIsCopiedIsWhatWasWritten() throws IOException {
        List<String> all = NaughtyStrings.all();
        List<Element> paragraphs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            paragraphs.add(paragraph("begin" + i + " " + all.get(i) + " end"));
        }
        String whole = bare(copied(document(paragraphs.toArray(Element[]::new))));
        // What stands at the foot of each page.
        String copied = whole.replaceAll("Atitle\\d+/\\d+", "");
        for (int i = 0; i < all.size(); i++) {
            String printable = Characters.printable(all.get(i));
            if (runsFromTheRight(printable)) {
                continue;
            }
            assertThat(copied).as(printable).contains(bare("begin" + i + printable + "end"));
        }
    }

    /// Readers guess the order of such letters each in a way of its own.
    private static boolean runsFromTheRight(String text) {
        boolean turnsTheRest = text.indexOf('\u202E') >= 0 && text.indexOf('\u202C') < 0;
        if (turnsTheRest) {
            return true;
        }
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE);
    }

    /// Without what no reader of PDFs hands over: blanks, where lines were broken, and characters without a shape.
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\p{Cf}\\p{Zl}\\p{Zp}]+", "");
    }

    @Test
    void whatIsWrittenFromRightToLeftBeginsAtTheRight() throws IOException {
        assertThat(edges(document(paragraph("שלום"))))
                .satisfies(edges -> assertThat(edges.getLast()).isCloseTo(Paper.A4.width() - Pages.SIDE, within(0.5f)))
                .satisfies(edges -> assertThat(edges.getFirst()).isGreaterThan(Paper.A4.width() / 2));
        List<Float> bullet = edges(document(new Element.Bullets(List.of(List.of(new Run.Text("שלום"))))));
        assertThat(bullet.getLast()).isCloseTo(Paper.A4.width() - Pages.SIDE, within(0.5f));
        assertThat(edges(document(paragraph("Hello: שלום"))).getFirst()).isCloseTo(Pages.SIDE, within(0.5f));
    }

    /// Where the text of the first page begins and ends, its foot aside.
    private static List<Float> edges(Document document) throws IOException {
        List<Float> edges = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getYDirAdj() < Paper.A4.height() / 2) {
                    edges.add(text.getXDirAdj());
                    edges.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            }
        };
        try (PDDocument pdf = Loader.loadPDF(written(document))) {
            stripper.getText(pdf);
        }
        return edges.stream().sorted().toList();
    }

    @Test
    void aTableThatGoesOnShowsItsHeadAgain() throws IOException {
        List<List<List<Run>>> rows = IntStream.range(0, 120)
                .mapToObj(number -> List.of(List.<Run>of(new Run.Text("row " + number))))
                .toList();
        String copied = copied(document(new Element.Table(List.of("The head"), rows)));
        assertThat(copied.split("The head", -1).length - 1).isGreaterThan(2);
        assertThat(copied).contains("row 0", "row 119");
    }

    @Test
    void notesThatAPageHasNoRoomForGoOnOnTheNext() throws IOException {
        List<Run> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            many.add(new Run.Text("w"));
            many.add(new Run.Note(List.of(new Run.Text("note " + i + " of many"))));
        }
        String copied = copied(document(new Element.Paragraph(many)));
        assertThat(copied).contains("note 0 of many", "note 199 of many");
    }
}
