package org.pullquote.brief.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML file that is written in memory. Names are given with their prefixes; the namespaces are declared on the root.
public final class XmlPart {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    public XmlPart() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Begins an element.
    ///
    /// @param attributes names and values by turns
    public XmlPart open(String name, String... attributes) {
        return write(() -> {
            xml.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    public XmlPart close() {
        return write(xml::writeEndElement);
    }

    /// An element with nothing in it.
    public XmlPart empty(String name, String... attributes) {
        return write(() -> {
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    public XmlPart text(String text) {
        return write(() -> xml.writeCharacters(Characters.printable(text)));
    }

    /// The whole file; nothing can be written after.
    public byte[] bytes() {
        write(() -> {
            xml.writeEndDocument();
            xml.close();
        });
        return bytes.toByteArray();
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], Characters.printable(attributes[i + 1]));
        }
    }

    private XmlPart write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }
}
