package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DirectedFlowTest {
    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void noWordFromTheRightIsEverBroken() {
        DirectedFlow flow = new DirectedFlow();
        List<Text> words = DirectedText.nodes("ארוכהמאודמילה קצרה ארוכהמאודמילה");
        words.forEach(word -> word.setFont(Font.font(40)));
        flow.getChildren().setAll(words);
        assertThat(flow.prefHeight(60)).isGreaterThan(80);
        flow.resize(60, flow.prefHeight(60));
        flow.layout();
        assertThat(flow.getWidth()).isGreaterThan(160);
    }

    @Test
    void wordsFromTheLeftMayBeBrokenBeyondTheLeastWidth() {
        DirectedFlow flow = new DirectedFlow();
        flow.getChildren().setAll(DirectedText.nodes("incomprehensibilities".repeat(4)));
        flow.resize(60, flow.prefHeight(60));
        assertThat(flow.getWidth()).isEqualTo(160);
    }
}
