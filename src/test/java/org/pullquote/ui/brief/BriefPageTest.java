package org.pullquote.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.ui.Words;
import org.pullquote.ui.theme.Appearance;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class BriefPageTest {
    private BriefPage page;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void makePage() throws Exception {
        fx(() -> {
            page = new BriefPage(new Words(Locale.ENGLISH));
            new Appearance().dress(new Scene(page, 900, 700));
            return true;
        });
    }

    @Test
    void onlyWhatIsNearTheViewIsSet() throws Exception {
        show(paragraphs(20_000));
        assertThat(rows()).isLessThan(60);
        press(KeyCode.END);
        assertThat(texts()).contains("paragraph 19999").doesNotContain("paragraph 0 ");
        assertThat(rows()).isLessThan(60);
    }

    @Test
    void ofALongTableOnlyTheRowsNearTheViewAreSet() throws Exception {
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of(List.of(new Run.Text("name " + i)), List.of(new Run.Text("number " + i))));
        }
        show(List.of(new Element.Table(List.of("Name", "Number"), rows)));
        assertThat(texts()).contains("Name", "number 0").doesNotContain("number 4999");
        press(KeyCode.END);
        assertThat(texts()).contains("number 4999").doesNotContain("number 0 ");
    }

    @Test
    void whatIsReadStaysInViewWhenTheDocumentChanges() throws Exception {
        List<Element> elements = paragraphs(1_000);
        show(elements);
        press(KeyCode.PAGE_DOWN);
        String before = texts();
        elements.removeLast();
        show(elements);
        assertThat(texts()).isEqualTo(before);
        press(KeyCode.HOME);
        assertThat(texts()).contains("paragraph 0 ");
    }

    @Test
    void aSourceIsCitedInFullWhereItIsCitedFirstWhicheverIsSetFirst() throws Exception {
        List<Element> elements = new ArrayList<>();
        elements.add(cited());
        elements.addAll(paragraphs(500));
        elements.add(cited());
        show(elements);
        press(KeyCode.END);
        assertThat(texts()).contains("the short form").doesNotContain("all of it");
        press(KeyCode.HOME);
        assertThat(texts()).contains("all of it").doesNotContain("the short form");
    }

    private static Element cited() {
        Run.Note note = new Run.Note(
                List.of(new Run.Text("all of it")),
                Optional.of(new Run.Shorter("a source", List.of(new Run.Text("the short form")))));
        return new Element.Paragraph(List.of(new Run.Text("A sentence"), note));
    }

    private static List<Element> paragraphs(int count) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(new Element.Paragraph(List.of(new Run.Text("paragraph " + i + " of the brief"))));
        }
        return elements;
    }

    private void show(List<Element> elements) throws Exception {
        fx(() -> {
            page.show(Optional.of(new Document("A brief", "en", elements)));
            return true;
        });
        layOut();
    }

    private void press(KeyCode code) throws Exception {
        fx(() -> {
            page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
        layOut();
    }

    private void layOut() throws Exception {
        fx(() -> {
            page.applyCss();
            page.layout();
            return true;
        });
    }

    private int rows() throws Exception {
        return fx(() -> page.lookupAll(".pq-brief-row").size());
    }

    private String texts() throws Exception {
        return fx(() -> page.lookupAll("*").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining(" | ")));
    }

    private static <T> T fx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
