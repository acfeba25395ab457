package org.pullquote.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pullquote.page.Samples;

/// Good files with much of what their formats have, not packed where that can be avoided, so that changing a byte of
/// them changes what a reader sees.
final class Seeds {
    /// Between the parts of a document of several files.
    static final String NEXT = "\f";

    /// What shows text of a page of a PDF, in two columns, with most ways to show it.
    static final String SHOWN = """
        q BT /F1 20 Tf 72 740 Td (Levee) Tj ET Q
        BT /F1 10 Tf 12 TL 72 700 Td (The levee held through the) Tj T* (night, the mayor said.) Tj 0 -24 Td
        [(It) -250 (he) 20 (ld)] TJ (again) ' 1 2 (twice) " ET
        BT /F2 10 Tf 1 0 0 1 320 700 Tm <0041004200430020> Tj 0 -12 TD <0044> Tj 3 Tr (hidden) Tj ET
        /P <</MCID 0>> BDC BT /F1 8 Tf 90 Tz 2 Ts 72 60 Td (1 A note.) Tj ET EMC
        q 1 0 0 1 0 -400 cm /X1 Do Q /X2 Do
        BI /W 1 /H 1 /BPC 8 /CS /G ID x EI
        0.5 g 72 400 200 1 re f BT /F1 6 Tf 300 20 Td (2) Tj ET
        """;

    private static final String UNICODE = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def
        1 begincodespacerange <0000> <FFFF> endcodespacerange
        2 beginbfchar <0041> <0061> <0042> <D83DDE00> endbfchar
        1 beginbfrange <0043> <0050> <0063> endbfrange
        endcmap end end
        """;

    static final String STYLES = "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/>"
            + "<w:basedOn w:val='Normal'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type='character' w:styleId='E'><w:name w:val='Emphasis'/><w:rPr><w:i/><w:vanish"
            + " w:val='0'/></w:rPr></w:style>";

    static final String WORD = "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>A</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr></w:pPr><w:r><w:rPr><w:b/><w:i"
            + " w:val='false'/></w:rPr><w:t xml:space='preserve'>One </w:t><w:tab/><w:footnoteReference w:id='2'/>"
            + "</w:r><w:hyperlink r:id='x'><w:r><w:t>two</w:t></w:r></w:hyperlink><w:ins><w:r><w:t>in</w:t></w:r>"
            + "</w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del></w:p>"
            + "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText>"
            + "<w:fldChar w:fldCharType='separate'/><w:t>9</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
            + "<w:sdt><w:sdtContent><w:p><w:r><w:t>d</w:t><w:br/><w:sym w:char='F0B7'/></w:r></w:p></w:sdtContent>"
            + "</w:sdt><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>e</w:t></w:r></w:p></mc:Choice><mc:Fallback/>"
            + "</mc:AlternateContent>";

    static final String ODT = "<text:h text:style-name='H' text:outline-level='1'>A</text:h><text:p"
            + " text:style-name='P1'>One<text:s text:c='2'/>two<text:tab/><text:span"
            + " text:style-name='B'>bold</text:span><text:line-break/><text:note text:note-class='footnote'>"
            + "<text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body>"
            + "</text:note></text:p><text:list><text:list-item><text:p>c</text:p><text:list><text:list-item><text:p>d"
            + "</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-row>"
            + "<table:table-cell><text:p>e</text:p></table:table-cell><table:covered-table-cell/></table:table-row>"
            + "</table:table><text:tracked-changes><text:deletion><text:p>f</text:p></text:deletion>"
            + "</text:tracked-changes><draw:frame><draw:text-box><text:p>g</text:p></draw:text-box></draw:frame>";

    static final String ODT_STYLES = "<style:style style:name='P1' style:parent-style-name='Heading_20_1'"
            + " style:display-name='Heading 1'><style:text-properties fo:font-weight='bold' fo:font-style='italic'"
            + " text:display='none'/></style:style><office:master-styles><style:master-page><style:header><text:p>h"
            + "</text:p></style:header></style:master-page></office:master-styles>";

    static final String BOOK = "<metadata><dc:title>The Levee</dc:title><dc:creator>Ada Reed</dc:creator>"
            + "<dc:date>2024</dc:date></metadata><manifest><item id='b' href='text/two.xhtml'"
            + " media-type='application/xhtml+xml'/><item id='a' href='text/one%20a.xhtml'"
            + " media-type='application/xhtml+xml'/><item id='c' href='x.svg' fallback='a'/></manifest><spine>"
            + "<itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine>";

    static final String RTF = """
        {\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset204 A;}{\\f1\\fcharset128 B;}}{\\stylesheet{\\s1 heading 1;}}
        {\\info{\\title T}{\\author Ada}{\\creatim\\yr2024\\mo3\\dy2}}\\pard\\s1\\outlinelevel0 Levee\\par\\pard\\f0 a\\'e9
        \\u1234?\\b bold\\b0{\\i x}{\\*\\x y}\\par\\trowd b\\cell c\\cell\\row{\\footnote n}\\tab\\emdash\\ldblquote d
        \\rdblquote{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt e}}{\\v hidden}\\line{\\header h}{\\pict\\pngblip 00ff}
        {\\upr{f}{\\*\\ud{g}}}\\f1\\'82\\'a0\\bin3 abc{\\listtext 1.}item\\par}
        """;

    static final String OLD_RTF = "{\\rtf1\\mac\\deff0 {\\*\\shppict{\\pict}}a\\~b\\_c\\-d\\{\\}\\\\e\\\n}";

    private Seeds() {}

    /// A part by its place, or the empty text if there are not so many.
    private static String part(byte[] parts, int place) {
        String[] all = new String(parts, StandardCharsets.UTF_8).split(NEXT, -1);
        return place < all.length ? all[place] : "";
    }

    /// The same, in three of four files mended so that the parser does not refuse it.
    private static String xml(byte[] parts, int place) {
        String part = part(parts, place);
        return parts.length % 4 == 0 ? part : WellFormed.of(part);
    }

    /// @param parts what stands within the body, the styles, the notes and the properties
    static byte[] docx(byte[] parts) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "word/document.xml",
                "<w:document" + WellFormed.NAMESPACES + "><w:body>" + xml(parts, 0) + "</w:body></w:document>");
        files.put("word/styles.xml", "<w:styles" + WellFormed.NAMESPACES + ">" + xml(parts, 1) + "</w:styles>");
        files.put(
                "word/footnotes.xml", "<w:footnotes" + WellFormed.NAMESPACES + ">" + xml(parts, 2) + "</w:footnotes>");
        files.put("docProps/core.xml", "<c:p xmlns:c='p'" + WellFormed.NAMESPACES + ">" + xml(parts, 3) + "</c:p>");
        return Samples.zip(files);
    }

    /// @param parts what stands within the text, the styles and the properties
    static byte[] odt(byte[] parts) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/vnd.oasis.opendocument.text");
        files.put(
                "content.xml",
                "<office:document-content" + WellFormed.NAMESPACES + "><office:body><office:text>" + xml(parts, 0)
                        + "</office:text></office:body></office:document-content>");
        files.put(
                "styles.xml",
                "<office:document-styles" + WellFormed.NAMESPACES + ">" + xml(parts, 1) + "</office:document-styles>");
        files.put(
                "meta.xml",
                "<office:document-meta" + WellFormed.NAMESPACES + ">" + xml(parts, 2) + "</office:document-meta>");
        return Samples.zip(files);
    }

    /// @param parts the two chapters, and what stands within the package
    static byte[] epub(byte[] parts) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("mimetype", "application/epub+zip");
        files.put("META-INF/container.xml", "<c><rootfiles><rootfile full-path='OPS/b.opf'/></rootfiles></c>");
        files.put("OPS/b.opf", "<package>" + part(parts, 2) + "</package>");
        files.put("OPS/text/one a.xhtml", "<?xml version='1.0'?><html><body>" + part(parts, 0) + "</body></html>");
        files.put("OPS/text/two.xhtml", "<html><body>" + part(parts, 1) + "</body></html>");
        return Samples.zip(files);
    }

    /// A PDF as it is, or one whose first page shows what `part` says.
    static byte[] pdf(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF") ? part : pdf(text);
    }

    private static byte[] pdf(String content) {
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R/Lang(en)/Names<</EmbeddedFiles<</Names[(a)9 0 R]>>>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 612 792]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>"
                        + "/XObject<</X1 8 0 R/X2 10 0 R>>>>>>",
                "<</Type/Page/Parent 2 0 R/Contents[4 0 R]/Rotate 0/Annots[<</Subtype/Link/Rect[0 0 9"
                        + " 9]/A<</S/JavaScript/JS(app.alert\\(1\\))>>>>]>>",
                stream("", content),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/FirstChar 65/LastChar 66/Widths[600 600]"
                        + "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[39/quotesingle 96/fi]>>>>",
                "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 7 0"
                    + " R/DescendantFonts[<</Type/Font"
                    + "/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement"
                    + " 0>>/W[65[500 600]70 80 700]/DW 900/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags"
                    + " 4>>>>]>>",
                stream("", UNICODE),
                stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Matrix[1 0 0 1 0 0]",
                        "BT /F1 10 Tf 72 700 Td (In" + " a form) Tj ET /X1 Do"),
                "<</Type/Filespec/F(a.txt)>>",
                stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"),
                "<</Title(Levee)/Author(Ada Reed)/CreationDate(D:20240302100000+01'00')>>");
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects) {
            places.add(pdf.length());
            pdf.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("%010d 00000 n \n".formatted(place)));
        pdf.append("trailer\n<</Size ").append(objects.size() + 1).append("/Root 1 0 R/Info 11 0 R>>\nstartxref\n");
        return pdf.append(table).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String stream(String dictionary, String content) {
        return "<<" + dictionary + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }
}
