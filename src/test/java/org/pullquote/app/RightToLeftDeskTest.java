package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Shortcut;
import org.testfx.util.WaitForAsyncUtils;

/// Articles in Arabic and Hebrew go round the whole desk. A line of such words that JavaFX wraps in one node fails in
/// its own layout, and with it everything that is laid out after it, so that the window stays half drawn.
class RightToLeftDeskTest extends DeskSitting {
    private static final String ARABIC =
            """
            <html lang="ar"><head><meta name="author" content="سلمى الحداد من مدينة الميناء القديم على الساحل الشرقي"></head>
            <body>%s
            <article><h1>لجنة التحقيق تجد أن مديري الحاجز أبلغوا كتابة بأن العطل قد أصلح قبل أن يغمر النهر المدينة بأسابيع</h1>
            <p>قالت لجنة التحقيق يوم الثلاثاء إن المديرين كانوا على علم بتحذير أكتوبر ولم يتخذوا أي إجراء بعد ذلك.</p>
            <p>«كان عليهم أن يطلبوا رؤية الدليل، ولم يفعلوا ذلك»، قال التقرير الذي نشر بعد أربعة عشر شهرا من العمل.</p>
            <p>ونفت الشركة أن تكون الشهادة مزورة، وقالت إن أحدا من موظفيها لم يوقع على عمل لم ينجز في الموقع.</p>
            </article></body></html>
            """.formatted("<nav><div><a href='a'>أخبار المدينة والميناء والسوق</a></div></nav><hr>".repeat(30));
    private static final String HEBREW = """
        <html lang="he"><body><article>
        <h1>ועדת החקירה מצאה כי מנהלי השער ידעו על האזהרה של חודש אוקטובר ולא עשו דבר עד שהנהר הציף את העיר כולה</h1>
        <p>ועדת החקירה פרסמה ביום שלישי את ממצאיה על השיטפון בעיר הנמל, ובהם ביקורת חריפה על מנהלי הרשות.</p>
        <p>"היה עליהם לבקש לראות את הראיות, והם לא עשו זאת," נאמר בדוח שפורסם לאחר ארבעה עשר חודשי עבודה.</p>
        </article></body></html>
        """;

    @Test
    void everyScreenStandsWithArticlesThatAreReadFromTheRight() throws Exception {
        Path arabic = Files.writeString(home.resolve("arabic.html"), ARABIC);
        Path hebrew = Files.writeString(home.resolve("hebrew.html"), HEBREW);
        fx(() -> {
            stage.setWidth(1000);
            stage.setHeight(700);
            desk.open(List.of(arabic, hebrew));
            return true;
        });
        until(() -> desk.model().articleProperty().get().isPresent());
        for (int width : List.of(1000, 760, 1280)) {
            fx(() -> {
                stage.setWidth(width);
                stage.getScene().getRoot().layout();
                return true;
            });
        }
        assertThat(fx(() -> ((Region) stage.getScene().lookup(".pq-head")).getHeight()))
                .isGreaterThan(100);
        select(new TextSpan(0, 60));
        type("1");
        type("d");
        pressKey(KeyCode.ESCAPE);
        type("x");
        layOut();
        assertThat(annotations()).hasSize(1);
        press(Shortcut.SEARCH);
        fx(() -> {
            ((TextField) stage.getScene().lookup(".pq-search .pq-palette-field")).setText("التحقيق");
            return true;
        });
        until(() -> stage.getScene().lookup(".pq-search .pq-found") != null);
        layOut();
        pressKey(KeyCode.ESCAPE);
        press(Shortcut.COMPARE);
        layOut();
        press(Shortcut.BRIEF);
        until(() -> stage.getScene().lookup(".pq-brief-page") != null);
        layOut();
        assertThat(fx(() -> desk.model().notices())).isEmpty();
    }

    private static void layOut() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
