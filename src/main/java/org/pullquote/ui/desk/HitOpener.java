package org.pullquote.ui.desk;

import org.pullquote.library.Noted;
import org.pullquote.library.SearchHit;

/// Opens what a search found, at its passage.
final class HitOpener {
    private final DeskViewModel model;
    private final ReadScreen read;

    HitOpener(DeskViewModel model, ReadScreen read) {
        this.model = model;
        this.read = read;
    }

    void open(SearchHit hit) {
        model.screenProperty().set(Screen.READ);
        switch (hit) {
            case SearchHit.InArticle(var article, var snippet, var found) ->
                read.open(article.id(), new Place.OfWords(snippet, found));
            case SearchHit.InAnnotation(var article, var annotation) ->
                read.open(article.id(), new Place.OfHighlight(annotation.id()));
            case SearchHit.InNote note -> open(note.on());
        }
    }

    private void open(Noted on) {
        switch (on) {
            case Noted.OfArticle(var id) -> read.open(id, new Place.Start());
            case Noted.OfStory(var id) ->
                model.shelves().stories().stream()
                        .filter(story -> story.id().equals(id))
                        .findFirst()
                        .ifPresent(model::openStory);
        }
    }
}
