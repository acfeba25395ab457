package org.pullquote.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.edit.EditName;
import org.pullquote.library.ArticleSummary;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SearchHit;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Edits;
import org.pullquote.ui.TestBench;
import org.pullquote.ui.reader.SampleArticle;

class FoundHighlightsTest {
    private final TestBench bench = new TestBench();
    private final Library library = bench.library;
    private final Edits edits = bench.edits;
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final FoundHighlights found = new FoundHighlights(bench.workbench, () -> hits, () -> {});
    private final Annotation one = highlighted("The first gate stuck for an hour.", "quote");
    private final Annotation other = highlighted("Another article says it was the second gate.", "denial");

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void highlightsOfSeveralArticlesAreTaggedAndUntaggedInOneNamedStepEach() {
        found.tag(tag("denial"));
        assertThat(now(one).hasTag(tag("denial").id())).isTrue();
        assertThat(edits.undoableProperty().get()).contains(EditName.EDIT_HIGHLIGHTS);
        found.untag(tag("denial"));
        assertThat(now(one).hasTag(tag("denial").id())).isFalse();
        assertThat(now(other).hasTag(tag("denial").id()))
                .as("it has no other tag")
                .isTrue();
        edits.undo();
        edits.undo();
        assertThat(now(one)).isEqualTo(one);
        assertThat(now(other)).isEqualTo(other);
    }

    @Test
    void theirStatusIsSetAndTakenBackTogether() {
        found.status(Status.DISPUTED);
        assertThat(List.of(now(one).status(), now(other).status())).containsOnly(Status.DISPUTED);
        edits.undo();
        assertThat(List.of(now(one).status(), now(other).status())).containsOnly(Status.OPEN);
    }

    @Test
    void theyAreRemovedAndComeBackTogether() {
        assertThat(found.count()).isEqualTo(2);
        found.remove();
        assertThat(library.annotation(one.id())).isEmpty();
        assertThat(library.annotation(other.id())).isEmpty();
        assertThat(edits.undoableProperty().get()).contains(EditName.REMOVE_HIGHLIGHTS);
        edits.undo();
        assertThat(now(one)).isEqualTo(one);
        assertThat(now(other)).isEqualTo(other);
    }

    private Annotation now(Annotation annotation) {
        return library.annotation(annotation.id()).orElseThrow();
    }

    private Tag tag(String name) {
        return library.codeBook().named(name).orElseThrow();
    }

    private Annotation highlighted(String text, String tag) {
        Article article = SampleArticle.of(text);
        byte[] bytes = article.text().getBytes(StandardCharsets.UTF_8);
        SourceFile file = new SourceFile("gate.html", bytes);
        LibraryArticle kept =
                library.add(new RawPage(file, PageFormat.HTML, StandardCharsets.UTF_8, article.text()), article);
        Instant made = Instant.parse("2026-03-15T12:00:00Z");
        Annotation annotation = new Annotation(
                UUID.randomUUID(),
                Target.of(kept.id(), kept.article(), TextSpan.at(0, 8)),
                List.of(new Body.Tagging(tag(tag).id())),
                Status.OPEN,
                made,
                made);
        library.putAnnotation(annotation);
        ArticleSummary summary = library.summaries().stream()
                .filter(there -> there.id().equals(kept.id()))
                .findFirst()
                .orElseThrow();
        hits.add(new SearchHit.InAnnotation(summary, now(annotation)));
        return now(annotation);
    }
}
