package org.pullquote.brief.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.pullquote.brief.format.XmlPart;

/// What a PDF says of itself, in XMP (ISO 16684-1). It is tagged as PDF/UA asks for; that it conforms is not claimed,
/// as
/// no validator has said so.
final class Metadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private Metadata() {}

    static PDMetadata of(PDDocument pdf, String title, String language) throws IOException {
        XmlPart xml = new XmlPart()
                .open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/")
                .open("rdf:RDF", "xmlns:rdf", RDF)
                .open(
                        "rdf:Description",
                        "rdf:about",
                        "",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:pdf",
                        "http://ns.adobe.com/pdf/1.3/");
        xml.open("dc:title").open("rdf:Alt");
        xml.open("rdf:li", "xml:lang", "x-default").text(title).close();
        xml.close().close();
        xml.open("dc:language").open("rdf:Bag");
        xml.open("rdf:li").text(language).close();
        xml.close().close();
        xml.open("pdf:Producer").text("Pullquote").close();
        byte[] bytes = xml.close().close().close().bytes();
        return new PDMetadata(pdf, new ByteArrayInputStream(bytes));
    }
}
