package org.pullquote.annotation.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Field;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.Selector;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

/// The document of a [QdaProject], which says what its sources are and what stands in them. Notes are gathered while
/// the sources are written, as the format wants them all in one place behind.
final class QdaDocument {
    private static final int NAME_LENGTH = 60;

    private final CodeBook codeBook;
    private final boolean privateNotes;
    private final List<Source> sources;
    private final List<Link> links;
    private final List<PageNote> pageNotes;
    private final List<Story> stories;
    private final List<Note> notes = new ArrayList<>();

    /// How many things of the project were given an id of its own.
    private int made;

    /// An article in the project.
    ///
    /// @param name what it is called outside this library
    record Source(ArticleId id, String name, Article article, List<Annotation> annotations) {}

    record Story(UUID id, String name, List<ArticleId> articles) {}

    private record Note(UUID id, String name, String text) {}

    /// Writes a part of the document.
    @FunctionalInterface
    private interface Part {
        void write() throws XMLStreamException;
    }

    QdaDocument(
            CodeBook codeBook,
            boolean privateNotes,
            List<Source> sources,
            List<Link> links,
            List<PageNote> pageNotes,
            List<Story> stories) {
        this.codeBook = codeBook;
        this.privateNotes = privateNotes;
        this.sources = List.copyOf(sources);
        this.links = List.copyOf(links);
        this.pageNotes = List.copyOf(pageNotes);
        this.stories = List.copyOf(stories);
    }

    /// The whole document; can be asked for once.
    String write() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter stream = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            QdaXml xml = new QdaXml(stream);
            stream.writeStartDocument("UTF-8", "1.0");
            stream.writeStartElement("Project");
            stream.writeDefaultNamespace(QdaProject.NAMESPACE);
            xml.attribute("name", "Pullquote");
            xml.attribute("origin", "Pullquote");
            if (!codeBook.tags().isEmpty()) {
                inside(
                        stream,
                        "CodeBook",
                        () -> inside(stream, "Codes", () -> CodeBookQdc.writeCodes(stream, codeBook)));
            }
            if (!sources.isEmpty()) {
                inside(stream, "Sources", () -> {
                    for (Source source : sources) {
                        write(xml, source);
                    }
                });
            }
            List<List<UUID>> storyNotes = stories.stream().map(this::notesOn).toList();
            if (!notes.isEmpty()) {
                inside(stream, "Notes", () -> {
                    for (Note note : notes) {
                        write(xml, note);
                    }
                });
            }
            if (!links.isEmpty()) {
                inside(stream, "Links", () -> {
                    for (Link link : links) {
                        write(xml, link);
                    }
                });
            }
            if (!stories.isEmpty()) {
                inside(stream, "Sets", () -> {
                    for (int i = 0; i < stories.size(); i++) {
                        write(xml, stories.get(i), storyNotes.get(i));
                    }
                });
            }
            stream.writeEndElement();
            stream.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    private static void inside(XMLStreamWriter xml, String element, Part part) throws XMLStreamException {
        xml.writeStartElement(element);
        part.write();
        xml.writeEndElement();
    }

    private void write(QdaXml xml, Source source) throws XMLStreamException {
        inside(xml.stream(), "TextSource", () -> {
            xml.attribute("guid", source.id().toString());
            xml.attribute("name", source.article().metadata().headline().orElse(source.name()));
            xml.attribute("plainTextPath", "internal://" + source.id() + ".txt");
            xml.element("Description", QdaProject.SOURCE + source.name());
            CodePoints points = CodePoints.of(source.article().text());
            for (Annotation annotation : source.annotations()) {
                write(xml, annotation, source.article().text(), points);
            }
            for (PageNote note : pageNotes) {
                if (note.story().isEmpty() && note.source().equals(source.name())) {
                    refer(xml, note(note.note()));
                }
            }
        });
    }

    private void write(QdaXml xml, Annotation annotation, String text, CodePoints points) throws XMLStreamException {
        Target target = annotation.target();
        TextSpan span = new TextSpan(
                Math.min(target.span().start(), text.length()),
                Math.min(target.span().end(), text.length()));
        TextSpan place = points.fromUtf16(span);
        inside(xml.stream(), "PlainTextSelection", () -> {
            xml.attribute("guid", annotation.id().toString());
            xml.attribute("name", shortened(target.quote().exact()));
            xml.attribute("startPosition", String.valueOf(place.start()));
            xml.attribute("endPosition", String.valueOf(place.end()));
            xml.attribute("creationDateTime", annotation.created().toString());
            xml.attribute("modifiedDateTime", annotation.modified().toString());
            String extras = QdaExtras.write(annotation.status(), target.quote(), Selector.TextQuote.of(text, span));
            if (!extras.isEmpty()) {
                xml.element("Description", extras);
            }
            for (Body.Tagging tagging : annotation.taggings()) {
                write(xml, tagging);
            }
            for (Body body : annotation.bodies()) {
                if (body instanceof Body.Note note && (privateNotes || !note.isPrivate())) {
                    refer(xml, note(note));
                }
            }
        });
    }

    private void write(QdaXml xml, Body.Tagging tagging) throws XMLStreamException {
        // A coding must name a code that is there; a tag that has been taken out of the code book is none any more.
        if (codeBook.find(tagging.tag()).isEmpty()) {
            refer(xml, new Note(nextId(), "tag", tagging.tag().toString()));
            return;
        }
        inside(xml.stream(), "Coding", () -> {
            xml.attribute("guid", nextId().toString());
            xml.stream().writeEmptyElement("CodeRef");
            xml.attribute(
                    "targetGUID",
                    codeBook.find(tagging.tag()).map(Tag::id).orElseThrow().toString());
            for (Map.Entry<Field, String> field : new TreeMap<>(tagging.fields()).entrySet()) {
                refer(xml, new Note(nextId(), field.getKey().label(), field.getValue()));
            }
        });
    }

    private Note note(Body.Note note) {
        return new Note(nextId(), note.isPrivate() ? QdaProject.PRIVATE_NOTE : "note", note.text());
    }

    /// An id that is this project's alone and the same whenever the same project is written.
    private UUID nextId() {
        StringBuilder name = new StringBuilder().append(made++);
        for (Source source : sources) {
            name.append(' ').append(source.id());
            if (!source.annotations().isEmpty()) {
                name.append(' ').append(source.annotations().getFirst().id());
            }
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<UUID> notesOn(Story story) {
        List<UUID> ids = new ArrayList<>();
        for (PageNote on : pageNotes) {
            if (on.storyId().equals(Optional.of(story.id()))) {
                Note note = note(on.note());
                notes.add(note);
                ids.add(note.id());
            }
        }
        return ids;
    }

    private void write(QdaXml xml, Story story, List<UUID> storyNotes) throws XMLStreamException {
        inside(xml.stream(), "Set", () -> {
            xml.attribute("guid", story.id().toString());
            xml.attribute("name", story.name());
            for (Source source : sources) {
                if (story.articles().contains(source.id())) {
                    xml.stream().writeEmptyElement("MemberSource");
                    xml.attribute("targetGUID", source.id().toString());
                }
            }
            for (UUID note : storyNotes) {
                xml.stream().writeEmptyElement("MemberNote");
                xml.attribute("targetGUID", note.toString());
            }
        });
    }

    private void refer(QdaXml xml, Note note) throws XMLStreamException {
        notes.add(note);
        xml.stream().writeEmptyElement("NoteRef");
        xml.attribute("targetGUID", note.id().toString());
    }

    private static void write(QdaXml xml, Link link) throws XMLStreamException {
        xml.stream().writeEmptyElement("Link");
        xml.attribute("guid", link.id().toString());
        xml.attribute("name", link.kind().label());
        xml.attribute("direction", "OneWay");
        xml.attribute("originGUID", link.from().toString());
        xml.attribute("targetGUID", link.to().toString());
    }

    private static void write(QdaXml xml, Note note) throws XMLStreamException {
        inside(xml.stream(), "Note", () -> {
            xml.attribute("guid", note.id().toString());
            xml.attribute("name", note.name());
            xml.element("PlainTextContent", note.text());
        });
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= NAME_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME_LENGTH)) + "…";
    }
}
