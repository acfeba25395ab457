package org.pullquote.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void place() {
        path = folder.resolve("new", "settings.json");
        file = new SettingsFile(path);
    }

    private static Settings everythingChanged() {
        return new Settings(
                Theme.DARK,
                true,
                new Typography(23, 74, 180, Typography.Face.SANS),
                130,
                new PaneWidths(301, 299.5),
                Optional.of(new WindowBounds(-10.5, 20, 1280, 800, true)),
                true,
                false,
                false,
                Optional.of("/home/ada/Downloads"),
                Optional.of(new LastRead(new UUID(1, 2), Optional.of(new UUID(3, 4)))));
    }

    @Test
    void whatWasWrittenIsReadBack() throws IOException {
        file.write(everythingChanged());
        assertThat(file.read()).isEqualTo(everythingChanged());

        file.write(Settings.DEFAULT);
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void writingLeavesNothingBeside() throws IOException {
        file.write(everythingChanged());
        file.write(Settings.DEFAULT);

        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void theFileIsReadable() throws IOException {
        file.write(Settings.DEFAULT.withTheme(Theme.LIGHT).withTypography(Typography.DEFAULT.withSize(21)));

        assertThat(path).content().contains("\"theme\" : \"light\"").contains("\"size\" : 21");
    }

    @Test
    void withoutAFileEverythingIsAsByDefault() {
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "7", "\u0000\u0001", "{\"theme\": {\"a\": 1}, \"window\": []}"})
    void aFileThatMakesNoSenseIsAsByDefault(String content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);

        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void oneValueThatMakesNoSenseLeavesTheOthers() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, """
            {"theme": "dark", "text": {"size": 4000, "measure": 9, "face": 3}, "panes": {"library": -1},
             "interfaceSize": 101, "window": {"x": 1, "width": -5}}
            """);

        assertThat(file.read())
                .isEqualTo(Settings.DEFAULT
                        .withTheme(Theme.DARK)
                        .withTypography(Typography.DEFAULT.withSize(Typography.LARGEST)));
    }

    @Test
    void settingsCheckThemselves() {
        assertThatThrownBy(() -> Typography.DEFAULT.withMeasure(9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Typography.DEFAULT.withSize(14)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[[[",
                "7",
                "null",
                "{\"text\": [], \"panes\": 3, \"window\": {\"x\": 1e999, \"y\": {}, \"width\": -1}}",
                "{\"theme\": {}, \"interfaceSize\": 1e99, \"showCuts\": \"\u001b\", \"watched\": [1]}"
            })
    void whatMakesNoSenseIsAsByDefault(String json) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, json);
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void whatIsNoFileOrFarTooLongIsNotRead() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"contrast\": true}" + " ".repeat(2 << 20));
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
        Files.delete(path);
        Files.createDirectory(path);
        assertThat(file.read()).isEqualTo(Settings.DEFAULT);
    }
}
