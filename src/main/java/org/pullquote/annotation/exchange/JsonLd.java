package org.pullquote.annotation.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.page.Sha256;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import org.pullquote.text.WellFormed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes annotations in the W3C Web Annotation Data Model (Recommendation of 23 February 2017), as one
/// `AnnotationPage` whose items each stand for themselves. Positions count code points of the canonical text. What the
/// model has no word for (a tag's id and fields, the status, that a note is private) stands under our own prefix, which
/// other programs may ignore. A tag's id is not the body's `id`, because that would make the body a resource of the
/// Web.
public final class JsonLd {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String OURS = "https://pullquote.org/ns#";
    /// Says of an annotation that it is a link, and of which kind.
    static final String LINK = "pq:link";

    /// Says that a note is on a story, and the story's name.
    static final String STORY = "pq:story";

    static final String UUID_URN = "urn:uuid:";

    /// Begins the name of an article that has no address; its file's SHA-256 follows.
    public static final String DIGEST_URN = "urn:sha256:";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ArrayNode items = MAPPER.createArrayNode();
    private final CodeBook codeBook;
    private final boolean privateNotes;

    /// @param privateNotes whether private notes are written too
    public JsonLd(CodeBook codeBook, boolean privateNotes) {
        this.codeBook = codeBook;
        this.privateNotes = privateNotes;
    }

    /// The name of an article outside this library: its address, or else its file's digest.
    public static String source(Article article, Sha256 digest) {
        return article.metadata().url().filter(JsonLd::isAddress).orElseGet(() -> source(digest));
    }

    /// The name of an article that has no address, after its file's bytes.
    public static String source(Sha256 digest) {
        return DIGEST_URN + digest.hex();
    }

    /// Adds the annotations of one article.
    ///
    /// @param source the article's name; see [#source]
    /// @param text the text that their positions count in
    public void add(List<Annotation> annotations, String source, String text) {
        CodePoints points = CodePoints.of(text);
        annotations.forEach(annotation -> {
            ObjectNode node = items.addObject();
            write(node, annotation, source, points);
            there(annotation.target(), text).ifPresent(words -> node.put("pq:there", words));
        });
    }

    /// What stands in the place of a passage, if these are other words than those that were marked.
    static Optional<String> there(Target target, String text) {
        return Optional.of(target.span())
                .filter(span -> span.end() <= text.length())
                .map(span -> span.in(text))
                .filter(words -> !words.equals(target.quote().exact()));
    }

    /// Adds one annotation with what has become of it, such as `moved`.
    public void add(Annotation annotation, String source, String text, String state) {
        ObjectNode node = items.addObject();
        write(node, annotation, source, CodePoints.of(text));
        node.put("pq:state", state);
    }

    /// Adds a link between two annotations, as an annotation that is about the one and has the other for its body.
    public void add(Link link) {
        ObjectNode node = items.addObject();
        node.set("@context", context());
        node.put("id", UUID_URN + link.id());
        node.put("type", "Annotation");
        node.put("created", link.created().toString());
        node.put("motivation", "linking");
        node.put("body", UUID_URN + link.to());
        node.put("target", UUID_URN + link.from());
        node.put(LINK, link.kind().label());
    }

    /// Adds a note on an article or a story, as an annotation of the whole of it.
    public void add(PageNote note) {
        if (note.isFor(privateNotes)) {
            ObjectNode node = items.addObject();
            node.set("@context", context());
            node.put(
                    "id",
                    UUID_URN + UUID.nameUUIDFromBytes(("note on " + note.source()).getBytes(StandardCharsets.UTF_8)));
            node.put("type", "Annotation");
            node.put("motivation", "commenting");
            write(node.putObject("body"), note.note());
            node.put("target", note.source());
            note.story().ifPresent(name -> node.put(STORY, name));
        }
    }

    /// All that was added, as one JSON document.
    public String print() {
        ObjectNode page = MAPPER.createObjectNode();
        page.set("@context", context());
        page.put("id", UUID_URN + UUID.nameUUIDFromBytes(items.toString().getBytes(StandardCharsets.UTF_8)));
        page.put("type", "AnnotationPage");
        page.set("items", items);
        return WellFormed.of(page.toPrettyString()) + "\n";
    }

    private static ArrayNode context() {
        ArrayNode context = MAPPER.createArrayNode().add(CONTEXT);
        context.addObject().put("pq", OURS);
        return context;
    }

    private static boolean isAddress(String url) {
        return url.matches("https?://[!-~]+");
    }

    private void write(ObjectNode node, Annotation annotation, String source, CodePoints points) {
        node.set("@context", context());
        node.put("id", UUID_URN + annotation.id());
        node.put("type", "Annotation");
        node.put("created", annotation.created().toString());
        node.put("modified", annotation.modified().toString());
        ArrayNode motivations = node.putArray("motivation").add("highlighting");
        ArrayNode bodies = bodies(annotation, codeBook, privateNotes);
        if (!bodies.isEmpty()) {
            motivations.removeAll();
            bodies.valueStream()
                    .map(body -> body.path("purpose").asString())
                    .distinct()
                    .forEach(motivations::add);
            node.set("body", bodies);
        }
        write(node.putObject("target"), annotation.target(), source, points);
        node.put("pq:status", annotation.status().label());
    }

    static ArrayNode bodies(Annotation annotation, CodeBook codeBook, boolean privateNotes) {
        ArrayNode bodies = MAPPER.createArrayNode();
        for (Body body : annotation.bodies()) {
            switch (body) {
                case Body.Tagging tagging -> write(bodies.addObject(), tagging, codeBook);
                case Body.Note note when note.isPrivate() && !privateNotes -> {}
                case Body.Note note -> write(bodies.addObject(), note);
            }
        }
        return bodies;
    }

    private static void write(ObjectNode node, Body.Tagging tagging, CodeBook codeBook) {
        node.put("type", "TextualBody");
        node.put("purpose", "tagging");
        node.put("value", codeBook.find(tagging.tag()).map(Tag::name).orElse("tag " + tagging.tag()));
        node.put("pq:tag", UUID_URN + tagging.tag());
        if (!tagging.fields().isEmpty()) {
            ObjectNode fields = node.putObject("pq:fields");
            new TreeMap<>(tagging.fields()).forEach((field, value) -> fields.put(field.label(), value));
        }
    }

    static void write(ObjectNode node, Body.Note note) {
        node.put("type", "TextualBody");
        node.put("purpose", "commenting");
        node.put("format", "text/plain");
        node.put("value", note.text());
        if (note.isPrivate()) {
            node.put("pq:private", true);
        }
    }

    static void write(ArrayNode selectors, Selector.TextQuote quote) {
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", quote.exact())
                .put("prefix", quote.prefix())
                .put("suffix", quote.suffix());
    }

    private static void write(ObjectNode node, Target target, String source, CodePoints points) {
        node.put("type", "SpecificResource");
        node.put("source", source);
        ArrayNode selectors = node.putArray("selector");
        write(selectors, target.quote());
        if (target.span().end() <= points.length()) {
            TextSpan span = points.fromUtf16(target.span());
            selectors
                    .addObject()
                    .put("type", "TextPositionSelector")
                    .put("start", span.start())
                    .put("end", span.end());
        }
    }
}
