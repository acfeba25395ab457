package org.pullquote.ui.theme;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.pullquote.settings.Typography;

/// How articles are set. Widths and heights are measured in the face itself, never assumed.
///
/// @param chosen what the reader chose
public record ReadingType(Typography chosen) {
    public static final ReadingType DEFAULT = new ReadingType(Typography.DEFAULT);

    private static final int STEP = 2;
    /// Sixty-six characters with the letters and spaces of ordinary English prose.
    private static final String SAMPLE = "The inquiry was told that nobody on the harbour board had read it.";

    /// The size of the body text in pixels.
    public double size() {
        return chosen.size();
    }

    public ReadingType larger() {
        return sized(chosen.size() + STEP);
    }

    public ReadingType smaller() {
        return sized(chosen.size() - STEP);
    }

    /// The same type at the usual size.
    public ReadingType usual() {
        return sized(Typography.DEFAULT.size());
    }

    /// Lines of the next length that is offered, or with -1 of the one before.
    public ReadingType withMeasureMoved(int by) {
        return new ReadingType(chosen.withMeasure(next(Typography.MEASURES, chosen.measure(), by)));
    }

    /// Lines as far apart as is offered next, or with -1 before.
    public ReadingType withLeadingMoved(int by) {
        return new ReadingType(chosen.withLeading(next(Typography.LEADINGS, chosen.leading(), by)));
    }

    /// The other face.
    public ReadingType withOtherFace() {
        return new ReadingType(chosen.withFace(
                switch (chosen.face()) {
                    case SERIF -> Typography.Face.SANS;
                    case SANS -> Typography.Face.SERIF;
                }));
    }

    private ReadingType sized(int size) {
        return new ReadingType(chosen.withSize(Math.clamp(size, Typography.SMALLEST, Typography.LARGEST)));
    }

    private static int next(List<Integer> offered, int now, int by) {
        return offered.get(Math.clamp(offered.indexOf(now) + by, 0, offered.size() - 1));
    }

    /// The name of the face.
    public String family() {
        return switch (chosen.face()) {
            case SERIF -> Typefaces.READING;
            case SANS -> Typefaces.INTERFACE;
        };
    }

    public Font body() {
        return Font.font(family(), size());
    }

    public Font italic() {
        return Font.font(family(), FontPosture.ITALIC, size());
    }

    public Font bold() {
        return Font.font(family(), FontWeight.BOLD, size());
    }

    /// The face of a headline (level 1) or of a heading inside the text.
    public Font heading(int level) {
        double factor = level <= 1 ? 1.7 : 1.15;
        return Font.font(family(), FontWeight.BOLD, Math.rint(size() * factor));
    }

    /// What to give a `TextFlow` as its line spacing, in pixels: the height of a line less what the face takes anyway.
    public double lineSpacing() {
        return Math.rint(size() * chosen.leading() / 100
                - measured("Hg").getLayoutBounds().getHeight());
    }

    /// The width of the text column in pixels.
    public double columnWidth() {
        double sample = measured(SAMPLE).getLayoutBounds().getWidth();
        return Math.ceil(sample * chosen.measure() / SAMPLE.length());
    }

    private Text measured(String words) {
        Text text = new Text(words);
        text.setFont(body());
        return text;
    }
}
