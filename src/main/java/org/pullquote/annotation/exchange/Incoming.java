package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Hue;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Anchoring;
import org.pullquote.annotation.anchoring.Effort;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

/// An annotation as it was read, before its article and its tags are known.
///
/// @param source the name of what it is about: an article's address, or `urn:sha256:` and the digest of its file
/// @param position the place in code points, as it was written; it may lie outside the text
/// @param quote the quotation; an empty one if only a place was given
/// @param there what stood in that place when it was written, where these were other words than those of the quotation
public record Incoming(
        UUID id,
        String source,
        Optional<Position> position,
        Selector.TextQuote quote,
        Optional<String> there,
        List<TagUse> tags,
        List<Body.Note> notes,
        Status status,
        Instant created,
        Instant modified) {

    /// A place in code points.
    public record Position(int start, int end) {}

    /// A tag by its id, where it was given, and its name.
    public record TagUse(Optional<UUID> id, String name, Map<Field, String> fields) {
        public TagUse {
            fields = Map.copyOf(fields);
        }

        /// The tag of the code book that is meant.
        Optional<Tag> in(CodeBook codeBook) {
            return id.flatMap(codeBook::find).or(() -> codeBook.named(name));
        }
    }

    public Incoming {
        tags = List.copyOf(tags);
        notes = List.copyOf(notes);
    }

    /// The code book with the tags that these annotations use and it lacks, at its end.
    public static CodeBook withTagsOf(List<Incoming> incoming, CodeBook codeBook) {
        return withTagsOf(incoming, codeBook, new CodeBook(List.of()));
    }

    /// As [#withTagsOf(List, CodeBook)].
    ///
    /// @param brought says what the tags look like that came with the annotations
    public static CodeBook withTagsOf(List<Incoming> incoming, CodeBook codeBook, CodeBook brought) {
        CodeBook grown = codeBook;
        for (Incoming annotation : incoming) {
            for (TagUse use : annotation.tags) {
                CodeBook present = grown;
                Optional<Tag> known = use.in(brought);
                if (use.in(grown).isEmpty() && known.isPresent()) {
                    grown = grown.with(fitted(known.get(), present));
                } else if (use.in(grown).isEmpty()) {
                    grown = grown.with(new Tag(
                            use.id().orElseGet(UUID::randomUUID),
                            use.name(),
                            Hue.inTurn(grown.tags().size()),
                            Optional.empty(),
                            "",
                            List.copyOf(use.fields().keySet()),
                            Optional.empty()));
                }
            }
        }
        return grown;
    }

    /// A tag of another code book, without a key that is taken or a parent that is not there.
    private static Tag fitted(Tag tag, CodeBook codeBook) {
        Optional<UUID> parent = tag.parent()
                .filter(above -> codeBook.find(above)
                        .filter(found -> found.parent().isEmpty())
                        .isPresent());
        return tag.withKey(tag.key().filter(key -> codeBook.onKey(key).isEmpty()))
                .withParent(parent);
    }

    /// Whether the quotation stands in the given position of this text.
    public boolean fits(String text) {
        return position.flatMap(place -> utf16(place, CodePoints.of(text)))
                .filter(span -> span.in(text).equals(quote.exact()))
                .isPresent();
    }

    /// The annotation on its article: in the place that was given, if the quotation stands there; else where the
    /// quotation is found; else lost, with its words.
    ///
    /// @param codeBook has all its tags; see [#withTagsOf]
    public Annotation on(ArticleId id, Article article, CodeBook codeBook) {
        return on(id, article, CodePoints.of(article.text()), codeBook, new Effort());
    }

    /// As [#on(ArticleId, Article, CodeBook)], for many on one article.
    ///
    /// @param points of the article's text
    /// @param effort what may be spent on looking for all of them
    public Annotation on(ArticleId id, Article article, CodePoints points, CodeBook codeBook, Effort effort) {
        List<Body> bodies = new ArrayList<>();
        for (TagUse use : tags) {
            use.in(codeBook).ifPresent(tag -> bodies.add(new Body.Tagging(tag.id(), use.fields())));
        }
        bodies.addAll(notes);
        return new Annotation(this.id, target(id, article, points, effort), bodies, status, created, modified);
    }

    private Target target(ArticleId article, Article on, CodePoints points, Effort effort) {
        Optional<TextSpan> given = position.flatMap(place -> utf16(place, points));
        if (given.isPresent()
                && (quote.exact().isEmpty() || given.get().in(on.text()).equals(quote.exact()))) {
            return Target.of(article, on, given.get());
        }
        if (given.isPresent() && there.filter(given.get().in(on.text())::equals).isPresent()) {
            return new Target(
                    article,
                    new Selector.TextPosition(given.get()),
                    quote,
                    on.blockAt(given.get().start()));
        }
        TextSpan nowhere = TextSpan.at(given.map(TextSpan::start).orElse(0), 0);
        Target sought = new Target(article, new Selector.TextPosition(nowhere), quote, on.blockAt(nowhere.start()));
        return switch (Anchoring.anchor(sought, on.text(), effort)) {
            case Anchor.Same(var span) -> Target.of(article, on, span);
            case Anchor.Moved(var span) -> Target.of(article, on, span);
            case Anchor.Reworded(var span, var _) -> sought.at(on, span);
            case Anchor.Lost() -> sought;
        };
    }

    private static Optional<TextSpan> utf16(Position place, CodePoints points) {
        boolean inside = 0 <= place.start && place.start <= place.end && place.end <= points.fromUtf16(points.length());
        return inside ? Optional.of(points.toUtf16(new TextSpan(place.start, place.end))) : Optional.empty();
    }
}
