package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.compare.CompareView;
import org.pullquote.ui.reader.column.ColumnReadingView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The comparison by keyboard alone, in the real window.
class DeskCompareTest extends DeskSitting {
    /// The passages of one match stand level to within a few lines of text.
    private static final double LEVEL = 60;

    private void openComparison() throws Exception {
        fx(() -> {
            stage.setWidth(1000);
            stage.setHeight(560);
            return true;
        });
        openStory();
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
    }

    private static <T> List<T> within(Node node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(within(child, kind)));
        }
        return found;
    }

    private List<ColumnReadingView> readers() {
        CompareView view = within(stage.getScene().getRoot(), CompareView.class).getFirst();
        return within(view, ColumnReadingView.class);
    }

    private List<Integer> positions() throws Exception {
        return fx(() -> readers().stream()
                .map(reader -> reader.positionProperty().get())
                .toList());
    }

    private int selectedLine() throws Exception {
        return fx(() -> {
            List<Node> lines = List.copyOf(stage.getScene().getRoot().lookupAll(".pq-compare-line"));
            return (int) Stream.iterate(0, i -> i + 1)
                    .limit(lines.size())
                    .filter(i -> lines.get(i).getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                    .findFirst()
                    .orElse(-1);
        });
    }

    /// How far below its beginning on the left the ribbon of the current match ends on the right, in pixels.
    private double slope() throws Exception {
        return fx(() -> {
            Path lit = (Path) lit().getFirst();
            double left = ((MoveTo) lit.getElements().get(0)).getY();
            return ((CubicCurveTo) lit.getElements().get(1)).getY() - left;
        });
    }

    private List<Node> lit() {
        return stage.getScene().getRoot().lookupAll(".pq-ribbon").stream()
                .filter(ribbon -> ribbon.getPseudoClassStates().contains(PseudoClass.getPseudoClass("lit")))
                .toList();
    }

    /// Lists all matches and not only those with differences.
    private void listMatches() throws Exception {
        fx(() -> {
            Node table = stage.getScene().lookup(".pq-compare-table");
            within(table, ToggleButton.class).get(1).fire();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The mouse leaves a ribbon at the moment when it is taken away, in the middle of a layout.
    @Test
    void aRibbonThatGoesFromUnderTheMouseBreaksNoLayout() throws Exception {
        openComparison();
        listMatches();
        List<Throwable> faults = new ArrayList<>();
        fx(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> faults.add(fault));
            return true;
        });
        until(() -> !ribbons().isEmpty());
        Bounds place = fx(() -> {
            Node ribbon = ribbons().getFirst();
            return ribbon.localToScreen(ribbon.getBoundsInLocal());
        });
        new FxRobot().moveTo(place.getCenterX(), place.getCenterY());
        fx(() -> {
            stage.setHeight(900);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            stage.setHeight(380);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(faults).isEmpty();
    }

    private List<Node> ribbons() {
        return List.copyOf(stage.getScene().getRoot().lookupAll(".pq-ribbon"));
    }

    @Test
    void theTableIsNoHigherThanWhatItListsAndTheTextsHaveTheRest() throws Exception {
        openComparison();
        double few = tableHeight();
        assertThat(few).isLessThan(0.4 * 560);
        fx(() -> {
            within(stage.getScene().getRoot(), ToggleButton.class).stream()
                    .filter(tab -> tab.getText().startsWith("All matches"))
                    .forEach(ToggleButton::fire);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        double all = tableHeight();
        assertThat(all).isGreaterThan(few);
        double view = fx(() ->
                within(stage.getScene().getRoot(), CompareView.class).getFirst().getHeight());
        assertThat(all).isLessThanOrEqualTo(0.45 * view);
    }

    @Test
    void thePassagesOfTheMatrixHaveTheRoomThatNoOtherColumnNeeds() throws Exception {
        openComparison();
        type("2");
        WaitForAsyncUtils.waitForFxEvents();
        double narrow = passagesWidth();
        fx(() -> {
            stage.setWidth(1600);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(passagesWidth()).isGreaterThan(narrow).isGreaterThan(600);
    }

    private double passagesWidth() throws Exception {
        return fx(() -> {
            stage.getScene().getRoot().layout();
            return ((TableView<?>) stage.getScene().lookup(".pq-sheet-view .table-view"))
                    .getColumns()
                    .getFirst()
                    .getWidth();
        });
    }

    private double tableHeight() throws Exception {
        return fx(() -> {
            stage.getScene().getRoot().layout();
            return ((Region) stage.getScene().lookup(".pq-compare-table")).getHeight();
        });
    }

    @Test
    void jAndKGoThroughTheMatchesAndLightBothEnds() throws Exception {
        openComparison();
        listMatches();
        int first = selectedLine();
        until(() -> lit().size() == 1);
        type("j");
        assertThat(selectedLine()).isEqualTo(first + 1);
        until(() -> lit().size() == 1);
        type("k");
        assertThat(selectedLine()).isEqualTo(first);
        until(() -> lit().size() == 1);
    }

    @Test
    void readersScrollTogetherUntilTheKeyUnlocksThem() throws Exception {
        openComparison();
        fx(() -> {
            readers().getFirst().requestFocus();
            return true;
        });
        List<Integer> before = positions();
        pressKey(KeyCode.PAGE_DOWN);
        List<Integer> together = positions();
        assertThat(together.get(0)).isNotEqualTo(before.get(0));
        assertThat(together.get(1)).isNotEqualTo(before.get(1));
        press(Shortcut.LOCK);
        pressKey(KeyCode.PAGE_DOWN);
        List<Integer> alone = positions();
        assertThat(alone.get(0)).isNotEqualTo(together.get(0));
        assertThat(alone.get(1)).isEqualTo(together.get(1));
    }

    @Test
    void whatStandsLevelStaysLevelWhenTheWindowBecomesNarrower() throws Exception {
        openComparison();
        for (double width : new double[] {760, 1000}) {
            fx(() -> {
                stage.setWidth(width);
                return true;
            });
            until(() -> Math.abs(stage.getScene().getWidth() - width) < 40);
            fx(() -> {
                stage.getScene().getRoot().layout();
                return true;
            });
            until(() -> lit().size() == 1);
            assertThat(Math.abs(slope())).isLessThan(LEVEL);
        }
    }
}
