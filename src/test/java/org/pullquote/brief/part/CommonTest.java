package org.pullquote.brief.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pullquote.article.ArticleId;
import org.pullquote.article.cleaning.Cleaning;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.format.TextWriter;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.library.Library;
import org.pullquote.library.Story;
import org.pullquote.page.Pages;
import org.pullquote.page.RawPage;
import org.pullquote.store.SqliteLibrary;

class CommonTest {
    private static String printed(List<String> texts, boolean differences) {
        try (Library library = SqliteLibrary.inMemory()) {
            List<ArticleId> ids = new ArrayList<>();
            for (String text : texts) {
                RawPage page = Pages.page("outlet" + ids.size() + ".txt", text.getBytes(StandardCharsets.UTF_8));
                ids.add(library.add(page, Cleaning.clean(page)).id());
            }
            Story story = new Story(UUID.randomUUID(), "Leak", ids);
            library.putStory(story);
            StoryMaterial material = StoryMaterial.of(library, story, ZoneOffset.UTC);
            List<Element> elements = differences ? Differences.of(material) : Common.of(material);
            return TextWriter.write(new Document("Leak", "en", elements));
        }
    }

    @Test
    void whoHasAllTheWordsIsToldFromWhoHasAPartOfThem() {
        assertThat(printed(
                        List.of(
                                "Harlow says safety “is, and always will be, our first priority”. It is a long story.",
                                "“The safety of our neighbours is, and always will be, our first priority,” Hall said.",
                                "Hall said: “The safety of our neighbours is, and always will be, our first"
                                        + " priority.”"),
                        false))
                .contains("“The safety of our neighbours is, and always will be, our first priority” [S2 ¶1]")
                .contains("; in part [S1 ¶1]");
    }

    @Test
    void whatASentenceGoesOnWithStandsAmongTheDifferences() {
        assertThat(printed(
                        List.of(
                                "“No money was taken, and no passwords were exposed,” Crane told the committee on"
                                        + " Monday.",
                                "“No money was taken, and no passwords were exposed, as far as we know,” Crane said."),
                        true))
                .contains("The sentence goes on in S2: “[+as far as we know+]”")
                .contains("S1 ends its quotation there, without an ellipsis.");
    }
}
