package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.annotation.anchoring.Effort;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Carries the annotations of a JSON-LD document from an old text to a new one. The document stays as it is, whoever
/// wrote it, but for each annotation's selectors and its state, `pq:state`: `same`, `moved`, `reworded` (with the words
/// that were marked as `pq:was`) or `lost` (which keeps its quotation, without a position).
public final class CarriedJsonLd {
    private static final JsonMapper MAPPER = Budget.json();

    private final Article old;
    private final Article changed;
    private final UnaryOperator<String> source;
    private final Instant now;

    /// @param source gives the name of the new text for that of the old one, which it may share
    /// @param now when the annotations whose place changes are said to be modified
    public CarriedJsonLd(Article old, Article changed, UnaryOperator<String> source, Instant now) {
        this.old = old;
        this.changed = changed;
        this.source = source;
        this.now = now;
    }

    /// The document with its annotations carried.
    public Reading<String> carry(String json) {
        Reading<List<Incoming>> reading = JsonLdReader.read(json, now);
        return switch (reading) {
            case Reading.Malformed<List<Incoming>>(String where, String why) -> new Reading.Malformed<>(where, why);
            case Reading.Read<List<Incoming>>(List<Incoming> incoming) -> new Reading.Read<>(carry(json, incoming));
        };
    }

    private String carry(String json, List<Incoming> incoming) {
        ArticleId id = new ArticleId(new UUID(0, 0));
        CodeBook none = new CodeBook(List.of());
        CodePoints counted = CodePoints.of(old.text());
        Effort effort = new Effort();
        List<Annotation> annotations = incoming.stream()
                .map(one -> one.on(id, old, counted, none, effort))
                .toList();
        JsonNode document = MAPPER.readTree(json);
        List<JsonLdReader.Found> found = new ArrayList<>();
        JsonLdReader.collect(document, "", found);
        List<ObjectNode> nodes = found.stream()
                .filter(JsonLdReader.Found::isAnnotation)
                .map(JsonLdReader.Found::node)
                .map(ObjectNode.class::cast)
                .toList();
        CodePoints points = CodePoints.of(changed.text());
        List<Carried> carried = Carrying.carry(annotations, old, changed, now);
        for (int i = 0; i < nodes.size(); i++) {
            write(nodes.get(i), incoming.get(i), carried.get(i), points);
        }
        return document.toPrettyString() + "\n";
    }

    private void write(ObjectNode node, Incoming incoming, Carried carried, CodePoints points) {
        Annotation annotation = carried.annotation();
        String exact = incoming.quote().exact().isEmpty()
                ? annotation.target().quote().exact()
                : incoming.quote().exact();
        ObjectNode target = target(node);
        target.put("source", source.apply(incoming.source()));
        ArrayNode selectors = target.putArray("selector");
        switch (carried.anchor()) {
            case Anchor.Same(var span) -> select(node, "same", selectors, span, points);
            case Anchor.Moved(var span) -> select(node, "moved", selectors, span, points);
            case Anchor.Reworded(var span, var _) -> {
                select(node, "reworded", selectors, span, points);
                node.put("pq:was", exact);
            }
            case Anchor.Lost() -> {
                node.put("pq:state", "lost");
                JsonLd.write(
                        selectors,
                        new Selector.TextQuote(
                                exact,
                                incoming.quote().prefix(),
                                incoming.quote().suffix()));
            }
        }
        if (node.has("modified")) {
            node.put("modified", now.toString());
        }
    }

    /// The target as an object of its own, with what it said besides its source and selector.
    private static ObjectNode target(ObjectNode annotation) {
        JsonNode given = annotation.path("target");
        boolean several = given.isArray() && !given.isEmpty();
        JsonNode first = several ? given.get(0) : given;
        ObjectNode target =
                first instanceof ObjectNode object && object.has("source") ? object : MAPPER.createObjectNode();
        target.put("type", "SpecificResource");
        if (several) {
            ((ArrayNode) given).set(0, target);
        } else {
            annotation.set("target", target);
        }
        return target;
    }

    private void select(ObjectNode node, String state, ArrayNode selectors, TextSpan span, CodePoints points) {
        node.put("pq:state", state);
        JsonLd.write(selectors, Selector.TextQuote.of(changed.text(), span));
        TextSpan counted = points.fromUtf16(span);
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", counted.start())
                .put("end", counted.end());
    }
}
