package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.Test;
import org.pullquote.ui.Words;
import org.pullquote.ui.desk.Notice;

class FaultWindowTest extends DeskSitting {
    private static final FaultReport REPORT = FaultReport.of(new IllegalStateException("a secret"));

    @Test
    void theDeskSaysItsCodeAndTheReportIsSeenBeforeItIsCopied() throws Exception {
        Notice notice = fx(() -> {
            desk.report(REPORT);
            return desk.model().notices().getLast();
        });
        assertThat(notice.text()).contains(REPORT.code());
        FaultWindow window = fx(() -> {
            FaultWindow made = new FaultWindow(REPORT, new Words(Locale.ENGLISH), desk.appearance());
            made.show();
            return made;
        });
        assertThat(fx(() -> ((TextArea) window.stage().getScene().lookup(".pq-fault-report")).getText()))
                .isEqualTo(REPORT.text());
        fx(() -> {
            window.stage().getScene().getRoot().lookupAll(".pq-button").stream()
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(REPORT.text());
        fx(() -> {
            window.stage().hide();
            return true;
        });
    }

    @Test
    void aFaultThatComesBackWithEveryFrameIsShownOnce() throws Exception {
        List<String> shown = new ArrayList<>();
        fx(() -> {
            Faults faults = new Faults(report -> shown.add(report.code()));
            for (int i = 0; i < 5; i++) {
                faults.uncaughtException(Thread.currentThread(), new IllegalStateException());
            }
            faults.uncaughtException(Thread.currentThread(), new ArithmeticException());
            return true;
        });
        assertThat(shown).hasSize(2).doesNotHaveDuplicates();
    }
}
