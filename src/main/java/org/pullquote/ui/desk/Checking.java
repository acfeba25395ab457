package org.pullquote.ui.desk;

import java.util.function.BiConsumer;
import org.pullquote.article.ArticleId;
import org.pullquote.page.PageReading;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Explanations;
import org.pullquote.ui.Words;
import org.pullquote.ui.check.CheckView;

/// What the check of a draft asks of the desk.
///
/// @param open opens an article at a place of it
record Checking(BiConsumer<ArticleId, Place> open, DeskViewModel desk, Words words) implements CheckView.Actions {
    @Override
    public void openSource(ArticleId article, TextSpan passage) {
        open.accept(article, new Place.OfPassage(passage));
    }

    @Override
    public void notOpened(PageReading.Refused why) {
        desk.say(Notice.Kind.TROUBLE, new Explanations(words).of(why));
    }
}
