package org.pullquote.ui.library;

import java.util.List;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;

/// What a story is called before the reader gives it a name.
public final class StoryName {
    private static final int LONGEST = 100;

    private StoryName() {}

    /// The first headline, with a number behind it where another story has that name.
    ///
    /// @param articles at least one
    public static String free(Library library, List<LibraryArticle> articles) {
        String name = articles.stream()
                .flatMap(article -> article.article().metadata().headline().stream())
                .findFirst()
                .map(StoryName::shortened)
                .orElse(articles.getFirst().fileName());
        String free = name;
        for (int number = 2; library.storyNamed(free).isPresent(); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private static String shortened(String headline) {
        if (headline.length() <= LONGEST) {
            return headline;
        }
        int space = headline.lastIndexOf(' ', LONGEST);
        return headline.substring(0, space > LONGEST / 2 ? space : LONGEST) + "…";
    }
}
