package org.pullquote.brief.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pullquote.annotation.exchange.JsonLd;
import org.pullquote.annotation.exchange.QdaProject;
import org.pullquote.article.ArticleId;
import org.pullquote.brief.AnnotationPage;
import org.pullquote.brief.Brief;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.CitationExport;
import org.pullquote.brief.CommentedText;
import org.pullquote.brief.PassageTable;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.evidence.EvidencePack;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;
import org.pullquote.brief.pdf.PdfWriter;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// What a story can be filed as: the brief itself, the table of its passages, its annotations for other programs, its
/// sources for a citation manager, and the pack of its evidence.
public enum BriefFormat {
    DOCX("docx"),
    /// The full text with Word comments.
    DOCX_COMMENTS("docx"),
    PDF("pdf"),
    HTML("html"),
    MD("md"),
    CSV("csv"),
    JSONLD("jsonld"),
    QDPX("qdpx"),
    CSL("json"),
    BIBTEX("bib"),
    EVIDENCE("zip");

    private static final int LONGEST_NAME = 60;

    private final String extension;

    BriefFormat(String extension) {
        this.extension = extension;
    }

    /// How its files end, without the dot.
    public String extension() {
        return extension;
    }

    /// A name for a file of this title that every file system takes: without what separates folders or hides, no
    /// longer than names may be, and none that Windows keeps for devices.
    public String fileName(String title) {
        String plain = title.strip().replaceAll("[^\\p{L}\\p{N} _-]", "").replaceAll("\\s+", "-");
        int length = plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length())));
        String name = plain.substring(0, length);
        boolean isDevice = name.matches("(?i)con|prn|aux|nul|(com|lpt)\\d");
        return (name.isEmpty() || isDevice ? "brief" : name) + "." + extension;
    }

    /// The whole file.
    ///
    /// @param material what the story comes to, as it was read from the library
    public byte[] write(Filed filed, StoryMaterial material, BriefSettings settings, Paper paper) {
        return switch (this) {
            case DOCX -> DocxWriter.write(Brief.of(material, settings).document(), paper);
            case DOCX_COMMENTS -> DocxWriter.write(CommentedText.of(material, settings), paper);
            case PDF -> PdfWriter.write(Brief.of(material, settings).document(), paper);
            case HTML -> utf8(HtmlWriter.write(Brief.of(material, settings).document()));
            case MD -> utf8(MarkdownWriter.write(Brief.of(material, settings).document()));
            case CSV -> utf8(PassageTable.csv(material, settings));
            case JSONLD -> utf8(AnnotationPage.jsonLd(material, settings));
            case QDPX -> project(filed, material, settings);
            case CSL -> utf8(CitationExport.cslJson(material.sources()));
            case BIBTEX -> utf8(CitationExport.bibTex(material.sources()));
            case EVIDENCE -> EvidencePack.write(filed.library(), filed.story(), material, settings, paper, filed.key());
        };
    }

    private static byte[] project(Filed filed, StoryMaterial story, BriefSettings settings) {
        StoryMaterial material = story.only(settings::includes, settings.privateNotes());
        List<ArticleId> articles = filed.articles();
        QdaProject project = new QdaProject(material.codeBook(), settings.privateNotes());
        for (Source source : material.sources()) {
            String name = JsonLd.source(source.article(), source.digest());
            project.add(material.annotationsIn(source), name, articles.get(source.number() - 1), source.article());
        }
        return project.pack();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The name it has on the command line and in the words of the program.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
