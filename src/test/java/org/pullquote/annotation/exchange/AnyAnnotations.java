package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.DefaultCodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.text.TextSpan;

/// Annotations of all shapes at random, on an article with all that makes writing it down hard.
final class AnyAnnotations {
    static final Instant NOON = Instant.parse("2026-03-16T12:00:00.123Z");
    static final CodeBook BOOK = DefaultCodeBook.BOOK;
    static final ArticleId ID = new ArticleId(new UUID(4, 2));
    static final Article ARTICLE = new Article(
            PageFormat.PLAIN_TEXT,
            Metadata.NONE,
            List.of(
                    Piece.paragraph("The 🚢 pilots said “we did nothing, nothing at all” & left; <twice>.", List.of()),
                    Piece.paragraph("Zweiter Absatz: Café, naïve, “l’été”, = 1+1, \"quoted\"; done.", List.of())),
            new CleanerVersion("clean", 1),
            Optional.empty());

    private AnyAnnotations() {}

    static List<Annotation> annotations(Random random, int count) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            annotations.add(annotation(random));
        }
        return annotations;
    }

    private static Annotation annotation(Random random) {
        String text = ARTICLE.text();
        int from = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
        Target target = Target.of(ID, ARTICLE, new TextSpan(from, to));
        if (random.nextInt(4) == 0) {
            Selector.TextQuote other = new Selector.TextQuote("what it\n“once” said", "before, ", "");
            target = new Target(ID, target.position(), other, target.block());
        }
        List<Body> bodies = new ArrayList<>();
        for (Tag tag : BOOK.tags()) {
            if (random.nextInt(8) == 0) {
                Map<Field, String> fields = new EnumMap<>(Field.class);
                tag.fields().forEach(field -> fields.put(field, said(random)));
                bodies.add(new Body.Tagging(tag.id(), fields));
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            bodies.add(new Body.Note(said(random), random.nextBoolean()));
        }
        Status status = Status.values()[random.nextInt(Status.values().length)];
        return new Annotation(
                new UUID(random.nextLong(), random.nextLong()), target, bodies, status, NOON, NOON.plusMillis(7));
    }

    private static String said(Random random) {
        List<String> said = List.of(
                "Ask “who”, twice; then write.",
                "one\r\ntwo\rthree\n\nfour ",
                "=1+1",
                "a,b;\"c\"",
                "<b>&amp;</b> 🚢 é e\u0301",
                "status: verified");
        return said.get(random.nextInt(said.size()));
    }
}
