package org.pullquote.page.office;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.UnreadableException;

/// Reads XML element by element, without document types, entities of its own or anything outside the file.
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private static final int HEAD = 200;
    private static final Pattern ENCODING =
            Pattern.compile("[^<]{0,3}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

    private Xml() {}

    /// Hears of what stands in the XML, from front to back. Names are local: which prefix stands before them does not
    /// matter.
    interface Listener {
        void start(String name, Attributes attributes) throws UnreadableException;

        void end(String name) throws UnreadableException;

        default void text(String words) throws UnreadableException {}
    }

    /// Attributes of the element that begins.
    interface Attributes {
        /// The value of the attribute of this local name.
        Optional<String> get(String name);

        default String get(String name, String otherwise) {
            return get(name).orElse(otherwise);
        }

        /// The name space of the element.
        String space();
    }

    /// @throws UnreadableException if it is not well-formed or nested deeper than any real document
    static void read(byte[] bytes, Listener listener) throws UnreadableException {
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(decoded(bytes));
            int depth = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw Limits.exceeded("elements nested deeper than in any real document");
                        }
                        listener.start(reader.getLocalName(), attributes(reader));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(reader.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.text(reader.getText());
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw UnreadableException.damaged("the document in it is broken");
        }
    }

    /// The characters; a byte that is none becomes U+FFFD. The JDK's own decoder would print it to the standard error
    /// stream before it says so.
    private static Reader decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_16);
        }
        int mark = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        Matcher declared = ENCODING.matcher(head);
        Charset charset = declared.lookingAt() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
        return new InputStreamReader(new ByteArrayInputStream(bytes, mark, bytes.length - mark), charset);
    }

    private static Attributes attributes(XMLStreamReader reader) {
        return new Attributes() {
            @Override
            public Optional<String> get(String name) {
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    if (reader.getAttributeLocalName(i).equals(name)) {
                        return Optional.of(reader.getAttributeValue(i));
                    }
                }
                return Optional.empty();
            }

            @Override
            public String space() {
                return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
            }
        };
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Depth is counted here, where a document that is too deep can be told from one that is broken.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }
}
