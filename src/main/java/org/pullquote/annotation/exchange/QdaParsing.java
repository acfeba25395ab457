package org.pullquote.annotation.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Tag;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The annotations of a REFI-QDA project's document.
final class QdaParsing {
    private static final Set<String> TEXTS = Set.of("TextSource", "Representation", "TextDescription");
    private static final Set<String> SELECTIONS = Set.of(
            "PlainTextSelection",
            "PDFSelection",
            "PictureSelection",
            "AudioSelection",
            "VideoSelection",
            "TranscriptSelection");

    private static final Text NO_TEXT = new Text("");

    /// A text of the project, of which it is counted once where its surrogate pairs stand.
    private record Text(String words, CodePoints points) {
        Text(String words) {
            this(words, CodePoints.of(words));
        }

        static Text of(byte[] bytes) {
            String words = new String(bytes, StandardCharsets.UTF_8);
            return new Text(words.startsWith("\uFEFF") ? words.substring(1) : words);
        }
    }

    private final Map<String, byte[]> files;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Tag> codes = new HashMap<>();
    private final Instant now;
    private final Map<String, Element> notes = new HashMap<>();
    private final List<Incoming> annotations = new ArrayList<>();

    /// @param codeBook has the project's codes under their ids
    /// @param files by their names without folders, in small letters
    QdaParsing(CodeBook codeBook, Map<String, byte[]> files, Instant now) {
        codeBook.tags().forEach(tag -> codes.put(tag.id().toString(), tag));
        this.files = files;
        this.now = now;
    }

    List<Incoming> annotations(Element project) throws MalformedException {
        if (!project.getLocalName().equals("Project")) {
            throw new MalformedException(project.getLocalName(), "a project begins with the element Project");
        }
        for (Element part : children(project)) {
            if (part.getLocalName().equals("Notes")) {
                children(part).forEach(note -> notes.put(id(note.getAttribute("guid")), note));
            }
        }
        for (Element part : children(project)) {
            if (part.getLocalName().equals("Sources")) {
                for (Element source : children(part)) {
                    read(source, name(source), Optional.empty());
                }
            }
        }
        return annotations;
    }

    /// The links between two selections; other programs link other things too.
    List<Link> links(Element project) {
        Set<UUID> known = annotations.stream().map(Incoming::id).collect(Collectors.toSet());
        List<Link> links = new ArrayList<>();
        for (Element part : children(project)) {
            if (part.getLocalName().equals("Links")) {
                for (Element link : children(part)) {
                    UUID from = uuid(link, "originGUID");
                    UUID to = uuid(link, "targetGUID");
                    if (known.contains(from) && known.contains(to) && !from.equals(to)) {
                        links.add(new Link(
                                uuid(link, "guid"),
                                from,
                                to,
                                LinkKind.labelled(link.getAttribute("name")).orElse(LinkKind.RELATED_TO),
                                now));
                    }
                }
            }
        }
        return links;
    }

    /// The notes on sources and on sets, once the annotations have been read; a set is a story.
    List<PageNote> pageNotes(Element project) {
        List<PageNote> found = new ArrayList<>();
        for (Element part : children(project)) {
            for (Element one : children(part)) {
                if (part.getLocalName().equals("Sources")) {
                    PageNote.joined(notesIn(one, "NoteRef"))
                            .ifPresent(note -> found.add(PageNote.onArticle(name(one), note)));
                } else if (one.getLocalName().equals("Set")) {
                    PageNote.joined(notesIn(one, "MemberNote"))
                            .ifPresent(note ->
                                    found.add(PageNote.onStory(uuid(one, "guid"), one.getAttribute("name"), note)));
                }
            }
        }
        return found;
    }

    private List<Body.Note> notesIn(Element element, String reference) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(reference))
                .flatMap(child -> note(child).stream())
                .toList();
    }

    private static UUID uuid(Element element, String attribute) {
        return JsonLdReader.id(JsonLd.UUID_URN + id(element.getAttribute(attribute)));
    }

    /// Reads what is selected in a source, or in a text that stands for it.
    private void read(Element element, String source, Optional<Text> text) throws MalformedException {
        Optional<Text> own = TEXTS.contains(element.getLocalName()) ? Optional.of(content(element)) : text;
        for (Element child : children(element)) {
            if (SELECTIONS.contains(child.getLocalName())) {
                Budget.highlights(annotations.size() + 1);
                annotations.add(selection(child, source, own.orElse(NO_TEXT)));
            }
            read(child, source, own);
        }
    }

    /// The name that our own projects give in the description, else the source's.
    private static String name(Element source) {
        return child(source, "Description")
                .map(Element::getTextContent)
                .filter(text -> text.startsWith(QdaProject.SOURCE))
                .map(text -> text.substring(QdaProject.SOURCE.length()).strip())
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> source.getAttribute("name").isEmpty()
                        ? "urn:uuid:" + source.getAttribute("guid")
                        : source.getAttribute("name"));
    }

    private Text content(Element source) {
        String path = source.getAttribute("plainTextPath");
        String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(files.get(file))
                .map(bytes -> texts.computeIfAbsent(file, _ -> Text.of(bytes)))
                .or(() -> child(source, "PlainTextContent")
                        .map(Element::getTextContent)
                        .map(Text::new))
                .orElse(NO_TEXT);
    }

    private String text(Element source) {
        return content(source).words();
    }

    private Incoming selection(Element element, String source, Text text) throws MalformedException {
        QdaExtras extras = QdaExtras.read(
                child(element, "Description").map(Element::getTextContent).orElse(""));
        Optional<Incoming.Position> position =
                element.hasAttribute("startPosition") ? Optional.of(position(element)) : Optional.empty();
        Selector.TextQuote there = quote(element, position, text);
        Instant created =
                JsonLdReader.instant(element.getAttribute("creationDateTime")).orElse(now);
        List<Incoming.TagUse> tags = new ArrayList<>();
        List<Body.Note> said = new ArrayList<>();
        for (Element child : children(element)) {
            switch (child.getLocalName()) {
                case "Coding" -> tags.add(coding(child));
                case "NoteRef" -> note(child).ifPresent(said::add);
                default -> {}
            }
        }
        if (!extras.rest().isEmpty()) {
            said.add(new Body.Note(extras.rest(), false));
        }
        return new Incoming(
                uuid(element, "guid"),
                source,
                position,
                new Selector.TextQuote(
                        extras.exact().orElse(there.exact()),
                        extras.prefix().orElse(there.prefix()),
                        extras.suffix().orElse(there.suffix())),
                extras.exact().map(_ -> there.exact()),
                tags,
                said,
                extras.status(),
                created,
                JsonLdReader.instant(element.getAttribute("modifiedDateTime")).orElse(created));
    }

    private static Incoming.Position position(Element selection) throws MalformedException {
        String start = selection.getAttribute("startPosition").strip();
        String end = selection.getAttribute("endPosition").strip();
        if (!start.matches("\\d{1,9}") || !end.matches("\\d{1,9}")) {
            throw new MalformedException(called(selection), "its positions are no whole numbers");
        }
        Incoming.Position position = new Incoming.Position(Integer.parseInt(start), Integer.parseInt(end));
        if (position.start() > position.end()) {
            throw new MalformedException(called(selection), "it ends before it starts");
        }
        return position;
    }

    /// What stands in its place; where it has none in the text, the selection's name, which is what programs show.
    private static Selector.TextQuote quote(Element selection, Optional<Incoming.Position> position, Text text) {
        CodePoints points = text.points();
        return position.filter(place -> place.end() <= points.fromUtf16(points.length()))
                .map(place -> points.toUtf16(new TextSpan(place.start(), place.end())))
                .map(span -> Selector.TextQuote.of(text.words(), span))
                .orElseGet(() -> new Selector.TextQuote(selection.getAttribute("name"), "", ""));
    }

    private Incoming.TagUse coding(Element coding) throws MalformedException {
        String code = child(coding, "CodeRef")
                .map(reference -> id(reference.getAttribute("targetGUID")))
                .orElseThrow(() -> new MalformedException(called(coding), "it refers to no code"));
        Tag tag = Optional.ofNullable(codes.get(code))
                .orElseThrow(() -> new MalformedException(called(coding), "there is no code " + code));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Element child : children(coding)) {
            Optional<Element> note = child.getLocalName().equals("NoteRef")
                    ? Optional.ofNullable(notes.get(id(child.getAttribute("targetGUID"))))
                    : Optional.empty();
            note.ifPresent(named ->
                    Field.labelled(named.getAttribute("name")).ifPresent(field -> fields.put(field, text(named))));
        }
        return new Incoming.TagUse(Optional.of(tag.id()), tag.name(), fields);
    }

    private Optional<Body.Note> note(Element reference) {
        return Optional.ofNullable(notes.get(id(reference.getAttribute("targetGUID"))))
                .map(note -> new Body.Note(text(note), note.getAttribute("name").equals(QdaProject.PRIVATE_NOTE)));
    }

    private static String called(Element element) {
        return element.getLocalName() + " " + element.getAttribute("guid");
    }

    /// A GUID may stand in braces, and in capitals.
    private static String id(String guid) {
        return guid.replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
