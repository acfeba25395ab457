package org.pullquote.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pullquote.page.Samples;

/// Files of every format that ask whoever opens them to fetch something.
///
///     Beacons FOLDER    writes them there
final class Beacons {
    private static final String BEACON = "http://127.0.0.1:9/beacon";
    private static final String STORY =
            "<p>The levee held through the night, the mayor said on Saturday.</p>".repeat(3);
    private static final String HTML = "<html manifest='" + BEACON + "'><head><base href='" + BEACON
            + "'><link rel=stylesheet href='" + BEACON + "'><link rel=preload as=image href='" + BEACON
            + "'><meta http-equiv=refresh content='0;url=" + BEACON + "'><style>@import '" + BEACON
            + "';</style></head>"
            + "<body background='" + BEACON + "'><img src='" + BEACON + "' srcset='" + BEACON + " 2x'><iframe src='"
            + BEACON
            + "'></iframe><object data='" + BEACON + "'></object><video poster='" + BEACON + "'></video><script src='"
            + BEACON + "'></script>" + STORY + "</body>";
    private static final String ENTITY = "<!DOCTYPE x PUBLIC 'x' '" + BEACON + "' [<!ENTITY e SYSTEM '" + BEACON
            + "'><!ENTITY % p SYSTEM '" + BEACON + "'>%p;]>";

    private Beacons() {}

    public static void main(String[] arguments) throws IOException {
        in(Files.createDirectories(Path.of(arguments[0])));
    }

    /// Writes the files and tells where each is that is to be opened.
    static List<Path> in(Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        addPages(files);
        addDocuments(files);
        addLetters(files);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Files.write(place, file.getValue());
            if (!file.getKey().endsWith(".css")) {
                written.add(place);
            }
        }
        return written;
    }

    private static void addPages(Map<String, byte[]> files) throws IOException {
        String text = "The levee held through the night, the mayor said. See " + BEACON + " for more.\n";
        files.put("a.html", bytes(HTML));
        files.put(
                "single.html", bytes(HTML.replace("<body", "<link rel=icon href='data:image/png;base64,AA=='><body")));
        files.put("complete.html", bytes("<link rel=stylesheet href='complete_files/style.css'>" + HTML));
        files.put(
                "complete_files/style.css",
                bytes("@import url(" + BEACON + "); @font-face { src: url(" + BEACON + ") }"));
        files.put("a.txt", bytes("The levee held\n\n" + text.repeat(3)));
        files.put("flat.txt", bytes(text.replace("\n", " ").repeat(12)));
        files.put("a.md", bytes("# A\n\n![b](" + BEACON + ")\n\n[c](" + BEACON + ")\n\n**d**\n\n" + text));
        files.put(
                "a.vtt",
                bytes("WEBVTT\n\nSTYLE\n::cue { background: url(" + BEACON + ") }\n\n"
                        + "00:01.000 --> 00:02.000\n<v Ada>" + BEACON + "</v>\n"));
        files.put(
                "a.srt",
                bytes("1\n00:00:01,000 --> 00:00:02,000\n<font face='" + BEACON + "'>See " + BEACON + "</font>\n"));
        files.put("a.warc", Samples.warc(BEACON, HTML));
        files.put("a.html.gz", Samples.gzip(bytes(HTML)));
        files.put("a.zip", Samples.zip(Map.of("a/index.html", HTML)));
        files.put("binary.webarchive", Samples.webArchive(BEACON, HTML));
        files.put(
                "a.webarchive",
                bytes("<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"x\" \"" + BEACON + "\"><plist><dict>"
                        + "<key>WebMainResource</key><dict><key>WebResourceURL</key><string>" + BEACON
                        + "</string><key>WebResourceData</key><data>"
                        + Base64.getEncoder().encodeToString(bytes(HTML))
                        + "</data></dict></dict></plist>"));
    }

    private static void addDocuments(Map<String, byte[]> files) throws IOException {
        String relation = "<Relationship Id='r' TargetMode='External' Type='http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/attachedTemplate' Target='" + BEACON + "'/>";
        files.put(
                "a.docx",
                Samples.zip(Map.of(
                        "word/document.xml",
                                "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                        + "<w:body>" + Samples.word("It held.")
                                        + Samples.word("INCLUDEPICTURE " + BEACON)
                                        + "</w:body></w:document>",
                        "word/_rels/document.xml.rels", "<Relationships>" + relation + "</Relationships>",
                        "word/_rels/settings.xml.rels", "<Relationships>" + relation + "</Relationships>")));
        files.put(
                "entity.docx",
                Samples.zip(Map.of(
                        "word/document.xml", ENTITY + "<w:document xmlns:w='wordprocessingml'>&e;</w:document>")));
        files.put(
                "a.odt",
                Samples.odt("<text:p>It held.<draw:frame xmlns:draw='d' xmlns:xlink='l'><draw:image xlink:href='"
                        + BEACON + "' xlink:actuate='onLoad'/></draw:frame></text:p>"));
        files.put(
                "entity.odt",
                Samples.zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "content.xml",
                        ENTITY
                                + "<o:d xmlns:o='o' xmlns:t='t'><o:body><o:text><t:p>It held."
                                + " &e;</t:p></o:text></o:body></o:d>")));
        files.put(
                "a.rtf",
                bytes("{\\rtf1\\ansi{\\*\\template " + BEACON + "}It held. {\\field{\\*\\fldinst INCLUDEPICTURE \""
                        + BEACON + "\" \\\\d}{\\fldrslt x}}\\par}"));
        files.put("a.epub", Samples.epub(ENTITY + "<p>&e;</p>" + STORY, "<img src='" + BEACON + "'/>" + HTML));
        files.put("a.pdf", Samples.pdfWith("It held. " + BEACON, BEACON));
    }

    private static void addLetters(Map<String, byte[]> files) {
        String head = "From: a@b.c\nTo: d@e.f\nSubject: x\nDisposition-Notification-To: a@b.c\nMIME-Version: 1.0\n";
        String letter = head + "Content-Type: text/html\n\n" + HTML + "\n";
        files.put("a.eml", bytes(letter));
        files.put(
                "external.eml",
                bytes(head + "Content-Type: message/external-body; access-type=URL; URL=\"" + BEACON
                        + "\"\n\nContent-Type: text/html\n\n"));
        files.put("a.mbox", bytes(("From a Sat Mar  2 10:00:00 2024\n" + letter + "\n").repeat(2)));
        files.put(
                "a.mhtml",
                bytes("From: <Saved by x>\nSnapshot-Content-Location: " + BEACON + "\n"
                        + "MIME-Version: 1.0\n"
                        + "Content-Type: multipart/related;"
                        + " type=\"text/html\";"
                        + " boundary=\"x\"\n\n"
                        + "--x\n"
                        + "Content-Type: text/html\n"
                        + "Content-Location:"
                        + " " + BEACON + "\n\n" + HTML + "\n--x--\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
