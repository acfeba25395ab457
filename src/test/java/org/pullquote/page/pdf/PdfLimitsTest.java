package org.pullquote.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.page.Samples;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.UnreadableException;

/// The process that reads PDF has its own memory and time; what goes over ends it, and this one goes on.
class PdfLimitsTest {
    private static final int MEGABYTE = 1 << 20;

    @AfterEach
    void noProcessIsLeft() {
        ProcessHandle.current()
                .children()
                .filter(child ->
                        child.info().arguments().map(List::of).orElse(List.of()).contains(PdfProcess.class.getName()))
                .forEach(child -> assertThat(child.onExit().join().isAlive()).isFalse());
    }

    private static void isRefusedAsTooMuch(byte[] pdf, String what) throws IOException, UnreadableException {
        assertThatThrownBy(() -> PdfReading.read(pdf)).isInstanceOfSatisfying(UnreadableException.class, why -> {
            assertThat(why.reason()).isEqualTo(UnreadableException.Reason.TOO_MUCH);
            assertThat(why.what()).startsWith(what);
        });
        assertThat(PdfReading.read(Samples.pdf("It held.")).passages())
                .as("the next file")
                .extracting(Passage::text)
                .containsExactly("It held.");
    }

    /// A list of numbers that is a thousand times as long as in the file.
    @Test
    void whatUnfoldsToMoreThanItsMemoryEndsIt() throws IOException, UnreadableException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            byte[] numbers = "1 ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            byte[] list = "[".getBytes(StandardCharsets.US_ASCII);
            InputStream content = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 100)
                    .<InputStream>mapToObj(i -> new ByteArrayInputStream(i == 0 ? list : numbers))
                    .toList()));
            page.setContents(new PDStream(pdf, content, COSName.FLATE_DECODE));
            isRefusedAsTooMuch(saved(pdf), "more memory");
        }
    }

    /// Each form draws the next one ten times, to a depth at which that is more than can ever be drawn.
    @Test
    void whatNeverEndsIsEndedByItsProcessorTime() throws IOException, UnreadableException {
        try (PDDocument pdf = new PDDocument()) {
            PDFormXObject inner = form(pdf, "");
            for (int i = 0; i < 12; i++) {
                PDFormXObject outer = form(pdf, "/X Do ".repeat(10));
                outer.getResources().put(COSName.getPDFName("X"), inner);
                inner = outer;
            }
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("X"), inner);
            page.setContents(new PDStream(pdf, new ByteArrayInputStream("/X Do".getBytes(StandardCharsets.US_ASCII))));
            pdf.addPage(page);
            isRefusedAsTooMuch(saved(pdf), "more work");
        }
    }

    private static PDFormXObject form(PDDocument pdf, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(100, 100));
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
