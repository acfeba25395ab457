package org.pullquote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.SourceFile;

/// Fuzzing is worth little that begins with files which are refused.
class TargetsTest {
    @TestFactory
    Stream<DynamicTest> whatIsChangedWasReadBefore() throws IOException {
        return Targets.all().stream().map(target -> DynamicTest.dynamicTest(target.name(), () -> opens(target)));
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
