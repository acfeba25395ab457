package org.pullquote.app;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.library.Library;

/// The default code book in the language of the window, for a library that is new. The tags keep the ids they have in
/// English, so that highlights can be exchanged between languages; a code book that is in use stays as it is.
final class FirstCodeBook {
    private FirstCodeBook() {}

    /// Gives a library that nothing has been done with yet the words of this language.
    static void settle(Library library, Locale locale) {
        CodeBook book = in(locale);
        boolean untouched = !book.equals(DefaultCodeBook.BOOK)
                && library.restriction().isEmpty()
                && library.codeBook().equals(DefaultCodeBook.BOOK)
                && library.summaries().isEmpty();
        if (untouched) {
            library.putCodeBook(book);
        }
    }

    /// The default code book in a language, or in English.
    static CodeBook in(Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("org.pullquote.tags", locale, FirstCodeBook.class.getModule());
        List<Tag> tags = DefaultCodeBook.BOOK.tags().stream()
                .map(tag -> translated(tag, words))
                .toList();
        return new CodeBook(tags);
    }

    private static Tag translated(Tag tag, ResourceBundle words) {
        String key = tag.name().replace(' ', '-');
        return tag.withName(words.getString(key + ".name"))
                .withDefinition(words.getString(key + ".definition"))
                .withUseWhen(words.getString(key + ".use-when"));
    }
}
