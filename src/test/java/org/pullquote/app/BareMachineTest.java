package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No display, no font: the program says what is wrong, or goes on.
class BareMachineTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void onlyOnLinux() {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "displays and fonts are taken away as on Linux");
    }

    @Test
    void withoutADisplayOneSentenceSaysSoAndTheProgramEndsWithOne() throws Exception {
        BareMachine ended = BareMachine.run(
                List.of("DISPLAY", "WAYLAND_DISPLAY"),
                Map.of(),
                List.of(),
                List.of("org.pullquote.app.Main", "--library", folder.toString()));

        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said().strip().lines()).singleElement().asString().startsWith("There is no display");
    }

    @Test
    void withoutAnyFontOnTheMachineTheBundledOnesAreUsed() throws Exception {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), """
            <?xml version="1.0"?>
            <fontconfig><dir>%1$s/none</dir><cachedir>%1$s/cache</cachedir></fontconfig>
            """.formatted(folder));
        BareMachine ended = BareMachine.run(
                List.of(),
                Map.of("FONTCONFIG_FILE", fonts.toString()),
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw"),
                List.of("org.pullquote.app.MeasuredFaces"));

        assertThat(ended.said()).contains("Charis SIL Compact true", "Inter true");
        assertThat(ended.exit()).isZero();
    }
}
