package org.pullquote.brief;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Block;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.brief.format.NaughtyStrings;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Comparer;
import org.pullquote.page.PageFormat;

/// A story whose every paragraph, note, headline and name would be mark-up, a formula or trouble.
final class NaughtyStory {
    static final Instant THEN = Instant.parse("2026-03-18T09:30:00Z");
    static final ArticleId ID = new ArticleId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    static final CodeBook BOOK = DefaultCodeBook.BOOK;
    static final Article ARTICLE = article(Metadata.NONE);
    static final List<Annotation> ANNOTATIONS = annotations();

    private NaughtyStory() {}

    static Article article(Metadata metadata) {
        List<Piece> pieces = NaughtyStrings.all().stream()
                .map(text -> Piece.paragraph(text, List.of()))
                .toList();
        return new Article(PageFormat.PLAIN_TEXT, metadata, pieces, new CleanerVersion("test", 1), Optional.empty());
    }

    /// Each paragraph is marked, with a note that says the same.
    private static List<Annotation> annotations() {
        List<Annotation> annotations = new ArrayList<>();
        for (Block block : ARTICLE.blocks()) {
            String text = block.span().in(ARTICLE.text());
            annotations.add(new Annotation(
                    new UUID(0, annotations.size()),
                    Target.of(ID, ARTICLE, block.span()),
                    List.of(new Body.Note(text, false)),
                    Status.OPEN,
                    THEN,
                    THEN));
        }
        return annotations;
    }

    static StoryMaterial material() {
        Source source = Source.of(1, SampleStory.page("coast-radio.txt"), ARTICLE);
        List<Marking> markings = ANNOTATIONS.stream()
                .map(annotation -> new Marking(source, annotation, List.of()))
                .toList();
        return new StoryMaterial("story", List.of(source), new Comparer().compare(List.of(ARTICLE)), markings, BOOK);
    }

    static BriefSettings settings() {
        return BriefSettings.of(BriefTemplate.COMPARISON, SampleStory.CLOCK, "Pullquote test");
    }
}
