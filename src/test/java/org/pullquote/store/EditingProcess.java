package org.pullquote.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.edit.History;
import org.pullquote.edit.Kind;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.text.TextSpan;

/// A program that makes one edit after another, numbered, and prints each number as soon as the library says that it is
/// kept. It goes on until it is killed, or until the number that it is given as its second argument.
final class EditingProcess {
    static final UUID STORY = new UUID(1, 1);

    private EditingProcess() {}

    public static void main(String[] arguments) {
        long last = arguments.length > 1 ? Long.parseLong(arguments[1]) : Long.MAX_VALUE;
        try (SqliteLibrary library = SqliteLibrary.open(Path.of(arguments[0]))) {
            LibraryArticle article = library.add(Examples.page("The page."), text(0));
            History history = new History(library);
            for (long number = lastKept(library) + 1; number <= last; number++) {
                history.apply(edit(article, number));
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    /// The number of the last edit that is there, whole or not.
    static long lastKept(Library library) {
        return library.story(STORY).map(story -> Long.parseLong(story.name())).orElse(0L);
    }

    /// An edit of several parts, which must all be there or none: the article's text, two highlights and a story.
    static Edit edit(LibraryArticle article, long number) {
        Article changed = text(number);
        List<Edit> parts = new ArrayList<>();
        parts.add(put(highlight(article, changed, new UUID(2, number), number)));
        parts.add(new Edit.PutArticle(article.id(), changed, EditName.CLEAN_AGAIN));
        parts.add(new Edit.Put<>(
                Kind.STORY, new Story(STORY, Long.toString(number), List.of(article.id())), EditName.CHANGE_STORY));
        parts.add(put(highlight(article, changed, new UUID(3, number), number)));
        return new Edit.Several(parts, EditName.EDIT_HIGHLIGHTS);
    }

    static Article text(long number) {
        return Examples.plain("Edit number " + number + " has been made.");
    }

    static Annotation highlight(LibraryArticle article, Article text, UUID id, long number) {
        return new Annotation(
                id,
                Target.of(article.id(), text, new TextSpan(0, 11)),
                List.of(
                        new Body.Tagging(
                                DefaultCodeBook.BOOK.tags().getFirst().id(),
                                Map.of(Field.SPEAKER, "speaker " + number)),
                        new Body.Note("note " + number, true)),
                Status.OPEN,
                Examples.NOON,
                Examples.NOON);
    }

    private static Edit put(Annotation annotation) {
        return new Edit.Put<>(Kind.ANNOTATION, annotation, EditName.HIGHLIGHT);
    }
}
