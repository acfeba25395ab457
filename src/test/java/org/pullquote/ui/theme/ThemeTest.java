package org.pullquote.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pullquote.annotation.Hue;

/// WCAG 2 contrast of every pair of colours that carries text or a mark.
class ThemeTest {
    private static final Pattern ROLE = Pattern.compile("(-pq-[a-z-]+):\\s*([^;]+);");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textIsReadableOnEveryGround(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        for (String ground : List.of("-pq-page", "-pq-wash", "-pq-raised", "-pq-press", "-pq-selection")) {
            assertContrast(colours, "-pq-ink", ground, 7);
        }
        for (String ground : List.of("-pq-page", "-pq-wash", "-pq-raised")) {
            assertContrast(colours, "-pq-quiet", ground, 5);
            assertContrast(colours, "-pq-accent", ground, 5);
        }
        assertContrast(colours, "-pq-on-accent", "-pq-accent", 5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"LIGHT_CONTRAST", "DARK_CONTRAST"})
    void highContrastIsFarAboveTheMinimum(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        assertContrast(colours, "-pq-ink", "-pq-page", 21);
        assertContrast(colours, "-pq-quiet", "-pq-page", 12);
        assertContrast(colours, "-pq-accent", "-pq-page", 9);
        assertContrast(colours, "-pq-hairline", "-pq-page", 21);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyHueCarriesTextAndShowsItsMark(Theme theme) throws IOException {
        Map<String, Color> colours = colours(theme);
        for (Hue hue : Hue.values()) {
            String fill = "-pq-" + hue.label() + "-fill";
            String mark = "-pq-" + hue.label() + "-mark";
            assertContrast(colours, "-pq-ink", fill, theme.isDark() ? 5.8 : 8.5);
            assertContrast(colours, mark, fill, 3);
            assertContrast(colours, mark, "-pq-page", 4.5);
            assertContrast(colours, "-pq-on-mark", mark, 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allThemesNameTheSameRoles(Theme theme) throws IOException {
        assertThat(roles(theme).keySet()).isEqualTo(roles(Theme.LIGHT).keySet());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void addedIsSkyAndRemovedIsApricot(Theme theme) throws IOException {
        Map<String, String> roles = roles(theme);
        assertThat(Arrays.asList(roles.get("-pq-added-fill"), roles.get("-pq-removed-fill")))
                .containsExactly("-pq-sky-fill", "-pq-apricot-fill");
    }

    private static void assertContrast(Map<String, Color> colours, String over, String under, double least) {
        Color front = colours.get(over);
        Color ground = colours.get(under);
        assertThat(contrast(front, ground)).as(over + " on " + under).isGreaterThanOrEqualTo(least - 0.05);
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> colours(Theme theme) throws IOException {
        Map<String, Color> colours = new HashMap<>();
        roles(theme).forEach((role, value) -> {
            if (value.startsWith("#")) {
                colours.put(role, Color.web(value));
            }
        });
        return colours;
    }

    /// As the theme's sheets give them, none of which gives one twice; a later sheet goes before an earlier one.
    private static Map<String, String> roles(Theme theme) throws IOException {
        Map<String, String> roles = new HashMap<>();
        for (String sheet : theme.stylesheets().subList(1, theme.stylesheets().size())) {
            Map<String, String> own = new HashMap<>();
            Matcher matcher = ROLE.matcher(Files.readString(Path.of(URI.create(sheet))));
            while (matcher.find()) {
                assertThat(own.put(matcher.group(1), matcher.group(2))).isNull();
            }
            roles.putAll(own);
        }
        return roles;
    }
}
