package org.pullquote.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pullquote.brief.AnnotationPage;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.CitationExport;
import org.pullquote.brief.CommentedText;
import org.pullquote.brief.PassageTable;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;
import org.pullquote.brief.pdf.PdfWriter;
import org.pullquote.brief.source.StoryMaterial;

/// The formats of `brief`: the brief itself, the table of its passages, and its sources for a citation manager.
enum BriefFormat {
    DOCX,
    /// The full text with Word comments.
    DOCX_COMMENTS,
    PDF,
    HTML,
    MD,
    CSV,
    JSONLD,
    CSL,
    BIBTEX,
    EVIDENCE;

    byte[] write(StoryMaterial story, BriefSettings settings, Paper paper) {
        return switch (this) {
            case DOCX -> DocxWriter.write(Brief.of(story, settings).document(), paper);
            case DOCX_COMMENTS -> DocxWriter.write(CommentedText.of(story, settings), paper);
            case PDF -> PdfWriter.write(Brief.of(story, settings).document(), paper);
            case HTML -> utf8(HtmlWriter.write(Brief.of(story, settings).document()));
            case MD -> utf8(MarkdownWriter.write(Brief.of(story, settings).document()));
            case CSV -> utf8(PassageTable.csv(story, settings));
            case JSONLD -> utf8(AnnotationPage.jsonLd(story, settings));
            case CSL -> utf8(CitationExport.cslJson(story.sources()));
            case BIBTEX -> utf8(CitationExport.bibTex(story.sources()));
            case EVIDENCE -> throw new IllegalArgumentException("An evidence pack needs more than the story");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
