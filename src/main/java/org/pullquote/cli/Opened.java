package org.pullquote.cli;

import java.nio.file.Path;
import org.pullquote.article.Article;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.page.PageReading;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;

/// What came of opening one of the files that were named.
sealed interface Opened {
    Path file();

    record Cleaned(Path file, RawPage page, Article article) implements Opened {}

    /// @param why a sentence for the reader, without the file's name
    record Unreadable(Path file, String why) implements Opened {}

    static Opened of(Path file) {
        return of(file, 0);
    }

    /// @param part which page of a file that holds several, from 1; 0 for the one that is most likely meant
    static Opened of(Path file, int part) {
        return switch (Pages.read(file, part)) {
            case PageReading.Read(RawPage page) -> new Cleaned(file, page, Cleaning.clean(page));
            case PageReading.Refused refused -> new Unreadable(file, Sentences.of(refused));
        };
    }

    /// One of the pages that a file holds, as a file of its own.
    ///
    /// @param file what it is called when something is said of it
    static Opened of(Path file, SourceFile part) {
        return switch (Pages.read(part)) {
            case PageReading.Read(RawPage page) -> new Cleaned(file, page, Cleaning.clean(page));
            case PageReading.Refused refused -> new Unreadable(file, Sentences.of(refused));
        };
    }

    /// What is said of a file on which the program itself stumbled.
    static Opened stumbled(Path file, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return new Unreadable(file, "there was not enough memory to read it beside others; open it alone.");
        }
        return new Unreadable(file, "Pullquote made a mistake reading it (" + fault + "); please report this.");
    }
}
