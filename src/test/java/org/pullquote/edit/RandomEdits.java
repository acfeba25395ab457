package org.pullquote.edit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.CutKind;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.SourceFile;
import org.pullquote.text.TextSpan;

/// Makes edits of every kind at random, always the same for one seed.
final class RandomEdits {
    static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final Random random;
    private final Library library;
    private final List<UUID> annotations = new ArrayList<>();
    private final List<UUID> stories = new ArrayList<>();

    RandomEdits(long seed, Library library) {
        this.random = new Random(seed);
        this.library = library;
        addArticle(library, "The pilots did nothing wrong.");
        addArticle(library, "The harbour master 🚢 did not reply.");
        for (int i = 0; i < 4; i++) {
            annotations.add(new UUID(seed, i));
            stories.add(new UUID(seed, 100 + i));
        }
    }

    static LibraryArticle addArticle(Library library, String text) {
        RawPage page = new RawPage(
                new SourceFile("page.txt", text.getBytes(StandardCharsets.UTF_8)),
                PageFormat.PLAIN_TEXT,
                StandardCharsets.UTF_8,
                text);
        List<Piece> pieces = List.of(
                Piece.paragraph("Read this first.", List.of()).withCut(CutKind.TEASER),
                Piece.paragraph(text, List.of()),
                Piece.paragraph("More follows.", List.of()));
        return library.add(
                page,
                new Article(
                        PageFormat.PLAIN_TEXT,
                        Metadata.NONE,
                        pieces,
                        new CleanerVersion("clean", 1),
                        Optional.empty()));
    }

    static Annotation annotation(UUID id, LibraryArticle article, TextSpan span) {
        return new Annotation(id, Target.of(article.id(), article.article(), span), List.of(), Status.OPEN, NOON, NOON);
    }

    Edit next() {
        return random.nextInt(5) == 0
                ? new Edit.Several(List.of(single(), single(), single()), EditName.EDIT_HIGHLIGHTS)
                : single();
    }

    private Edit single() {
        return switch (random.nextInt(7)) {
            case 0 -> new Edit.Remove<>(Kind.ANNOTATION, any(annotations), EditName.REMOVE_HIGHLIGHT);
            case 1 ->
                new Edit.Put<>(
                        Kind.STORY,
                        new Story(
                                any(stories),
                                "Story " + random.nextInt(100),
                                library.articles().stream()
                                        .map(LibraryArticle::id)
                                        .filter(_ -> random.nextBoolean())
                                        .toList()),
                        EditName.CHANGE_STORY);
            case 2 -> new Edit.Remove<>(Kind.STORY, any(stories), EditName.REMOVE_STORY);
            case 3 -> new Edit.PutCodeBook(someTags(), EditName.CODE_BOOK);
            case 4 -> decided(any(library.articles()));
            default -> new Edit.Put<>(Kind.ANNOTATION, changed(any(library.articles())), EditName.TAG);
        };
    }

    private Annotation changed(LibraryArticle article) {
        int end = random.nextInt(article.article().text().length() + 1);
        Annotation fresh = annotation(any(annotations), article, new TextSpan(random.nextInt(end + 1), end));
        Tag tag = any(DefaultCodeBook.BOOK.tags());
        return fresh.toggled(tag.id(), NOON.plusSeconds(random.nextInt(1000)))
                .withNote(new Body.Note("note " + random.nextInt(100), random.nextBoolean()), NOON)
                .withStatus(Status.values()[random.nextInt(4)], NOON);
    }

    private Edit decided(LibraryArticle article) {
        ArticleId id = article.id();
        int index = random.nextInt(article.article().pieces().size());
        Piece piece = article.article().pieces().get(index);
        return piece.isKept()
                ? new Edit.PutArticle(
                        id, article.article().withPiece(index, piece.withCut(CutKind.READER)), EditName.CUT_BLOCK)
                : new Edit.PutArticle(id, article.article().withPiece(index, piece.restored()), EditName.RESTORE_CUT);
    }

    private CodeBook someTags() {
        return new CodeBook(DefaultCodeBook.BOOK.tags().stream()
                .filter(_ -> random.nextBoolean())
                .toList());
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
