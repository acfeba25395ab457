package org.pullquote.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeoutException;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class ReadingTypeTest {
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Typefaces.load();
    }

    @Test
    void theFacesComeWithTheProgram() {
        assertThat(Font.font(Typefaces.INTERFACE, 13).getFamily()).isEqualTo(Typefaces.INTERFACE);
        assertThat(ReadingType.DEFAULT.body().getFamily()).isEqualTo(Typefaces.READING);
        assertThat(ReadingType.DEFAULT.italic().getStyle()).containsIgnoringCase("italic");
        assertThat(ReadingType.DEFAULT.bold().getStyle()).containsIgnoringCase("bold");
    }

    @Test
    void theColumnGrowsWithTheTextSoThatALineKeepsItsCharacters() {
        ReadingType usual = ReadingType.DEFAULT;
        double perPixel = usual.columnWidth() / usual.size();
        assertThat(usual.larger().columnWidth() / usual.larger().size()).isCloseTo(perPixel, within(0.2));
        assertThat(usual.withMeasureMoved(-1).columnWidth()).isLessThan(usual.columnWidth());
    }

    @Test
    void sizesEndAtFifteenAndTwiceTheUsual() {
        ReadingType type = ReadingType.DEFAULT;
        for (int i = 0; i < 20; i++) {
            type = type.larger();
        }
        assertThat(type.size()).isEqualTo(39);
        for (int i = 0; i < 20; i++) {
            type = type.smaller();
        }
        assertThat(type.size()).isEqualTo(15);
    }

    @Test
    void linesStandAHalfApart() {
        ReadingType type = ReadingType.DEFAULT;
        assertThat(type.lineSpacing()).isBetween(type.size() * 0.2, type.size() * 0.55);
    }

    @Test
    void linesGrowAndPartInStepsAndStopAtTheEnds() {
        ReadingType loose = ReadingType.DEFAULT.withLeadingMoved(1);
        assertThat(loose.lineSpacing()).isGreaterThan(ReadingType.DEFAULT.lineSpacing());
        assertThat(loose.withLeadingMoved(1)).isEqualTo(loose);
        assertThat(ReadingType.DEFAULT.withMeasureMoved(-9).chosen().measure()).isEqualTo(48);
    }

    @Test
    void theOtherFaceHasNoSerifs() {
        ReadingType sans = ReadingType.DEFAULT.withOtherFace();
        assertThat(sans.body().getFamily()).isEqualTo(Typefaces.INTERFACE);
        assertThat(sans.withOtherFace()).isEqualTo(ReadingType.DEFAULT);
    }
}
