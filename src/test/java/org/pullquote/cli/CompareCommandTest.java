package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Target;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.Comparer;
import org.pullquote.comparison.Decision;
import org.pullquote.library.LibraryArticle;
import org.pullquote.store.SqliteLibrary;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWordsThatOneQuotationLacksAreInTheJson() {
        assertThat(shell.run("compare", "--format", "json", Shell.COURIER, Shell.RADIO))
                .isZero();
        JsonNode comparison = shell.json().getFirst();
        assertThat(comparison.propertyNames()).containsExactly("articles", "alignments", "only");
        assertThat(missingWords(comparison))
                .anyMatch(words -> words.contains("had been told in writing that the fault was repaired"));
    }

    @Test
    void passagesAreWhereTheJsonSaysTheyAre() {
        shell.run("clean", "--format", "json", Shell.COURIER, Shell.RADIO);
        List<int[]> texts = shell.json().stream()
                .map(article -> article.get("text").asString().codePoints().toArray())
                .toList();
        shell.run("compare", "--format", "json", Shell.COURIER, Shell.RADIO);
        for (JsonNode alignment : shell.json().getFirst().get("alignments")) {
            for (JsonNode passage : alignment.get("passages")) {
                int start = passage.get("start").asInt();
                int[] text = texts.get(passage.get("article").asInt());
                assertThat(new String(text, start, passage.get("end").asInt() - start))
                        .isEqualTo(passage.get("text").asString());
            }
        }
    }

    @Test
    void theTextForTheTerminalShowsTheWordsAndSaysThatNoEllipsisMarksThePlace() {
        assertThat(shell.run("compare", Shell.COURIER, Shell.RADIO)).isZero();
        assertThat(shell.out())
                .contains("[+had been told in writing that the fault was repaired")
                .contains("S2 has no ellipsis in the place.");
    }

    @Test
    void threeFilesAreComparedPairByPair() {
        assertThat(shell.run("compare", "--format", "json", Shell.COURIER, Shell.RADIO, Shell.LEDGER))
                .isZero();
        assertThat(shell.json().getFirst().get("articles").size()).isEqualTo(3);
    }

    @Test
    void anUnreadableFileIsNamedAndTheOthersAreCompared() {
        Path missing = folder.resolve("missing.txt");
        assertThat(shell.run("compare", "--format", "json", Shell.COURIER, missing, Shell.RADIO))
                .isEqualTo(1);
        assertThat(shell.err()).isEqualTo(missing + ": there is no such file.\n");
        assertThat(shell.json().getFirst().get("articles").size()).isEqualTo(2);
    }

    @Test
    void oneReadableFileIsNotEnough() {
        assertThat(shell.run("compare", Shell.COURIER, folder.resolve("missing.txt")))
                .isEqualTo(1);
        assertThat(shell.err().lines()).hasSize(2);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void whatHindersTheComparisonIsSaidInOneLine() throws IOException {
        Path german = Files.writeString(
                folder.resolve("de.txt"),
                "Die Schleuse\n\n"
                    + "Der Stadtrat hat am Montag die alte Schleuse gesperrt, nachdem Ingenieure Risse in drei Toren"
                    + " gefunden hatten. Die Arbeiten dauern bis zum Frühjahr.\n");
        assertThat(shell.run("compare", "--format", "json", Shell.COURIER, german))
                .isZero();
        assertThat(shell.err().lines())
                .containsExactly(
                        "compare: " + german + " has nothing in quotation marks.",
                        "compare: " + Shell.COURIER + " (en) and " + german
                                + " (de) are in different languages; only words that are the same in both were found.");
    }

    @Test
    void namesNumbersAndTermsAreInTheJsonWhereTheyStand() throws IOException {
        Path one = Files.writeString(
                folder.resolve("one.txt"), "The board was probably told by three officials that the east gate failed.");
        Path other = Files.writeString(
                folder.resolve("other.txt"), "The board was told by four officials that the east gate had failed.");
        shell.run("compare", "--format", "json", one, other);
        JsonNode alignment = shell.json().getFirst().get("alignments").get(0);
        assertThat(elements(alignment.get("details"))
                        .map(detail -> detail.get("kind").asString()))
                .containsExactly("number", "likelihood");
        assertThat(elements(alignment.get("details").get(0).get("passages"))
                        .map(fact -> fact.get("text").asString()))
                .containsExactly("three", "four");
        assertThat(elements(alignment.get("strength"))
                        .map(term -> term.get("text").asString()))
                .containsExactly("probably");
        shell.run("compare", one, other);
        assertThat(shell.out())
                .contains("Told differently in matched passages")
                .contains("How likely and how sure, in matched passages");
    }

    @Test
    void aStoryOfTheLibraryIsComparedAsTheReaderDecidedIt() {
        Path library = folder.resolve("library");
        shell.run("import", "--library", library, "--story", "Barrier", Shell.COURIER, Shell.RADIO);
        Object[] compare = {"compare", "--format", "json", "--library", library, "--story", "Barrier"};
        shell.run(compare);
        JsonNode before = shell.json().getFirst().get("alignments");
        assertThat(elements(before))
                .allSatisfy(alignment ->
                        assertThat(alignment.get("decision").isNull()).isTrue());
        decide(library, Decision.Ruling.CONFIRMED);
        shell.run(compare);
        assertThat(elements(shell.json().getFirst().get("alignments"))
                        .map(alignment -> alignment.get("decision"))
                        .filter(decision -> !decision.isNull())
                        .map(JsonNode::asString))
                .containsExactly("confirmed");
        decide(library, Decision.Ruling.REJECTED);
        shell.run(compare);
        assertThat(shell.json().getFirst().get("alignments").size()).isEqualTo(before.size() - 1);
    }

    /// Decides on the first match of the story's two articles.
    private static void decide(Path folder, Decision.Ruling ruling) {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            List<LibraryArticle> articles = library.stories().getFirst().articles().stream()
                    .flatMap(id -> library.article(id).stream())
                    .toList();
            Alignment first = new Comparer()
                    .compare(articles.stream().map(LibraryArticle::article).toList())
                    .alignments()
                    .getFirst();
            List<Target> targets = first.passages().stream()
                    .map(passage -> Target.of(
                            articles.get(passage.article()).id(),
                            articles.get(passage.article()).article(),
                            passage.span()))
                    .toList();
            library.putDecision(new Decision(
                    new UUID(0, 1),
                    ruling,
                    targets.getFirst(),
                    targets.getLast(),
                    Instant.parse("2026-03-16T12:00:00Z")));
            assertThat(library.log().getLast().action()).isEqualTo("decision kept");
        }
    }

    @Test
    void eachHindranceIsSaidInOneLine() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "Nobody is quoted in this text about the gates.");
        Path again = Files.writeString(folder.resolve("again.txt"), "Nobody is quoted in this text about the gates.");
        shell.run("compare", "--format", "json", plain, again);
        assertThat(shell.err().lines())
                .containsExactly(
                        "compare: " + plain + " has nothing in quotation marks.",
                        "compare: " + again + " has nothing in quotation marks.",
                        "compare: " + plain + " and " + again + " have the same text.");
    }

    @Test
    void htmlGoesIntoTheFile() throws IOException {
        Path output = folder.resolve("comparison.html");
        assertThat(shell.run("compare", "--format", "html", "--output", output, Shell.COURIER, Shell.RADIO))
                .isZero();
        assertThat(Files.readString(output)).startsWith("<!DOCTYPE html>").contains("<mark class=\"only\">");
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void theSixWordsAreFoundInTheSeedPages() throws IOException {
        Path seeds = Path.of("..", "shared", "corpus", "seeds");
        assumeTrue(Files.isDirectory(seeds), "needs the corpus folder");
        List<Path> files;
        try (var found = Files.list(seeds)) {
            files = found.sorted().toList();
        }
        assertThat(shell.run("compare", "--format", "json", files.get(0), files.get(1)))
                .isZero();
        assertThat(missingWords(shell.json().getFirst()))
                .anyMatch(words -> words.contains("did not deploy interference efforts and"));
    }

    /// The words that one quotation has and another lacks without an ellipsis.
    private static List<String> missingWords(JsonNode comparison) {
        return elements(comparison.get("alignments"))
                .filter(alignment -> alignment.get("kind").asString().equals("altered quotation"))
                .flatMap(alignment -> elements(alignment.get("differences")))
                .filter(difference -> difference.get("op").asString().equals("only-in")
                        && !difference.get("ellipsis").asBoolean())
                .map(difference -> difference.get("text").asString())
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
