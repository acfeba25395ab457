package org.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

class ReadersChoicesTest {
    private static final String SOURCE = "Menu. The board met. It will meet again. Read also: Rowing results.";

    private static Piece piece(String text) {
        int at = SOURCE.indexOf(text);
        return Piece.paragraph(text, List.of(new SourceRun(0, text.length(), TextSpan.at(at, text.length()))));
    }

    private static Article cleaned(int number, Piece... pieces) {
        return new Article(
                PageFormat.FLAT_TEXT,
                Metadata.NONE,
                List.of(pieces),
                new CleanerVersion("test", number),
                Optional.empty());
    }

    @Test
    void aRestoredCutStaysRestoredThoughTheNewCleanerPartsTheTextElsewhere() {
        Article old = cleaned(
                1,
                piece("The board met.").withCut(CutKind.CAPTION).decidedByReader(true),
                piece("It will meet again."));
        Article anew = cleaned(2, piece("The board met.").withCut(CutKind.TEASER), piece("It will meet again."));
        Article carried = ReadersChoices.carry(old, anew);
        assertThat(carried.text()).isEqualTo("The board met.\n\nIt will meet again.");
        assertThat(carried.cleaner().number()).isEqualTo(2);
    }

    @Test
    void whatTheReaderCutStaysCut() {
        Article old = cleaned(
                1, piece("The board met."), piece("Read also: Rowing results.").decidedByReader(false));
        Article anew = cleaned(2, piece("The board met."), piece("Read also:"), piece("Rowing results."));
        assertThat(ReadersChoices.carry(old, anew).text()).isEqualTo("The board met.");
    }

    @Test
    void whatTheCleanerDecidedIsTheNewCleanersToDecide() {
        Article old = cleaned(1, piece("Menu."), piece("The board met."));
        Article anew = cleaned(2, piece("Menu.").withCut(CutKind.MENU), piece("The board met."));
        assertThat(ReadersChoices.carry(old, anew)).isEqualTo(anew);
    }
}
