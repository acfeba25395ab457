package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.pullquote.brief.check.DraftReportFormat;
import org.pullquote.page.PageReading;
import org.pullquote.ui.FileOutcome;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.check.CheckFilter;
import org.pullquote.ui.desk.Screen;

/// The brief and the check of a draft, in the real window.
class DeskBriefTest extends DeskSitting {
    private static final String DRAFT = "“I am not going to say I told them so,” Colin Ashgrove said.\n\n"
            + "“No employee of this company signed for any work that was not done,” Tarrow said.";

    @Test
    void aPastedDraftIsCheckedAndLeadsToItsSource() throws Exception {
        openStory();
        press(Shortcut.CHECK);
        fx(() -> {
            ((TextArea) stage.getScene().lookup(".pq-check-paste")).setText(DRAFT);
            ((ButtonBase) stage.getScene().lookup(".pq-check-entry .pq-primary")).fire();
            return true;
        });
        until(() -> stage.getScene().lookup(".pq-finding") != null);
        assertThat(texts(".pq-finding")).contains("speaker differs").contains("altered");
        assertThat(spoken(".pq-finding .pq-diff"))
                .anySatisfy(words -> assertThat(words).contains("signed for work that was not done"));
        type("j");
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        until(() -> desk.model().screenProperty().get() == Screen.READ);
        until(() -> desk.reading()
                .articleProperty()
                .get()
                .filter(article -> article.fileName().equals("harbour-courier.html"))
                .isPresent());
        String selected = fx(() -> {
            var span = desk.reading().selectionProperty().get().span();
            return span.in(desk.reading()
                    .articleProperty()
                    .get()
                    .orElseThrow()
                    .article()
                    .text());
        });
        assertThat(selected).contains("signed for work that was not done");
    }

    @Test
    void aFindingSaysWhatItIsAndWhereTheWordsStand() throws Exception {
        openStory();
        check("“They had a letter and they put it in a drawer,” she said.\n\n"
                + "“We are sorry for the failings this report describes,” he said.\n\n"
                + "“We never saw the letter until it was read out in the hall,” he said.");
        List<String> findings = findings();
        assertThat(findings).hasSize(3);
        assertThat(findings.getFirst())
                .contains(
                        "verbatim",
                        "Word for word in",
                        "S1 Harbour Courier · ¶",
                        "S2 Coast Radio · ¶",
                        "S3 The Ledger");
        assertThat(findings.get(1)).contains("altered", "failings", "failures", "S3 The Ledger · ¶12");
        assertThat(findings.get(2)).contains("not found", "No matching passage found in the sources.");
        fx(() -> {
            desk.checking().filterProperty().set(CheckFilter.NOT_FOUND);
            return true;
        });
        until(() -> findings().size() == 1);
        assertThat(findings().getFirst()).startsWith("3").contains("not found");
    }

    @Test
    void aQuotationOfTheDraftLeadsToItsFinding() throws Exception {
        openStory();
        check("“We never saw the letter,” he said.\n\n“They had a letter and they put it in a drawer,” she said.");
        fx(() -> {
            Text second = stage.getScene().getRoot().lookupAll(".pq-check-quotation").stream()
                    .map(Text.class::cast)
                    .filter(text -> text.getText().startsWith("They had"))
                    .findFirst()
                    .orElseThrow();
            second.getOnMouseClicked().handle(null);
            return true;
        });
        assertThat(fx(() -> ((ListView<?>) stage.getScene().lookup(".pq-findings"))
                        .getSelectionModel()
                        .getSelectedIndex()))
                .isEqualTo(1);
    }

    @Test
    void aDraftInArabicIsShownAsItReads() throws Exception {
        openStory();
        String words = "كانت الاختبارات مجرد أوراق في درج، ولم ينزل أحد إلى الماء ليرى البوابة بعينه";
        check(("وقالت رئيسة اللجنة: «" + words + "». ").repeat(3));
        assertThat(findings())
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding).contains("الاختبارات", "not found"));
    }

    @Test
    void aCheckUnderWayShowsHowFarItIsAndCanBeStopped() throws Exception {
        openStory();
        fx(() -> {
            desk.checking()
                    .pastedProperty()
                    .set("“Nobody came to close the gate that night,” they said.\n\n".repeat(20000));
            desk.checking().checkPasted();
            return true;
        });
        until(() -> stage.getScene().getRoot().lookup(".progress-bar") != null);
        fx(() -> {
            desk.checking().clear();
            return true;
        });
        until(() -> stage.getScene().getRoot().lookup(".progress-bar") == null);
        assertThat(fx(() -> desk.checking().checkedProperty().get())).isEmpty();
    }

    private void check(String draft) throws Exception {
        press(Shortcut.CHECK);
        fx(() -> {
            desk.checking().pastedProperty().set(draft);
            desk.checking().checkPasted();
            return true;
        });
        until(() -> desk.checking().checkedProperty().get().isPresent());
        until(() -> stage.getScene().lookup(".pq-finding") != null);
    }

    /// What each card says, from top to bottom.
    private List<String> findings() throws Exception {
        return fx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return stage.getScene().getRoot().lookupAll(".pq-finding").stream()
                    .sorted(Comparator.comparingDouble(
                            card -> card.localToScene(0, 0).getY()))
                    .map(card -> card.lookupAll(".text").stream()
                                    .map(node -> ((Text) node).getText())
                                    .collect(Collectors.joining(" "))
                            + card.lookupAll(".pq-diff").stream()
                                    .map(Node::getAccessibleText)
                                    .collect(Collectors.joining(" ")))
                    .toList();
        });
    }

    @Test
    void aDraftThatCannotBeReadIsRefusedWithItsReason() throws Exception {
        List<PageReading.Refused> refused = new CopyOnWriteArrayList<>();
        fx(() -> {
            desk.checking().open(home.resolve("gone.docx"), refused::add);
            return true;
        });
        until(() -> !refused.isEmpty());
        assertThat(refused.getFirst()).isInstanceOf(PageReading.Missing.class);
    }

    @Test
    void theReportIsWrittenInEachFormat() throws Exception {
        openStory();
        Path draft = Files.writeString(home.resolve("draft.md"), DRAFT);
        fx(() -> {
            desk.checking().open(draft, _ -> {});
            return true;
        });
        until(() -> desk.checking().checkedProperty().get().isPresent());
        for (var format : DraftReportFormat.values()) {
            Path file = home.resolve("report." + format.extension());
            fx(() -> {
                desk.checking().report(file, format, new Silent());
                return true;
            });
            until(() -> Files.exists(file));
        }
        assertThat(Files.readString(home.resolve("report.html"))).contains("Speaker differs");
        assertThat(Files.readString(home.resolve("report.jsonl"))).contains("\"verdict\":\"altered\"");
    }

    @Test
    void aBracketInTheBottomLineOffersCitationsAndEnterTakesOne() throws Exception {
        openStory();
        press(Shortcut.BRIEF);
        until(() -> desk.briefing().documentProperty().get().isPresent());
        fx(() -> {
            TextArea text = (TextArea) stage.getScene().lookup(".pq-brief-choices .text-area");
            text.requestFocus();
            text.appendText("They knew [S2");
            text.end();
            return true;
        });
        until(() -> ((ListView<?>) stage.getScene().lookup(".pq-citations")).isVisible());
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        assertThat(fx(() -> desk.briefing().bottomLineProperty().get())).isEqualTo("They knew [S2 ¶2]");
    }

    private static final class Silent implements FileOutcome {
        @Override
        public void written(Path file) {}

        @Override
        public void notWritten(Path file, IOException why) {
            throw new AssertionError(why);
        }
    }
}
