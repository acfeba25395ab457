package org.pullquote.brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Run;

class PieceCutterTest {
    @Test
    void thePartsAreTheWholeInItsOrderWhereverItIsCut() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Inlines inlines = new Inlines(new Typefaces(pdf, new OtherTypefaces(false)), Set.of(), 400);
            List<Piece> pieces = inlines.pieces(
                    List.of(new Run.Text("The gate "), new Run.Strong("did not"), new Run.Text(" close in time.")),
                    Look.of(Typefaces.Style.REGULAR, 10, 0),
                    Tag.document(new PDStructureTreeRoot()));
            String whole = text(pieces);
            for (int step = 1; step < 9; step++) {
                PieceCutter cut = new PieceCutter(pieces);
                List<String> parts = new ArrayList<>();
                for (int to = step; to < whole.length() + step; to += step) {
                    parts.add(text(cut.next(Math.min(to, whole.length()))));
                }
                assertThat(parts).as("cut each %d", step).noneMatch(String::isEmpty);
                assertThat(String.join("", parts)).isEqualTo(whole);
            }
        }
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
