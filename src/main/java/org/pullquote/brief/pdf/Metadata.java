package org.pullquote.brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.pullquote.brief.format.XmlPart;

/// What a PDF says of itself, in XMP (ISO 16684-1): its title, that it conforms to PDF/UA-1 (ISO 14289-1, clause 5) and
/// to PDF/A-2a (ISO 19005-2, 6.6.4), and what the property of the former is, which the latter does not know (6.6.2.3).
final class Metadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String PDF_UA = "http://www.aiim.org/pdfua/ns/id/";
    private static final String AIIM = "http://www.aiim.org/pdfa/ns/";

    private final XmlPart xml = new XmlPart();

    private Metadata() {}

    static PDMetadata of(PDDocument pdf, String title, String language) throws IOException {
        return new PDMetadata(pdf, new ByteArrayInputStream(new Metadata().written(title, language)));
    }

    private byte[] written(String title, String language) {
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").open("rdf:RDF", "xmlns:rdf", RDF);
        describe("xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
        xml.open("dc:title").open("rdf:Alt");
        xml.open("rdf:li", "xml:lang", "x-default").text(title).close();
        xml.close().close();
        xml.open("dc:language").open("rdf:Bag");
        value("rdf:li", language);
        xml.close().close();
        value("pdf:Producer", "Pullquote");
        xml.close();
        describe("xmlns:pdfuaid", PDF_UA);
        value("pdfuaid:part", "1");
        xml.close();
        describe("xmlns:pdfaid", AIIM + "id/");
        value("pdfaid:part", "2");
        value("pdfaid:conformance", "A");
        xml.close();
        extension();
        return xml.close().close().bytes();
    }

    private void extension() {
        describe(
                "xmlns:pdfaExtension",
                AIIM + "extension/",
                "xmlns:pdfaSchema",
                AIIM + "schema#",
                "xmlns:pdfaProperty",
                AIIM + "property#");
        xml.open("pdfaExtension:schemas").open("rdf:Bag").open("rdf:li", "rdf:parseType", "Resource");
        value("pdfaSchema:schema", "PDF/UA identification schema");
        value("pdfaSchema:namespaceURI", PDF_UA);
        value("pdfaSchema:prefix", "pdfuaid");
        xml.open("pdfaSchema:property").open("rdf:Seq").open("rdf:li", "rdf:parseType", "Resource");
        value("pdfaProperty:name", "part");
        value("pdfaProperty:valueType", "Integer");
        value("pdfaProperty:category", "internal");
        value("pdfaProperty:description", "the part of ISO 14289 to which the file conforms");
        xml.close().close().close();
        xml.close().close().close().close();
    }

    private void describe(String... namespaces) {
        String[] attributes = new String[namespaces.length + 2];
        attributes[0] = "rdf:about";
        attributes[1] = "";
        System.arraycopy(namespaces, 0, attributes, 2, namespaces.length);
        xml.open("rdf:Description", attributes);
    }

    private void value(String name, String text) {
        xml.open(name).text(text).close();
    }
}
