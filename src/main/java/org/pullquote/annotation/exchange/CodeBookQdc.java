package org.pullquote.annotation.exchange;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;

/// A code book in the exchange format of REFI-QDA (`.qdc`, version 1.0), which other programs of qualitative analysis
/// read and write. It has one place for words, the description: there stand the definition, when to use it (`Use
/// when: …`) and, in the last line, key and fields.
public final class CodeBookQdc {
    static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private CodeBookQdc() {}

    public static String write(CodeBook codeBook) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("CodeBook");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("origin", "Pullquote");
            xml.writeStartElement("Codes");
            writeCodes(xml, codeBook);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing to memory failed", impossible);
        }
        return text.toString();
    }

    /// The `Code` elements of a code book, for a project too.
    static void writeCodes(XMLStreamWriter xml, CodeBook codeBook) throws XMLStreamException {
        for (Tag tag : codeBook.tags()) {
            if (tag.parent().flatMap(codeBook::find).isEmpty()) {
                writeCode(xml, codeBook, tag);
            }
        }
    }

    private static void writeCode(XMLStreamWriter xml, CodeBook codeBook, Tag tag) throws XMLStreamException {
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", tag.id().toString());
        xml.writeAttribute("name", QdaXml.printable(tag.name()));
        xml.writeAttribute("isCodable", "true");
        xml.writeAttribute("color", QdcColours.of(tag.hue()));
        String description = QdcDescription.of(tag).print();
        if (!description.isEmpty()) {
            xml.writeStartElement("Description");
            xml.writeCharacters(QdaXml.printable(description));
            xml.writeEndElement();
        }
        for (Tag child : codeBook.tags()) {
            if (child.parent().filter(tag.id()::equals).isPresent()) {
                writeCode(xml, codeBook, child);
            }
        }
        xml.writeEndElement();
    }

    public static Reading<CodeBook> read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        // No document type: a file from elsewhere must not make the parser read others.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            return new Reading.Read<>(new Parsing(reader).book());
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            return new Reading.Malformed<>("line " + line, String.valueOf(broken.getMessage()));
        } catch (MalformedException wrong) {
            return wrong.asReading();
        }
    }

    /// A code whose end has not been read, with its description so far.
    private static final class Open {
        private final String guid;
        private final String name;
        private final String colour;
        private final Optional<Open> parent;
        private Optional<UUID> added = Optional.empty();
        private String description = "";

        Open(XMLStreamReader reader, Optional<Open> parent) {
            this.guid = String.valueOf(reader.getAttributeValue(null, "guid"));
            this.name = String.valueOf(reader.getAttributeValue(null, "name"));
            this.colour = String.valueOf(reader.getAttributeValue(null, "color"));
            this.parent = parent;
        }

        /// Adds it when its description is known: before its first child, or at its end.
        UUID addTo(CodeBookDraft draft) {
            if (added.isEmpty()) {
                QdcDescription said = QdcDescription.parse(description);
                added = Optional.of(draft.add(
                        uuid(guid),
                        name,
                        QdcColours.nearest(colour),
                        said.key(),
                        said.definition(),
                        said.useWhen(),
                        said.fields(),
                        parent.map(open -> open.addTo(draft))));
            }
            return added.get();
        }

        private static Optional<UUID> uuid(String guid) {
            String bare = guid.replaceAll("[{}]", "");
            return bare.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                    ? Optional.of(UUID.fromString(bare))
                    : Optional.empty();
        }
    }

    private static final class Parsing {
        private final XMLStreamReader reader;
        private final CodeBookDraft draft = new CodeBookDraft();
        private final Deque<Open> open = new ArrayDeque<>();
        private boolean inCodes;
        private int codes;

        Parsing(XMLStreamReader reader) {
            this.reader = reader;
        }

        CodeBook book() throws XMLStreamException, MalformedException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    default -> {}
                }
            }
            if (!inCodes) {
                throw new MalformedException("line 1", "no element CodeBook with Codes");
            }
            return draft.book();
        }

        private void start(String name) throws XMLStreamException, MalformedException {
            switch (name) {
                case "Codes" -> inCodes = true;
                case "Code" -> {
                    if (!inCodes || reader.getAttributeValue(null, "name") == null) {
                        int line = reader.getLocation().getLineNumber();
                        throw new MalformedException("line " + line, "a Code stands in Codes and has a name");
                    }
                    Budget.tags(++codes);
                    open.push(new Open(reader, Optional.ofNullable(open.peek())));
                }
                case "Description" -> {
                    Open code = open.peek();
                    if (code != null) {
                        code.description = reader.getElementText();
                    }
                }
                default -> {}
            }
        }

        private void end(String name) {
            if (name.equals("Code")) {
                open.pop().addTo(draft);
            }
        }
    }
}
