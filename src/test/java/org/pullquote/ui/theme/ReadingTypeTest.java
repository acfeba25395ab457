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
        assertThat(usual.withMeasure(56).columnWidth()).isLessThan(usual.columnWidth());
    }

    @Test
    void sizesEndAtFifteenAndTwentySeven() {
        ReadingType type = ReadingType.DEFAULT;
        for (int i = 0; i < 20; i++) {
            type = type.larger();
        }
        assertThat(type.size()).isEqualTo(27);
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
}
