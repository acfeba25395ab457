package org.pullquote.annotation.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Status;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads W3C Web Annotations: one, an array, a page, or a collection with its first page; written by us or by others.
public final class JsonLdReader {
    private static final JsonMapper MAPPER = Budget.json();

    private final Instant now;

    private JsonLdReader(Instant now) {
        this.now = now;
    }

    /// @param now when those annotations are said to be made that do not say so
    public static Reading<List<Incoming>> read(String json, Instant now) {
        try {
            JsonLdReader reader = new JsonLdReader(now);
            List<Incoming> incoming = new ArrayList<>();
            for (Found found : found(json)) {
                if (found.isAnnotation()) {
                    Budget.highlights(incoming.size() + 1);
                    incoming.add(reader.annotation(found.node(), found.where()));
                }
            }
            Budget.check(incoming);
            return new Reading.Read<>(incoming);
        } catch (JacksonException broken) {
            return new Reading.Malformed<>(line(broken), broken.getOriginalMessage());
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    /// The links between annotations in a document that [#read] has read.
    public static List<Link> links(String json, Instant now) {
        List<Link> links = new ArrayList<>();
        for (Found found : found(json)) {
            JsonNode node = found.node();
            Optional<LinkKind> kind = LinkKind.labelled(node.path(JsonLd.LINK).asString(""));
            Optional<UUID> from = urn(node.path("target").asString(""));
            Optional<UUID> to = urn(node.path("body").asString(""));
            if (kind.isPresent() && from.isPresent() && to.isPresent() && !from.equals(to)) {
                links.add(new Link(
                        id(node.path("id").asString("")),
                        from.get(),
                        to.get(),
                        kind.get(),
                        instant(node.path("created")).orElse(now)));
            }
        }
        return links;
    }

    /// The notes on whole articles and stories in a document that [#read] has read.
    public static List<PageNote> pageNotes(String json) {
        return found(json).stream()
                .flatMap(found -> pageNote(found.node()).stream())
                .toList();
    }

    /// An annotation that names no passage and has notes only.
    private static Optional<PageNote> pageNote(JsonNode node) {
        JsonNode target = first(node.path("target"));
        String source = target.asString("");
        List<Incoming.TagUse> tags = new ArrayList<>();
        List<Body.Note> notes = new ArrayList<>();
        if (source.isEmpty() || source.contains("#") || node.has(JsonLd.LINK)) {
            return Optional.empty();
        }
        each(node.path("body"), body -> body(body, tags, notes));
        Optional<String> story =
                Optional.of(node.path(JsonLd.STORY).asString("")).filter(name -> !name.isBlank());
        return tags.isEmpty()
                ? PageNote.joined(notes).map(note -> new PageNote(source, story, note))
                : Optional.empty();
    }

    /// An annotation in a document.
    ///
    /// @param where such as `items[3]`
    record Found(JsonNode node, String where) {
        /// Whether it is about a passage, and no link or note on a whole article.
        boolean isAnnotation() {
            return !node.has(JsonLd.LINK) && pageNote(node).isEmpty();
        }
    }

    /// The line on which a document is broken, where that is known.
    static String line(JacksonException broken) {
        return "line "
                + Optional.ofNullable(broken.getLocation())
                        .map(TokenStreamLocation::getLineNr)
                        .filter(number -> number > 0)
                        .orElse(1);
    }

    private static List<Found> found(String json) {
        List<Found> found = new ArrayList<>();
        collect(MAPPER.readTree(json), "", found);
        return found;
    }

    /// The annotations of a document in their order: one, those of an array, a page, or a collection's first page.
    static void collect(JsonNode node, String where, List<Found> found) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), where + "[" + i + "]", found);
            }
        } else if (node.has("items")) {
            collect(node.path("items"), where + "items", found);
        } else if (node.has("first")) {
            collect(node.path("first"), where + "first.", found);
        } else {
            found.add(new Found(node, where.isEmpty() ? "annotation" : where));
        }
    }

    private Incoming annotation(JsonNode node, String where) throws MalformedException {
        require(node.isObject(), where, "an annotation is an object");
        JsonNode target = first(node.path("target"));
        require(!target.isMissingNode() && !target.isNull(), where, "an annotation has a target");
        JsonNode sourceNode = target.isObject() ? target.path("source") : target;
        String source = sourceNode.isObject() ? sourceNode.path("id").asString("") : sourceNode.asString("");
        if (source.isEmpty()) {
            source = target.path("id").asString("");
        }
        require(!source.isEmpty(), where + ".target", "the target does not say what it is about");
        List<Incoming.TagUse> tags = new ArrayList<>();
        List<Body.Note> notes = new ArrayList<>();
        each(node.path("body"), body -> body(body, tags, notes));
        if (node.path("bodyValue").isString()) {
            notes.add(new Body.Note(node.path("bodyValue").stringValue(), false));
        }
        return new Incoming(
                id(node.path("id").asString("")),
                source,
                position(target, where + ".target.selector"),
                quote(target),
                node.path("pq:there").isString()
                        ? Optional.of(node.path("pq:there").stringValue())
                        : Optional.empty(),
                tags,
                notes,
                Status.labelled(node.path("pq:status").asString("")).orElse(Status.OPEN),
                instant(node.path("created")).orElse(now),
                instant(node.path("modified"))
                        .or(() -> instant(node.path("created")))
                        .orElse(now));
    }

    /// Another program's name becomes always the same id, so that reading twice does not double.
    static UUID id(String name) {
        return urn(name)
                .orElseGet(() -> name.isEmpty()
                        ? UUID.randomUUID()
                        : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static Optional<UUID> urn(String name) {
        String digits = name.startsWith(JsonLd.UUID_URN) ? name.substring(JsonLd.UUID_URN.length()) : "";
        return digits.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(digits))
                : Optional.empty();
    }

    static void body(JsonNode body, List<Incoming.TagUse> tags, List<Body.Note> notes) {
        String value = body.path("value").asString("");
        if (body.isString()) {
            notes.add(new Body.Note(body.stringValue(), false));
        } else if (body.has("items")) {
            each(body.path("items"), item -> body(item, tags, notes));
        } else if (body.path("purpose").asString("").equals("tagging") && !value.isBlank()) {
            tags.add(new Incoming.TagUse(urn(body.path("pq:tag").asString("")), value, fields(body.path("pq:fields"))));
        } else if (!value.isEmpty()) {
            notes.add(new Body.Note(value, body.path("pq:private").asBoolean(false)));
        } else if (!body.path("id").asString("").isEmpty()) {
            notes.add(new Body.Note(body.path("id").asString(), false));
        }
    }

    private static Map<Field, String> fields(JsonNode node) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        node.forEachEntry(
                (label, value) -> Field.labelled(label).ifPresent(field -> fields.put(field, value.asString(""))));
        return fields;
    }

    private static Optional<Incoming.Position> position(JsonNode target, String where) throws MalformedException {
        JsonNode selector = selector(target.path("selector"), "TextPositionSelector");
        if (selector.isMissingNode()) {
            return Optional.empty();
        }
        JsonNode start = selector.path("start");
        JsonNode end = selector.path("end");
        require(start.isInt() && end.isInt(), where, "a text position has a start and an end, whole numbers");
        require(0 <= start.intValue() && start.intValue() <= end.intValue(), where, "it ends before it starts");
        return Optional.of(new Incoming.Position(start.intValue(), end.intValue()));
    }

    private static Selector.TextQuote quote(JsonNode target) {
        JsonNode selector = selector(target.path("selector"), "TextQuoteSelector");
        return new Selector.TextQuote(
                selector.path("exact").asString(""),
                selector.path("prefix").asString(""),
                selector.path("suffix").asString(""));
    }

    /// The selector of this type, among several and inside the refinements of others.
    private static JsonNode selector(JsonNode node, String type) {
        if (node.isArray()) {
            for (JsonNode one : node) {
                JsonNode found = selector(one, type);
                if (!found.isMissingNode()) {
                    return found;
                }
            }
            return MAPPER.missingNode();
        }
        if (node.path("type").asString("").equals(type)) {
            return node;
        }
        return node.has("refinedBy") ? selector(node.path("refinedBy"), type) : MAPPER.missingNode();
    }

    private static Optional<Instant> instant(JsonNode node) {
        return instant(node.asString(""));
    }

    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static JsonNode first(JsonNode node) {
        return node.isArray() && !node.isEmpty() ? node.get(0) : node;
    }

    private static void each(JsonNode node, Consumer<JsonNode> consumer) {
        if (node.isArray()) {
            node.forEach(consumer);
        } else if (!node.isMissingNode() && !node.isNull()) {
            consumer.accept(node);
        }
    }

    private static void require(boolean holds, String where, String why) throws MalformedException {
        if (!holds) {
            throw new MalformedException(where, why);
        }
    }
}
