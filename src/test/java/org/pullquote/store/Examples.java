package org.pullquote.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.BlockKind;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Inline;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.article.SourceRun;
import org.pullquote.library.LibraryArticle;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;

/// Pages, articles and annotations of our own for the tests of the store.
final class Examples {
    static final Instant NOON = Instant.parse("2026-03-16T12:00:00.123456Z");

    private Examples() {}

    static RawPage page(String text) {
        return new RawPage(
                new SourceFile("harbour.html", text.getBytes(StandardCharsets.UTF_8)),
                PageFormat.HTML,
                StandardCharsets.UTF_8,
                text);
    }

    /// An article with everything an article can have.
    static Article article(String text) {
        Metadata metadata = new Metadata(
                Optional.of("Harbour Courier"),
                Optional.of("Report clears the pilots"),
                List.of("Ada Quill", "J. “Jo” Reed"),
                Optional.of(new IsoDate("2026-03-16T21:48:00-04:00")),
                Optional.of(new IsoDate("2026-03")),
                Optional.of("https://example.org/harbour?a=1&b=2"),
                Optional.of("en"));
        Piece heading = new Piece(BlockKind.HEADING, 2, "What it says", List.of(), List.of(), Optional.empty());
        Piece cut = new Piece(
                BlockKind.PARAGRAPH,
                0,
                "Read more 🚢 here",
                List.of(new SourceRun(0, 17, new TextSpan(0, 17))),
                List.of(),
                Optional.of(CutKind.TEASER));
        Piece body = new Piece(
                BlockKind.PARAGRAPH,
                0,
                text,
                List.of(
                        new SourceRun(0, 2, new TextSpan(3, 5)),
                        new SourceRun(2, text.length() - 2, new TextSpan(6, 5 + text.length()))),
                List.of(new Inline(Inline.Kind.STRONG, new TextSpan(1, text.length()))),
                Optional.empty());
        return new Article(
                PageFormat.HTML,
                metadata,
                List.of(heading, cut, body),
                new CleanerVersion("clean", 3),
                Optional.of(Finding.PAGE_OF_LINKS));
    }

    /// An article of one paragraph and nothing else.
    static Article plain(String text) {
        return new Article(
                PageFormat.PLAIN_TEXT,
                Metadata.NONE,
                List.of(Piece.paragraph(text, List.of())),
                new CleanerVersion("clean", 1),
                Optional.empty());
    }

    static Annotation annotation(LibraryArticle article, TextSpan span) {
        UUID speakerTag = DefaultCodeBook.BOOK.onKey('1').orElseThrow().id();
        return new Annotation(
                UUID.randomUUID(),
                Target.of(article.id(), article.article(), span),
                List.of(
                        new Body.Tagging(speakerTag, Map.of(Field.SPEAKER, "the harbour master")),
                        new Body.Note("ask again: “who?”", true)),
                Status.NEEDS_DOCUMENT,
                NOON,
                NOON.plusSeconds(1));
    }
}
