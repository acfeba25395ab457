package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.filing.BriefFormat;
import org.pullquote.brief.template.BriefLayout;
import org.pullquote.brief.template.TemplateFile;
import org.pullquote.brief.template.Templates;

class LibraryCommandsTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private int importSample(Object... more) {
        Object[] first = {"import", "--library", folder.resolve("library"), "--story", "Barrier"};
        Object[] all = Stream.concat(Stream.of(first), Stream.of(more)).toArray();
        return shell.run(all);
    }

    @Test
    void importedArticlesAreListedInTheirStoryAsTheyWereNamed() {
        assertThat(importSample(Shell.RADIO, Shell.LEDGER)).isZero();
        assertThat(shell.out().lines()).hasSize(2);
        assertThat(shell.run("list", "--library", folder.resolve("library"))).isZero();
        assertThat(shell.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Barrier"),
                        line -> assertThat(line).startsWith("  S1  ").contains("Flood inquiry clears barrier crew"),
                        line -> assertThat(line).startsWith("  S2  "));
    }

    @Test
    void theSameFileIsNotTakenTwice() {
        importSample(Shell.RADIO);
        importSample(Shell.RADIO, Shell.LEDGER, Shell.RADIO);
        shell.run("list", "--library", folder.resolve("library"));
        assertThat(shell.out().lines()).hasSize(3);
    }

    @Test
    void aChangedPageIsTakenAsAVersionOfItsArticle() throws IOException {
        importSample(Shell.RADIO);
        Path changed = folder.resolve("changed.txt");
        Files.writeString(changed, Files.readString(Shell.RADIO).replaceFirst("Monday", "Tuesday") + "\n\nUpdated.\n");
        importSample(changed);
        assertThat(shell.out()).endsWith("(version 2)\n");
        shell.run("list", "--library", folder.resolve("library"));
        assertThat(shell.out().lines()).hasSize(2);
        assertThat(shell.out()).contains("version 2");
    }

    @Test
    void articlesOfNoStoryAreListedToo() {
        shell.run("import", "--library", folder, Shell.RADIO);
        shell.run("list", "--library", folder);
        assertThat(shell.out()).startsWith("In no story\n  ");
    }

    @Test
    void anUnreadableFileDoesNotKeepTheOthersOut() {
        assertThat(importSample(folder.resolve("missing.html"), Shell.RADIO)).isEqualTo(1);
        assertThat(shell.err()).contains("missing.html: there is no such file.").hasLineCount(1);
        shell.run("list", "--library", folder.resolve("library"));
        assertThat(shell.out()).contains("S1");
    }

    @Test
    void listingMakesNoLibraryWhereThereIsNone() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(shell.run("list", "--library", nowhere)).isEqualTo(1);
        assertThat(shell.err()).isEqualTo(nowhere + ": there is no library here.\n");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheLibraryIsExplained() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(shell.run("import", "--library", file, Shell.RADIO)).isEqualTo(1);
        assertThat(shell.err()).startsWith("library: ").hasLineCount(1);
    }

    @Test
    void aBriefIsWrittenInBothFormats() throws IOException {
        importSample(Shell.RADIO, Shell.LEDGER);
        for (String format : new String[] {"md", "html"}) {
            Path brief = folder.resolve("brief." + format);
            assertThat(shell.run(
                            "brief",
                            "--library",
                            folder.resolve("library"),
                            "--story",
                            "Barrier",
                            "--format",
                            format,
                            "--output",
                            brief))
                    .as(shell.err())
                    .isZero();
            assertThat(Files.readString(brief)).contains("Barrier", "Sources compared", "SHA-256");
        }
    }

    @Test
    void everyFormatGivesAFile() throws IOException {
        importSample(Shell.RADIO, Shell.LEDGER);
        for (BriefFormat format : BriefFormat.values()) {
            Path file = folder.resolve("brief." + format);
            Object[] args = {
                "brief",
                "--library",
                folder.resolve("library"),
                "--story",
                "Barrier",
                "--format",
                format,
                "--output",
                file
            };
            assertThat(shell.run(args)).as(format + ": " + shell.err()).isZero();
            assertThat(Files.size(file)).isPositive();
        }
    }

    @Test
    void anUnknownStoryIsSaidToBeUnknown() {
        importSample(Shell.RADIO);
        Path brief = folder.resolve("brief.md");
        assertThat(shell.run(
                        "brief",
                        "--library",
                        folder.resolve("library"),
                        "--story",
                        "Barier",
                        "--format",
                        "md",
                        "--output",
                        brief))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo("Barier: there is no story of this name in the library.\n");
        assertThat(brief).doesNotExist();
    }

    @Test
    void anOutputThatCannotBeWrittenIsExplained() {
        importSample(Shell.RADIO);
        Path brief = folder.resolve("no-such-folder").resolve("brief.md");
        assertThat(shell.run(
                        "brief",
                        "--library",
                        folder.resolve("library"),
                        "--story",
                        "Barrier",
                        "--format",
                        "md",
                        "--output",
                        brief))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo(brief + ": its folder does not exist.\n");
    }

    @Test
    void aTemplateOfTheReadersOwnIsFoundByItsName() throws IOException {
        importSample(Shell.RADIO, Shell.LEDGER);
        Path library = folder.resolve("library");
        BriefLayout manifestAlone =
                new BriefLayout(List.of(), Set.of(BriefPart.MANIFEST), Set.of(), Set.of(), false, Paper.LETTER, false);
        TemplateFile.in(library).write(Templates.NONE.with("Bare", manifestAlone));
        Path brief = folder.resolve("brief.md");
        Object[] asked = {
            "brief",
            "--library",
            library,
            "--story",
            "Barrier",
            "--format",
            "md",
            "--output",
            brief,
            "--template",
            "Bare"
        };
        assertThat(shell.run(asked)).as(shell.err()).isZero();
        assertThat(Files.readString(brief)).contains("Annex: manifest").doesNotContain("Sources compared");
        asked[asked.length - 1] = "Bear";
        assertThat(shell.run(asked)).isEqualTo(2);
        assertThat(shell.err())
                .isEqualTo("Bear: there is no template of this name; there are comparison, sources, quotations,"
                        + " full-text, Bare.\n");
    }
}
