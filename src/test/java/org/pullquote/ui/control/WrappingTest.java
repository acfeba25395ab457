package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class WrappingTest {
    private static final String ARABIC = "قال المتحدث إن المجلس علم بالشقوق قبل التصويت ولم يخبر أحدا بذلك ";

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void textThatTurnsIsLaidOutAtEveryWidth() {
        assertThatCode(() -> {
                    for (int width = 60; width < 400; width += 7) {
                        TextArea area = new TextArea();
                        Wrapping.of(area);
                        area.setText(ARABIC.repeat(4));
                        layOut(area, width);
                        Label label = new Label(ARABIC + "“quoted” " + ARABIC);
                        Wrapping.of(label);
                        layOut(label, width);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void otherTextWraps() {
        Label label = new Label("The board knew of the cracks before the vote and told nobody.");
        Wrapping.of(label);
        layOut(label, 120);
        assertThat(label.getHeight()).isGreaterThan(40);
    }

    private static void layOut(Region region, double width) {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            VBox box = new VBox(region);
            box.setMaxWidth(width);
            new Scene(box, width, 300);
            box.applyCss();
            box.layout();
            return region.getHeight();
        });
    }
}
