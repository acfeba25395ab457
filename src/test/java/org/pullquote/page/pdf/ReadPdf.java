package org.pullquote.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.pullquote.fuzz.Trial;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.UnreadableException;

/// Reads a PDF without the process around the reader.
public final class ReadPdf implements Trial {
    private static final Logger ALL = Logger.getLogger("");

    /// As in the process that reads PDF, nothing is logged.
    public ReadPdf() {
        ALL.setLevel(Level.OFF);
    }

    @Override
    public void run(byte[] bytes) {
        try {
            Document document = PdfDocument.read(bytes);
            assertThat(document.passages())
                    .allSatisfy(passage -> assertThat(passage.text()).isNotBlank());
        } catch (StackOverflowError deep) {
            // That process refuses it.
            assertThat(deep).isNotNull();
        } catch (UnreadableException refused) {
            assertThat(refused.what()).isNotBlank();
        }
    }
}
