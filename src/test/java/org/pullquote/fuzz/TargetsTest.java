package org.pullquote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.SourceFile;

/// Fuzzing is worth little that begins with files which are refused.
class TargetsTest {
    private static final int TRIALS = 60;

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> whatIsChangedWasReadBefore() throws IOException {
        return Targets.all().stream().map(target -> DynamicTest.dynamicTest(target.name(), () -> opens(target)));
    }

    /// What is taken in of the program's own files is all that was written.
    @TestFactory
    Stream<DynamicTest> whatTheProgramWritesIsTakenIn() throws IOException {
        return Imports.all().stream()
                .map(target -> DynamicTest.dynamicTest(target.name(), () -> {
                    Trial trial = new TakeIn(folder.resolve("file"), target.name());
                    Mutation mutation = new Mutation(new Random(8), target.words());
                    for (byte[] seed : target.seeds()) {
                        trial.run(target.around().file(seed));
                        for (int i = 0; i < TRIALS; i++) {
                            trial.run(target.around().file(mutation.of(seed, seed)));
                        }
                    }
                }));
    }

    private static void opens(Target target) throws IOException {
        for (byte[] seed : target.seeds()) {
            PageReading reading =
                    Pages.read(new SourceFile(target.name(), target.around().file(seed)));
            switch (reading) {
                case PageReading.Read(var page) -> {
                    Article article = Cleaning.clean(page);
                    assertThat(article.pieces()).as(page.format().toString()).isNotEmpty();
                }
                case PageReading.Refused refused -> assertThat(refused).isInstanceOf(PageReading.Locked.class);
            }
        }
    }
}
