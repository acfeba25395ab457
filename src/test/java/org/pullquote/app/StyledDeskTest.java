package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.pullquote.ui.theme.Theme;

/// The style sheets on the real window.
class StyledDeskTest extends DeskSitting {
    @Test
    void everyRuleIsUnderstoodOnEveryScreenInEveryTheme() throws Exception {
        List<String> errors = new ArrayList<>();
        fx(CssParser::errorsProperty);
        openStory();
        select(new TextSpan(0, 40));
        type("1");
        errors.addAll(inEveryTheme());
        press(Shortcut.COMPARE);
        until(() -> stage.getScene().lookup(".pq-compare-line") != null);
        errors.addAll(inEveryTheme());
        type("2");
        errors.addAll(inEveryTheme());
        press(Shortcut.BRIEF);
        until(() -> stage.getScene().lookup(".pq-brief-page") != null);
        errors.addAll(inEveryTheme());
        press(Shortcut.CHECK);
        errors.addAll(inEveryTheme());
        assertThat(errors).isEmpty();
    }

    private List<String> inEveryTheme() throws Exception {
        return fx(() -> {
            CssParser.errorsProperty().clear();
            for (Theme theme : Theme.values()) {
                desk.appearance().choose(Optional.of(theme.isDark()));
                desk.appearance().contrastProperty().set(theme.hasContrast());
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            }
            return CssParser.errorsProperty().stream()
                    .map(CssParser.ParseError::getMessage)
                    .toList();
        });
    }
}
