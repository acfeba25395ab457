package org.pullquote.page.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pullquote.page.Samples;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.UnreadableException;

/// Reads a PDF that was good before it was changed at random, without the process around the reader.
class PdfFuzzTest {
    private static final long SECONDS = Long.getLong("fuzz.seconds", 0);

    @Test
    void noChangedPdfDoesHarm() throws IOException {
        byte[] good = Samples.pdf("# Levee\nThe levee held through the night.\nIt held.", "Two.");
        Random random = new Random(SECONDS == 0 ? 8 : System.nanoTime());
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (int i = 0; SECONDS == 0 ? i < 60 : System.nanoTime() < end; i++) {
            byte[] changed = good.clone();
            for (int times = 1 + random.nextInt(30); times > 0; times--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                Document document = PdfDocument.read(changed);
                assertThat(document.passages())
                        .allSatisfy(passage -> assertThat(passage.text()).isNotBlank());
            } catch (UnreadableException refused) {
                assertThat(refused.what()).isNotBlank();
            }
        }
    }
}
