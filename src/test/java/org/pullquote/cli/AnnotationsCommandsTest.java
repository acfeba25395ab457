package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pullquote.annotation.Body;
import org.pullquote.library.Noted;
import org.pullquote.store.SqliteLibrary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationsCommandsTest {
    private static final String OLD = "The crew did nothing wrong. The gate was not serviced for nine years. "
            + "Nobody replied to the letters. The minister will answer next week.\n";
    private static final String NEW = "Correction: this text was changed. The crew did nothing wrong. The gate had not "
            + "been serviced for eight years. The minister will answer next week.\n";

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String annotation(String id, String text, String exact) {
        int start = text.indexOf(exact);
        return """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "%s", "type": "Annotation", "creator": "me",
             "body": {"type": "Image", "id": "http://example.org/picture"},
             "target": {"source": "http://example.org/page", "selector": [
               {"type": "TextQuoteSelector", "exact": "%s", "prefix": "", "suffix": ""},
               {"type": "TextPositionSelector", "start": %d, "end": %d}]}}
            """.formatted(id, exact, start, start + exact.length());
    }

    private JsonNode carried(Object... files) {
        assertThat(shell.run("annotations", "carry", files[0], files[1], files[2]))
                .as(shell.err())
                .isZero();
        return JsonMapper.shared().readTree(shell.out());
    }

    @Test
    void eachAnnotationIsCarriedWithItsStateAndNewSelectors() throws IOException {
        Path annotations = file(
                "a.jsonld",
                "[" + annotation("http://example.org/1", OLD, "nothing wrong") + ","
                        + annotation("http://example.org/2", OLD, "The gate was not serviced for nine years") + ","
                        + annotation("http://example.org/3", OLD, "Nobody replied") + "]");

        JsonNode carried = carried(file("old.txt", OLD), annotations, file("new.txt", NEW));

        assertThat(carried.valueStream().map(one -> one.path("pq:state").stringValue()))
                .containsExactly("same", "reworded", "lost");
        JsonNode same = carried.get(0);
        assertThat(same.path("id").stringValue()).isEqualTo("http://example.org/1");
        assertThat(same.path("creator").stringValue()).isEqualTo("me");
        JsonNode place = same.path("target").path("selector").get(1);
        assertThat(NEW.substring(
                        place.path("start").intValue(), place.path("end").intValue()))
                .isEqualTo("nothing wrong");
        JsonNode reworded = carried.get(1);
        assertThat(reworded.path("pq:was").stringValue()).isEqualTo("The gate was not serviced for nine years");
        assertThat(reworded.path("target").path("selector").get(0).path("exact").stringValue())
                .isEqualTo("The gate had not been serviced for eight years");
        assertThat(carried.get(2).path("target").path("selector").size()).isOne();
    }

    @Test
    void aMalformedFileIsExplained() throws IOException {
        Path broken = file("a.jsonld", "[{\"type\": \"Annotation\"}]");
        assertThat(shell.run("annotations", "carry", file("old.txt", OLD), broken, file("new.txt", NEW)))
                .isOne();
        assertThat(shell.err()).contains("a.jsonld: [0]: an annotation has a target");
        assertThat(shell.run("annotations", "import", broken, "--library", folder.resolve("library")))
                .isOne();
        assertThat(shell.err()).contains("nothing was changed");
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "csv", "qdpx"})
    void whatIsExportedFromOneLibraryIsTakenInByAnother(String ending) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        shell.run("import", "--library", one, Shell.RADIO);
        shell.run("import", "--library", other, Shell.RADIO);
        Path table = file("marks.csv", "source,exact,tags\ncoast-radio.txt,inquiry,denial; brand new\n");
        assertThat(shell.run("annotations", "import", table, "--library", one))
                .as(shell.err())
                .isZero();

        Path exported = folder.resolve("exported." + ending);
        assertThat(shell.run("annotations", "export", "--library", one, "--output", exported))
                .isZero();
        assertThat(shell.run("annotations", "import", exported, "--library", other))
                .as(shell.err())
                .isZero();

        assertThat(shell.out()).startsWith("1 highlights");
        shell.run("search", "--library", other, "--tag", "brand new");
        assertThat(shell.out()).contains("“inquiry” [denial, brand new]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonld", "csv", "qdpx"})
    void notesOnAnArticleAndItsStoryComeAlongAndPrivateOnesOnlyIfAsked(String ending) throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        shell.run("import", "--library", one, "--story", "Barrier", Shell.RADIO);
        shell.run("import", "--library", other, "--story", "Barrier", Shell.RADIO);
        Body.Note secret = new Body.Note("Ring Ann, not Bob.", true);
        Body.Note open = new Body.Note("Filed on Monday.", false);
        try (SqliteLibrary library = SqliteLibrary.open(one)) {
            library.putNote(new Noted.OfArticle(library.summaries().getFirst().id()), secret);
            library.putNote(new Noted.OfStory(library.stories().getFirst().id()), open);
        }
        Path exported = folder.resolve("exported." + ending);
        shell.run("annotations", "export", "--library", one, "--output", exported);
        assertThat(shell.run("annotations", "import", exported, "--library", other))
                .as(shell.err())
                .isZero();
        assertThat(notes(other)).containsExactly(Optional.empty(), Optional.of(open));
        shell.run("annotations", "export", "--private-notes", "--library", one, "--output", exported);
        shell.run("annotations", "import", exported, "--library", other);
        assertThat(notes(other)).containsExactly(Optional.of(secret), Optional.of(open));
    }

    private static List<Optional<Body.Note>> notes(Path folder) {
        try (SqliteLibrary library = SqliteLibrary.open(folder)) {
            return List.of(
                    library.note(
                            new Noted.OfArticle(library.summaries().getFirst().id())),
                    library.note(new Noted.OfStory(library.stories().getFirst().id())));
        }
    }

    @Test
    void whatHasNoArticleIsListed() throws IOException {
        shell.run("import", "--library", folder, Shell.RADIO);
        Path table = file("marks.csv", "source,exact\nelsewhere.html,some words\n");
        assertThat(shell.run("annotations", "import", table, "--library", folder))
                .isOne();
        assertThat(shell.err()).contains("elsewhere.html", "some words");
    }

    @Test
    void searchPrintsWhatFitsAsTextAndAsJson() {
        shell.run("import", "--library", folder, Shell.RADIO, Shell.LEDGER);
        assertThat(shell.run("search", "inquiry", "--library", folder)).isZero();
        assertThat(shell.out()).contains("Coast Radio", "inquiry");
        assertThat(shell.run("search", "\"no such phrase at all\"", "--library", folder))
                .isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(shell.run("search", "inqui*", "--json", "--library", folder)).isZero();
        assertThat(shell.json())
                .allSatisfy(hit -> assertThat(hit.path("found").size()).isPositive());
        assertThat(shell.run("search", "--status", "unheard", "--library", folder))
                .isEqualTo(2);
    }

    @Test
    void aLibraryIsCheckedBackedUpAndRestored() throws IOException {
        Path library = folder.resolve("library");
        shell.run("import", "--library", library, Shell.RADIO);
        assertThat(shell.run("library", "check", "--library", library)).isZero();
        assertThat(shell.out()).isEqualTo("The library is sound.\n");
        assertThat(shell.run("library", "backup", "--library", library)).isZero();
        assertThat(shell.run("library", "info", "--library", library)).isZero();
        assertThat(shell.out()).contains("1 article,", "backup ");

        Files.writeString(library.resolve("library.pullquote"), "torn ".repeat(10_000));
        assertThat(shell.run("library", "check", "--library", library)).isOne();
        assertThat(shell.err()).contains("pullquote library restore");
        assertThat(shell.run("library", "restore", "--library", library)).isZero();
        assertThat(shell.run("library", "check", "--library", library)).isZero();
        assertThat(library).isDirectoryContaining("glob:**/library.damaged-*");
    }
}
