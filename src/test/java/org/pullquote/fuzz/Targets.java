package org.pullquote.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pullquote.page.Samples;

/// The readers and cleaners, each with files of our own to begin with.
final class Targets {
    private static final String STORY = "<p class=\"x\">The levee held through the <b>night</b>, the mayor said.</p>";
    private static final String HTML = "<html lang=en><head><title>Levee - The Ledger</title><meta charset=utf-8><meta"
        + " property=og:title content=Levee><script"
        + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ada\"}],\"datePublished\":\"2024-03-02\"}</script></head><body><nav><a"
        + " href=/>Home</a></nav><article><h1>Levee</h1><p class=byline>By Ada Reed</p>" + STORY.repeat(4)
            + "<table><tr><td>a<td>b</table><ul><li>b<li>c</ul><blockquote>d</blockquote><figure><img src=x>"
            + "<figcaption>e</figcaption></figure></article><aside>More</aside></body></html>";
    private static final List<String> TAGS =
            words("<p>¦</p>¦<div>¦</div>¦<table>¦<tr>¦<td>¦<li>¦<ul>¦<b>¦</b>¦<a href=x>¦<article>¦<h1>¦<script>¦"
                    + "</script>¦<!--¦-->¦<![CDATA[¦]]>¦<svg>¦<math>¦<template>¦<select>¦<option>¦<plaintext>¦"
                    + "<textarea>¦<noscript>¦<style>¦<br>¦<pre>¦&amp;¦&#0;¦&#x1F600;¦&#xD800;¦<meta charset=utf-16>¦"
                    + "<base href=x>¦<iframe srcdoc='<p>'>¦ class=\"ad\"¦ hidden¦ style=\"display:none\"¦\0¦"
                    + "\u00ff\u00fe¦\u00ef\u00bb\u00bf¦\u00e2\u0080\u0099¦application/ld+json¦{\"@type\":¦[[[[¦\\ud800¦"
                    + "By ¦March 2, 2024¦Advertisement¦\n\n");
    private static final String XML =
            "¦<!DOCTYPE x [<!ENTITY e 'f'>]>¦&e;¦&#x1F600;¦<![CDATA[¦\f¦ xml:space='preserve'";
    private static final List<String> WORD = words(
            "<w:p>¦</w:p>¦<w:r>¦</w:r>¦<w:t>¦</w:t>¦<w:tbl>¦<w:tr>¦<w:tc>¦<w:sdt>¦<w:br/>¦<w:tab/>¦<w:pPr>¦</w:pPr>¦<w:rPr>¦</w:rPr>¦<w:b/>¦<w:i"
                + " w:val='0'/>¦<w:pStyle w:val='Heading1'/>¦<w:numPr>¦<w:ilvl w:val='9'/>¦<w:outlineLvl"
                + " w:val='-1'/>¦<w:del>¦<w:ins>¦<w:moveFrom>¦<w:cr/>¦<w:ptab/>¦<w:noBreakHyphen/>¦<w:sym"
                + " w:char='F0B7'/>¦<w:sym w:char='FFFFFFFFF'/>¦<w:txbxContent>¦<w:footnoteReference"
                + " w:id='2'/>¦<w:footnote w:id='2'>¦<w:instrText>¦<w:basedOn w:val='Heading1'/>¦<w:fldChar"
                + " w:fldCharType='begin'/>¦<w:fldChar w:fldCharType='end'/>¦<w:vanish/>¦<w:docPartObj>¦<w:style"
                + " w:type='paragraph' w:styleId='Heading1'>¦<w:name w:val='Title'/>¦<w:hyperlink>¦"
                + "<mc:AlternateContent>¦<mc:Choice>¦<mc:Fallback>¦<dc:title>" + XML);
    private static final List<String> OPEN =
            words("<text:p>¦</text:p>¦<text:h text:outline-level='1'>¦ text:outline-level='99999999999'¦<text:span>¦"
                    + "<text:s text:c='9'/>¦ text:c='999999999'¦<text:list>¦<text:list-item>¦<text:list-header>¦"
                    + "<text:tab/>¦<text:line-break/>¦<table:table>¦<table:table-row>¦<table:table-cell>¦"
                    + " table:number-columns-repeated='99999999'¦ table:number-rows-repeated='99999999'¦<text:note>¦"
                    + "<text:note-citation>¦<text:note-body>¦<text:ruby>¦<text:ruby-text>¦<text:tracked-changes>¦"
                    + "<text:section>¦<text:hidden-text>¦<draw:frame>¦<draw:text-box>¦<office:annotation>¦"
                    + "<office:binary-data>¦<office:forms>¦<office:master-styles>¦<style:header>¦ text:style-name='P1'¦"
                    + "<style:style style:name='P1' style:parent-style-name='P1'>¦<style:text-properties"
                    + " text:display='none'/>¦ style:display-name='Title'¦<dc:title>¦<dc:creator>" + XML);

    private Targets() {}

    /// @param all with broken bars between them
    private static List<String> words(String all) {
        return List.of(all.split("¦"));
    }

    static List<Target> all() throws IOException {
        return Stream.of(pages(), documents(), envelopes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Target> pages() {
        String flat =
                "Menu Home Sports Levee holds By Ada Reed March 2, 2024 The levee held through the night, the mayor"
                        + " said. “It held,” she said. Advertisement Read more: Sign up for our newsletter © 2024 ";
        return List.of(
                new Target("html", List.of(bytes(HTML), bytes("<p>a<table><b><td>c"), bytes(STORY.repeat(9))), TAGS),
                new Target(
                        "flat",
                        List.of(bytes(flat.repeat(8)), bytes(flat.repeat(3) + "\n" + flat)),
                        words("By ¦Advertisement ¦“¦”¦. ¦ (CNN) ¦Share ¦2024¦\n¦\u0085¦’s")),
                new Target(
                        "plain",
                        List.of(
                                bytes("THE LEDGER\n"
                                        + "The levee held\n"
                                        + "By Ada Reed\n\n"
                                        + "It held through the night.\n\n"
                                        + "- one\n"),
                                "Überschrift\n\nEs hielt – sagte er.\n".getBytes(StandardCharsets.UTF_16)),
                        words("\n\n¦\r¦\t¦- ¦By ¦\u00ff\u00fe¦\u001b$B¦+AGE-¦\u00ed\u00a0\u0080¦1. ")),
                new Target(
                        "markdown",
                        List.of(bytes("# A\n\n"
                                + "**b** [c](https://x)\n\n"
                                + "> d\n\n"
                                + "```\n"
                                + "e\n"
                                + "```\n\n"
                                + "| a | b |\n"
                                + "|---|---|\n"
                                + "| c | d |\n")),
                        words("# ¦> ¦```¦~~~¦[¦](¦![¦**¦_¦`¦|¦---¦    ¦- ¦1. ¦<b>¦[^1]¦[^1]: ¦\\¦\n\n¦===")),
                new Target(
                        "subtitles",
                        List.of(
                                bytes("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ada>Held.</v>\n\n".repeat(3)),
                                bytes("1\r\n"
                                        + "00:00:01,000 --> 00:00:02,000\r\n"
                                        + "Held.\r\n\r\n"
                                        + "2\r\n"
                                        + "00:00:03,0 --> 9:9:9,9\r\n"
                                        + "b")),
                        words(" --> ¦WEBVTT¦00:00:01.000¦<v ¦</v>¦NOTE¦STYLE¦\n\n¦\r\n¦99:99:99,999")));
    }

    private static List<Target> documents() throws IOException {
        byte[] docx = Samples.docx(Samples.word("One.") + Samples.word("Two."));
        return List.of(
                new Target(
                        "docx",
                        List.of(
                                bytes(String.join(
                                        Seeds.NEXT,
                                        Seeds.WORD,
                                        Seeds.STYLES,
                                        "<w:footnote w:id='2'>" + Samples.word("n") + "</w:footnote>",
                                        "<dc:creator>Ada Reed</dc:creator><dcterms:created>2024-03-02T10:00:00Z"
                                                + "</dcterms:created>")),
                                bytes(Samples.word("a"))),
                        WORD,
                        Seeds::docx),
                new Target(
                        "odt",
                        List.of(bytes(String.join(
                                Seeds.NEXT,
                                Seeds.ODT,
                                Seeds.ODT_STYLES,
                                "<meta:creation-date>2024-03-02</meta:creation-date><dc:title>A</dc:title>"))),
                        OPEN,
                        Seeds::odt),
                new Target(
                        "rtf",
                        List.of(bytes(Seeds.RTF), bytes(Seeds.OLD_RTF)),
                        words("{¦}¦\\par¦\\u-10179?¦\\'e9¦\\bin9 ¦\\uc9¦\\cell¦\\row¦{\\*\\¦\\fcharset128¦\\f1¦"
                                + "\\ansicpg932¦\\pict¦\\footnote¦{\\object¦\\upr¦\\ud¦\\'")),
                new Target(
                        "epub",
                        List.of(bytes(String.join(Seeds.NEXT, STORY + "<h2>b</h2>", STORY, Seeds.BOOK))),
                        TAGS,
                        Seeds::epub),
                new Target(
                        "pdf",
                        List.of(
                                bytes(Seeds.SHOWN),
                                Seeds.pdf(bytes(Seeds.SHOWN)),
                                Samples.pdf("# Levee\nThe levee held through the night.\nIt held.", "Two."),
                                Samples.lockedPdf("Held.")),
                        words(" obj¦endobj¦stream\n¦endstream¦<<¦>>¦[¦]¦ 0 R¦/Length 9¦/Kids¦"
                                + "/Filter/FlateDecode¦/Contents¦/Font¦BT ¦ Tj ¦ Tm ¦xref¦trailer¦/Prev 9¦/ObjStm¦"
                                + "/Encrypt¦/Type/Page¦%%EOF¦ Td ¦ TJ ¦ Tf ¦ Do ¦q ¦Q ¦BT ¦ET ¦/X1¦/F2¦ cm ¦ Tr ¦ Tz "
                                + "¦beginbfrange¦<FFFF>¦/Rotate 90¦/ToUnicode¦/Differences[¦/W[¦BI ¦ID ¦EI¦/Prev 0"),
                        Seeds::pdf),
                new Target(
                        "zip",
                        List.of(docx, Samples.zip(Map.of("a/b.html", HTML, "c.txt", "Held.\n"))),
                        List.of("PK\3\4", "PK\1\2", "PK\5\6")));
    }

    private static List<Target> envelopes() throws IOException {
        byte[] warc = Samples.warc("https://example.org/", HTML);
        byte[] mail = bytes("From: a@b.c\nSubject: =?utf-8?Q?a?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
                + " boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPGI+YQ==\n"
                + "--x\nContent-Type: message/rfc822\n\nSubject: b\n\nc\n--x--\n");
        List<String> heads = words("Content-Type: ¦multipart/related; boundary=x¦--x\n¦--x--¦"
                + "Content-Transfer-Encoding: ¦base64¦quoted-printable¦=?utf-8?B?¦?=¦charset=utf-7¦"
                + "From ¦\nFrom a Sat Mar  2 10:00:00 2024\n¦\n\n¦Content-Location: ¦cid:¦"
                + "message/rfc822¦text/html¦multipart/alternative¦=3D¦=\n¦filename*0=");
        return List.of(
                new Target("mail", List.of(mail), heads),
                new Target(
                        "mailbox",
                        List.of(bytes("From a Sat Mar  2 10:00:00 2024\nSubject: a\nFrom: b\n\nc\n\n".repeat(3))),
                        heads),
                new Target(
                        "mhtml",
                        List.of(bytes("From: <Saved by x>\n"
                                + "Snapshot-Content-Location: https://x/\n"
                                + "MIME-Version: 1.0\n"
                                + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n"
                                + "--x\n"
                                + "Content-Type: text/html\n"
                                + "Content-Transfer-Encoding: quoted-printable\n"
                                + "Content-Location: https://x/\n\n"
                                + "<p>a=3Db</p>\n"
                                + "--x--")),
                        heads),
                new Target(
                        "warc",
                        List.of(warc),
                        words("WARC/1.0\r\n¦WARC-Type: response\r\n¦Content-Length: 9¦\r\n\r\n¦"
                                + "HTTP/1.1 200 OK\r\n¦Transfer-Encoding: chunked\r\n¦Content-Encoding: gzip\r\n¦"
                                + "ffffffff\r\n¦0\r\n¦WARC-Target-URI: ")),
                new Target("gzip", List.of(warc, bytes(HTML)), TAGS, Samples::gzip),
                new Target(
                        "web archive",
                        List.of(
                                bytes(
                                        "<?xml"
                                            + " version=\"1.0\"?><plist><dict><key>WebMainResource</key><dict><key>WebResourceData"
                                            + "</key><data>PHA+YQ==</data><key>WebResourceURL</key><string>a</string></dict></dict></plist>"),
                                Samples.webArchive("https://ledger.example/levee", HTML)),
                        words("<dict>¦</dict>¦<key>WebResourceData</key>¦<data>¦<array>¦_\u0010¦\u00d1¦O\u0010")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
