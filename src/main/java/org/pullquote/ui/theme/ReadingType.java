package org.pullquote.ui.theme;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How articles are set. Widths and heights are measured in the face itself, never assumed.
///
/// @param size of the body text, in pixels
/// @param measure the length of a line in characters
public record ReadingType(double size, int measure) {
    public static final double SMALLEST = 15;
    public static final double LARGEST = 27;
    public static final ReadingType DEFAULT = new ReadingType(19, 66);

    private static final double STEP = 2;
    /// From one baseline to the next, in font sizes.
    private static final double LINE_HEIGHT = 1.55;
    /// Sixty-six characters with the letters and spaces of ordinary English prose.
    private static final String SAMPLE = "The inquiry was told that nobody on the harbour board had read it.";

    public ReadingType {
        if (size < SMALLEST || size > LARGEST || measure < 1) {
            throw new IllegalArgumentException("Not a size to read in: " + size + " px, " + measure + " characters");
        }
    }

    public ReadingType larger() {
        return new ReadingType(Math.min(LARGEST, size + STEP), measure);
    }

    public ReadingType smaller() {
        return new ReadingType(Math.max(SMALLEST, size - STEP), measure);
    }

    public ReadingType withMeasure(int characters) {
        return new ReadingType(size, characters);
    }

    public Font body() {
        return Font.font(Typefaces.READING, size);
    }

    public Font italic() {
        return Font.font(Typefaces.READING, FontPosture.ITALIC, size);
    }

    public Font bold() {
        return Font.font(Typefaces.READING, FontWeight.BOLD, size);
    }

    /// The face of a headline (level 1) or of a heading inside the text.
    public Font heading(int level) {
        double factor = level <= 1 ? 1.7 : 1.15;
        return Font.font(Typefaces.READING, FontWeight.BOLD, Math.rint(size * factor));
    }

    /// What to give a `TextFlow` as its line spacing, in pixels: the height of a line less what the face takes anyway.
    public double lineSpacing() {
        return Math.rint(size * LINE_HEIGHT - measured("Hg").getLayoutBounds().getHeight());
    }

    /// The width of the text column in pixels.
    public double columnWidth() {
        double sample = measured(SAMPLE).getLayoutBounds().getWidth();
        return Math.ceil(sample * measure / SAMPLE.length());
    }

    private Text measured(String words) {
        Text text = new Text(words);
        text.setFont(body());
        return text;
    }
}
