package org.pullquote.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pullquote.library.Story;
import org.pullquote.ui.Shortcut;

/// What other outlets published on the same event, in the whole window.
class DeskSiblingsTest extends DeskSitting {
    /// Opens the articles of the sample one by one, so that they make no story.
    private void openOneByOne() throws Exception {
        for (var file : STORY.subList(0, 2)) {
            int before = library.summaries().size();
            fx(() -> {
                desk.open(List.of(file));
                return true;
            });
            until(() -> library.summaries().size() > before
                    && desk.model().articleProperty().get().isPresent());
        }
        until(() -> !desk.model().siblings().proposed().isEmpty());
    }

    @Test
    void theOtherOutletsArticleIsProposedAndPutIntoAStoryByKey() throws Exception {
        openOneByOne();
        assertThat(texts(".pq-siblings")).contains("Harbour Courier");
        press(Shortcut.ACCEPT_SIBLINGS);
        assertThat(library.stories())
                .singleElement()
                .extracting(Story::articles)
                .satisfies(ids -> assertThat(ids).hasSize(2));
        until(() -> desk.model().siblings().proposed().isEmpty());
        assertThat(fx(() -> desk.model().storyProperty().get()))
                .contains(library.stories().getFirst());
        press(Shortcut.UNDO);
        assertThat(library.stories()).isEmpty();
        assertThat(fx(() -> desk.model().storyProperty().get())).isEmpty();
        until(() -> !desk.model().siblings().proposed().isEmpty());
    }

    @Test
    void whatTheReaderPartsIsNotProposedAgain() throws Exception {
        openOneByOne();
        press(Shortcut.PART_SIBLINGS);
        until(() -> desk.model().siblings().proposed().isEmpty());
        assertThat(library.kinship().apart(library.summaries().getFirst().id())).hasSize(1);
        press(Shortcut.UNDO);
        until(() -> !desk.model().siblings().proposed().isEmpty());
    }
}
