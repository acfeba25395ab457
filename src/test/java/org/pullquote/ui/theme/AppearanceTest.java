package org.pullquote.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AppearanceTest {
    private static final Paint LIGHT_INK = Color.web("#1C1B1A");
    private static final Paint DARK_INK = Color.web("#E4E1DA");

    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makeStage() throws Exception {
        stage = fx(Stage::new);
    }

    @AfterEach
    void hideAll() throws Exception {
        fx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void everythingInTheSceneFollowsTheTheme() throws Exception {
        Label label = new Label("A label");
        Paint[] inks = fx(() -> {
            Appearance appearance = new Appearance();
            StackPane root = new StackPane(label);
            appearance.dress(new Scene(root));
            appearance.choose(Optional.of(true));
            root.applyCss();
            Paint dark = label.getTextFill();
            appearance.choose(Optional.of(false));
            root.applyCss();
            return new Paint[] {dark, label.getTextFill()};
        });
        assertThat(inks).containsExactly(DARK_INK, LIGHT_INK);
    }

    @Test
    void theLettersOfTheInterfaceGrow() throws Exception {
        Label label = new Label("A label");
        double size = fx(() -> {
            Appearance appearance = new Appearance();
            StackPane root = new StackPane(label);
            appearance.dress(new Scene(root));
            appearance.sizeProperty().set(200);
            root.applyCss();
            return label.getFont().getSize();
        });
        assertThat(size).isEqualTo(26);
    }

    @Test
    void aMenuThatIsOpenedLaterWearsTheThemeAndTheSizeOfItsWindow() throws Exception {
        ContextMenu menu = fx(() -> new ContextMenu(new MenuItem("An item")));
        fx(() -> {
            Appearance appearance = new Appearance();
            StackPane root = new StackPane(new Label("A label"));
            stage.setScene(new Scene(root, 600, 400));
            appearance.dress(stage.getScene());
            appearance.choose(Optional.of(true));
            appearance.sizeProperty().set(150);
            stage.show();
            menu.show(root, 300, 200);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Label item = fx(() -> {
            menu.getScene().getRoot().applyCss();
            return (Label) menu.getScene().getRoot().lookup(".menu-item .label");
        });
        assertThat(item.getTextFill()).isEqualTo(DARK_INK);
        assertThat(item.getFont().getSize()).isEqualTo(19.5);
    }

    @Test
    void whatNobodySeesCanBeTakenOutBeforeAChange() throws Exception {
        boolean[] asked = new boolean[1];
        fx(() -> {
            Appearance appearance = new Appearance();
            appearance.dress(new Scene(new StackPane()), () -> asked[0] = true);
            appearance.sizeProperty().set(115);
            return true;
        });
        assertThat(asked[0]).isTrue();
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
