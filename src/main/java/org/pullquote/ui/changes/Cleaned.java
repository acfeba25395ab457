package org.pullquote.ui.changes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.ReadersChoices;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.edit.ArticleEdits;
import org.pullquote.edit.Edit;
import org.pullquote.edit.EditName;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.RawPage;
import org.pullquote.ui.Words;

/// An article as a newer cleaner cleans its page, with what the reader restored and cut by hand.
public record Cleaned(LibraryArticle kept, Article article) {
    /// The article cleaned anew; empty if no newer cleaner would clean it otherwise.
    public static Optional<Cleaned> of(LibraryArticle kept, RawPage page) {
        Article old = kept.article();
        CleanerVersion today = Cleaning.version(page.format());
        boolean newer = !today.name().equals(old.cleaner().name())
                || today.number() > old.cleaner().number();
        if (!newer) {
            return Optional.empty();
        }
        Article cleaned = ReadersChoices.carry(old, Cleaning.clean(page));
        boolean differs =
                !cleaned.text().equals(old.text()) || !cleaned.metadata().equals(old.metadata());
        return differs ? Optional.of(new Cleaned(kept, cleaned)) : Optional.empty();
    }

    /// What it would change; nothing is changed yet.
    List<ChangeRow> changes(List<Annotation> annotations, Words words) {
        return ChangeRows.of(
                kept.article(), article, Carrying.carry(annotations, kept.article(), article, Instant.EPOCH), words);
    }

    /// The edit that puts it in the article's place and takes the highlights along.
    Edit edit(Library library, Instant now) {
        return ArticleEdits.put(library, kept, article, EditName.CLEAN_AGAIN, now);
    }
}
