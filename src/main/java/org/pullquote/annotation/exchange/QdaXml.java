package org.pullquote.annotation.exchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes text into XML so that it is read back as it was: a carriage return, which a reader would take for a line end,
/// as a reference; what XML 1.0 cannot say at all (control characters, half surrogate pairs) as U+FFFD.
record QdaXml(XMLStreamWriter stream) {
    void attribute(String name, String value) throws XMLStreamException {
        stream.writeAttribute(name, printable(value).replaceAll("[\\r\\n\\t]", " "));
    }

    void element(String name, String text) throws XMLStreamException {
        stream.writeStartElement(name);
        String[] lines = printable(text).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                stream.writeEntityRef("#13");
            }
            stream.writeCharacters(lines[i]);
        }
        stream.writeEndElement();
    }

    static String printable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> kept.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point < 0xD800
                || point >= 0xE000 && point < 0xFFFE
                || point >= 0x10000;
    }
}
