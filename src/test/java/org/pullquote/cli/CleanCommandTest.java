package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.page.Sha256;
import org.pullquote.store.SqliteCare;
import org.pullquote.store.SqliteLibrary;
import tools.jackson.databind.JsonNode;

class CleanCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void jsonHasTheAgreedPropertiesInTheirOrder() {
        assertThat(shell.run("clean", "--format", "json", Shell.RADIO)).isZero();
        assertThat(shell.json()).singleElement().satisfies(article -> {
            assertThat(article.propertyNames())
                    .containsExactly(
                            "file",
                            "sha256",
                            "format",
                            "outlet",
                            "headline",
                            "authors",
                            "published",
                            "updated",
                            "url",
                            "language",
                            "text",
                            "blocks",
                            "cuts");
            assertThat(article.get("file").asString()).isEqualTo(Shell.RADIO.toString());
            assertThat(article.get("format").asString()).isEqualTo("flat-text");
            assertThat(article.get("url").isNull()).isTrue();
        });
    }

    @Test
    void theDigestIsThatOfTheFilesBytes() throws IOException {
        shell.run("clean", "--format", "json", Shell.COURIER);
        assertThat(shell.json().getFirst().get("sha256").asString())
                .isEqualTo(Sha256.of(Files.readAllBytes(Shell.COURIER)).hex());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        String first =
                "A whale 🐋 swam up the river Sallow on Monday morning, the harbour master said, and stayed there.";
        String second =
                "It left 🐋 with the tide before noon, he said, and nobody in the town has seen it since that day.";
        Path page = file("whale.txt", first + "\n\n" + second + "\n");
        assertThat(shell.run("clean", "--format", "json", page)).isZero();
        JsonNode article = shell.json().getFirst();
        int[] text = article.get("text").asString().codePoints().toArray();
        int[] source = Files.readString(page).codePoints().toArray();
        for (JsonNode block : article.get("blocks")) {
            String kept = slice(text, block);
            assertThat(kept).isIn(first, second);
            assertThat(slice(source, block.get("source"))).isEqualTo(kept);
        }
        assertThat(article.get("blocks").size()).isEqualTo(2);
    }

    private static String slice(int[] text, JsonNode span) {
        int start = span.get("start").asInt();
        return new String(text, start, span.get("end").asInt() - start);
    }

    @Test
    void whatIsKeptAndWhatIsCutIsTheWholeFlatPage() throws IOException {
        shell.run("clean", "--format", "json", Shell.RADIO);
        JsonNode article = shell.json().getFirst();
        Set<Integer> covered = new TreeSet<>();
        for (String kind : List.of("blocks", "cuts")) {
            for (JsonNode piece : article.get(kind)) {
                JsonNode source = piece.get("source");
                IntStream.range(source.get("start").asInt(), source.get("end").asInt())
                        .forEach(covered::add);
            }
        }
        int[] page = Files.readString(Shell.RADIO).codePoints().toArray();
        List<String> lost = new ArrayList<>();
        IntStream.range(0, page.length)
                .filter(i -> !Character.isWhitespace(page[i]) && !covered.contains(i))
                .forEach(i -> lost.add(Character.toString(page[i])));
        assertThat(lost).isEmpty();
    }

    @Test
    void manyFilesComeOutInTheOrderInWhichTheyWereNamed() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("clean", "--format", "json"));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = "Paragraph number " + i + " of a page that says so at some length. ";
            Path page = file("page" + i + ".txt", text.repeat(1 + i * 7 % 40) + "\n\n" + text);
            arguments.add(page);
            names.add(page.toString());
        }
        assertThat(shell.run(arguments.toArray())).isZero();
        assertThat(shell.json())
                .extracting(article -> article.get("file").asString())
                .isEqualTo(names);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreDone() throws IOException {
        Path missing = folder.resolve("missing.html");
        Path empty = file("empty.html", "");
        Path binary = Files.write(
                folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        assertThat(shell.run("clean", "--format", "json", missing, Shell.RADIO, empty, folder, binary, Shell.LEDGER))
                .isEqualTo(1);
        assertThat(shell.json())
                .extracting(article -> article.get("file").asString())
                .containsExactly(Shell.RADIO.toString(), Shell.LEDGER.toString());
        List<String> lines = shell.err().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo(missing + ": there is no such file.");
        assertThat(lines.get(1)).isEqualTo(empty + ": the file is empty; get or save it again.");
        assertThat(lines.get(2)).startsWith(folder + ": ").contains("not a file");
        assertThat(lines.get(3)).startsWith(binary + ": this is a PNG picture, which is not read");
    }

    @Test
    void theNameOfAFileTellsTheTerminalNothing() {
        Path named = folder.resolve("a\u001B[31m\n\u202Egnp.html");
        assertThat(shell.run("clean", named)).isEqualTo(1);
        assertThat(shell.err()).hasLineCount(1).contains("a\\u001B[31m\\u000A\\u202Egnp.html: there is no such file.");
    }

    @Test
    void textIsTheCanonicalText() {
        shell.run("clean", "--format", "json", Shell.LEDGER);
        String canonical = shell.json().getFirst().get("text").asString();
        assertThat(shell.run("clean", Shell.LEDGER)).isZero();
        assertThat(shell.out()).isEqualTo(canonical + "\n");
    }

    @Test
    void severalTextsAreNamed() {
        shell.run("clean", Shell.RADIO, Shell.LEDGER);
        assertThat(shell.out())
                .startsWith("==> " + Shell.RADIO + " <==\n")
                .contains("\n==> " + Shell.LEDGER + " <==\n");
    }

    @Test
    void outputIsInUtf8WhateverTheSystemSays() {
        shell.run("clean", Shell.LEDGER);
        assertThat(shell.out()).contains("£83 million").contains("“They had a letter");
    }

    @Test
    void aFolderGetsOneFileForEachAndTwoOfOneNameGetTwo() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path one = file("page.txt", "The first of two pages that have the same name, each with a sentence to keep.");
        Path other = Files.writeString(
                elsewhere.resolve("page.txt"),
                "The second of two pages that have the same name, and another sentence.");
        Path output = folder.resolve("out/deep");
        assertThat(shell.run("clean", "--format", "markdown", "--output", output, one, other))
                .isZero();
        assertThat(Files.readString(output.resolve("page.md"))).contains("The first of two");
        assertThat(Files.readString(output.resolve("page-2.md"))).contains("The second of two");
        assertThat(shell.out()).isEmpty();
        try (var files = Files.list(output)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void noFileThatWasNamedIsWrittenOver() throws IOException {
        String text = "A page that stands in the very folder into which its clean text is to be written today.";
        Path page = file("page.txt", text);
        assertThat(shell.run("clean", "--output", folder, page)).isZero();
        assertThat(Files.readString(page)).isEqualTo(text);
        assertThat(folder.resolve("page-2.txt")).exists();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsExplained() throws IOException {
        Path taken = file("taken", "x");
        assertThat(shell.run("clean", "--output", taken, Shell.LEDGER)).isEqualTo(1);
        assertThat(shell.err()).startsWith(taken + ": ").hasLineCount(1);
    }

    @Test
    void markupOfAPageDoesNotBecomeMarkupOfTheOutput() throws IOException {
        Path page = file(
                "page.txt",
                "He wrote <script>alert(1)</script> and *stars* and [a link](http://example.org) in it.\n\n"
                        + "# not a heading");
        shell.run("clean", "--format", "html", page);
        assertThat(shell.out()).doesNotContain("<script").contains("&lt;script&gt;");
        shell.run("clean", "--format", "markdown", page);
        assertThat(shell.out())
                .doesNotContainPattern("(?<!\\\\)<")
                .contains("\\*stars\\*")
                .doesNotContain("\n# not");
    }

    @Test
    void aReaderWhoGoesAwayIsNoError() {
        Printed printed = run("Broken pipe", "clean", Shell.RADIO.toString(), Shell.LEDGER.toString());
        assertThat(printed.code()).isZero();
        assertThat(printed.err()).isEmpty();
    }

    @Test
    void aDiskThatIsFullIsNoReaderWhoGoesAway() {
        for (String[] command : new String[][] {{"clean", Shell.RADIO.toString()}, {"--help"}}) {
            Printed printed = run("No space left on device", command);
            assertThat(printed.code()).as(command[0]).isEqualTo(1);
            assertThat(printed.err()).as(command[0]).isEqualTo("standard output: No space left on device.\n");
        }
    }

    private record Printed(int code, String err) {}

    private static Printed run(String fault, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new CommandLineInterface(
                        SqliteLibrary::open, new SqliteCare(Clock.systemUTC()), (_, _) -> {}, new Closed(fault), err)
                .run(args);
        return new Printed(code, err.toString(StandardCharsets.UTF_8));
    }

    private static final class Closed extends OutputStream {
        private final String fault;

        Closed(String fault) {
            this.fault = fault;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(fault);
        }
    }
}
