package org.pullquote.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.pullquote.ui.theme.Appearance;
import org.pullquote.ui.theme.Theme;

/// Takes pictures of a window, in each size and theme that is wanted: the property `gallery.only` is a pattern of the
/// names of the pictures, `gallery.small` leaves the larger window out, `gallery.light` the dark theme, and
/// `gallery.contrast` takes those of high contrast; `gallery.size` is the size of the letters in per cent.
final class Camera {
    private static final List<Theme> THEMES = Boolean.getBoolean("gallery.contrast")
            ? List.of(Theme.LIGHT_CONTRAST, Theme.DARK_CONTRAST)
            : Boolean.getBoolean("gallery.light") ? List.of(Theme.LIGHT) : List.of(Theme.LIGHT, Theme.DARK);
    /// The size of the interface, as `-Dgallery.size=200`.
    private static final int PER_CENT = Integer.getInteger("gallery.size", 100);

    private static final int[][] SIZES =
            Boolean.getBoolean("gallery.small") ? new int[][] {{1280, 800}} : new int[][] {{1280, 800}, {1920, 1080}};

    private final Path folder;
    private final Stage stage;
    private final Appearance appearance;

    Camera(Path folder, Stage stage, Appearance appearance) {
        this.folder = folder;
        this.stage = stage;
        this.appearance = appearance;
    }

    /// A picture in every size and theme.
    void picture(String name) throws Exception {
        if (!name.matches(System.getProperty("gallery.only", ".*"))) {
            return;
        }
        for (int[] size : SIZES) {
            run(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            for (Theme theme : THEMES) {
                run(() -> {
                    appearance.choose(Optional.of(theme.isDark()));
                    appearance.contrastProperty().set(theme.hasContrast());
                    appearance.sizeProperty().set(PER_CENT);
                });
                for (int i = 0; i < 4; i++) {
                    pulse();
                }
                String file = name + "-" + size[0] + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                write(onFx(() -> stage.getScene().snapshot(null)), folder.resolve(file));
            }
        }
    }

    static void until(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!onFx(condition)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("The window did not get there");
            }
            pulse();
        }
    }

    /// Waits until JavaFX has drawn the window once more.
    static void pulse() throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        run(() -> {
            AnimationTimer timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    drawn.countDown();
                }
            };
            timer.start();
        });
        drawn.await();
    }

    static void run(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return true;
        });
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    private static void write(WritableImage picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(image, "png", file.toFile());
    }
}
