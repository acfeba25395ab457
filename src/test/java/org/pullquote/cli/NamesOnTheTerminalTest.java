package org.pullquote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.Story;
import org.pullquote.store.SqliteLibrary;
import org.pullquote.text.TextSpan;

/// Whatever strangers call things, and write, no terminal is told to do anything, and no line reads backwards.
class NamesOnTheTerminalTest {
    private static final String EVIL = "\u001B]0;owned\u0007\u009B31m\u202Egnp";

    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    private String printed(Object... args) {
        shell.run(args);
        return shell.out() + shell.err();
    }

    @Test
    void listsSearchesTextsAndJsonHoldNoControlCharacters() throws IOException {
        Path library = folder.resolve("library");
        Path file = Files.writeString(
                folder.resolve("a" + EVIL + ".md"),
                "# Levee " + EVIL + "\n\nThe levee held through the " + EVIL + " night, the mayor said.\n");
        shell.run("import", "--library", library, "--story", "Barrier" + EVIL, file);
        try (SqliteLibrary open = SqliteLibrary.open(library)) {
            LibraryArticle article = open.articles().getFirst();
            Story story = open.stories().getFirst();
            open.putNote(new Noted.OfStory(story.id()), new Body.Note("A levee" + EVIL, false));
            open.putAnnotation(new Annotation(
                    story.id(),
                    Target.of(
                            article.id(),
                            article.article(),
                            new TextSpan(0, article.article().text().length())),
                    List.of(new Body.Note("levee" + EVIL, false)),
                    Status.OPEN,
                    article.imported(),
                    article.imported()));
        }
        List<String> outputs = List.of(
                printed("list", "--library", library),
                printed("search", "levee", "--library", library),
                printed("search", "levee", "--json", "--library", library),
                printed("import", "--library", library, file),
                printed("clean", file),
                printed("clean", "--format", "json", file),
                printed("clean", "--format", "markdown", file),
                printed("suggest", file),
                printed("check", file, "--against", file),
                printed("annotations", "export", "--library", library),
                printed("annotations", "export", "--format", "csv", "--library", library),
                printed("compare", file, file),
                printed("verify", file),
                printed("library", "take", file, "--library", library));
        assertThat(outputs).allSatisfy(output -> {
            assertThat(output).isNotBlank().doesNotContain("made a mistake");
            assertThat(output.replace("\r\n", "\n").codePoints().filter(Character::isISOControl))
                    .containsOnly((int) '\n');
        });
        assertThat(outputs.subList(0, 2)).noneMatch(output -> output.contains("\u202E"));
    }
}
