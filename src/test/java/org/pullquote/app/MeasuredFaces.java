package org.pullquote.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.pullquote.ui.theme.Typefaces;

/// Says of each face of the program whether it is there and has width.
final class MeasuredFaces {
    private MeasuredFaces() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch measured = new CountDownLatch(1);
        Platform.startup(() -> {
            Typefaces.load();
            for (String family : List.of(Typefaces.READING, Typefaces.INTERFACE)) {
                Text text = new Text("The inquiry was told that nobody had read it.");
                text.setFont(Font.font(family, 19));
                boolean there = text.getFont().getFamily().equals(family)
                        && text.getLayoutBounds().getWidth() > 100;
                System.out.println(family + " " + there);
            }
            measured.countDown();
        });
        measured.await();
        Platform.exit();
    }
}
