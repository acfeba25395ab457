package org.pullquote.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.TestBench;
import org.pullquote.ui.reader.SampleArticle;

class StoryHighlightsTest {
    private final TestBench bench = new TestBench();
    private final LibraryArticle first = add("The first gate stuck. The crew knew.");
    private final LibraryArticle second = add("A second gate held.");
    private final LibraryArticle apart = add("The gate of another story.");
    private final Story story = new Story(UUID.randomUUID(), "Gates", List.of(second.id(), first.id()));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void allOfTheStoryAreListedInTheOrderOfItsArticlesAndTexts() {
        highlight(first, "The crew knew", "denial");
        highlight(first, "The first gate", "quote");
        highlight(second, "A second gate", "quote");
        highlight(apart, "The gate", "quote");
        assertThat(passages(SearchQuery.of(""))).containsExactly("A second gate", "The first gate", "The crew knew");
    }

    @Test
    void wordsTagAndStatusNarrowThem() {
        highlight(first, "The first gate", "quote");
        highlight(first, "The crew knew", "denial");
        highlight(second, "A second gate", "denial");
        assertThat(passages(SearchQuery.of("gat*"))).containsExactly("A second gate", "The first gate");
        assertThat(passages(SearchQuery.of("denial"))).containsExactly("A second gate", "The crew knew");
        assertThat(passages(SearchQuery.of("gate").withTag(tag("denial").id()))).containsExactly("A second gate");
        assertThat(passages(SearchQuery.of("").withStatus(Status.DISPUTED))).isEmpty();
    }

    @Test
    void theDayOfTheArticleNarrowsThem() {
        highlight(first, "The first gate", "quote");
        assertThat(passages(since(2000))).containsExactly("The first gate");
        assertThat(passages(since(2100))).isEmpty();
    }

    private static SearchQuery since(int year) {
        return SearchQuery.of("").withDays(Optional.of(LocalDate.of(year, 1, 1)), Optional.empty());
    }

    private List<String> passages(SearchQuery query) {
        return StoryHighlights.of(story, query, bench.library).stream()
                .map(SearchHit.InAnnotation.class::cast)
                .map(hit -> hit.annotation().target().quote().exact())
                .toList();
    }

    private Tag tag(String name) {
        return bench.library.codeBook().named(name).orElseThrow();
    }

    private void highlight(LibraryArticle article, String words, String tag) {
        int at = article.article().text().indexOf(words);
        bench.library.putAnnotation(new Annotation(
                UUID.randomUUID(),
                Target.of(article.id(), article.article(), TextSpan.at(at, words.length())),
                List.of(new Body.Tagging(tag(tag).id())),
                Status.OPEN,
                TestBench.NOW,
                TestBench.NOW));
    }

    private LibraryArticle add(String text) {
        Article article = SampleArticle.of(text);
        SourceFile file = new SourceFile("gate.html", article.text().getBytes(StandardCharsets.UTF_8));
        return bench.library.add(new RawPage(file, PageFormat.HTML, StandardCharsets.UTF_8, article.text()), article);
    }
}
