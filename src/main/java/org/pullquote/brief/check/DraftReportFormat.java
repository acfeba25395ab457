package org.pullquote.brief.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Paper;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.TextWriter;
import org.pullquote.brief.source.Source;

/// What the check of a draft can be reported as.
public enum DraftReportFormat {
    DOCX("docx"),
    HTML("html"),
    /// One object a quotation.
    JSON("jsonl"),
    TEXT("txt");

    private final String extension;

    DraftReportFormat(String extension) {
        this.extension = extension;
    }

    /// How its files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The whole report.
    ///
    /// @param draft the draft as a source of its own
    /// @param name what the draft is called in JSON
    /// @param names what the sources are called in JSON
    /// @param paper of a Word document
    public byte[] write(
            Source draft,
            String name,
            List<Source> sources,
            List<String> names,
            List<DraftFinding> found,
            Paper paper) {
        Document report = DraftReport.of(draft, sources, found);
        return switch (this) {
            case DOCX -> DocxWriter.write(report, paper);
            case HTML -> HtmlWriter.write(report).getBytes(StandardCharsets.UTF_8);
            case TEXT -> TextWriter.write(report).getBytes(StandardCharsets.UTF_8);
            case JSON ->
                FindingLines.of(
                                name,
                                draft.article(),
                                names,
                                sources.stream().map(Source::article).toList(),
                                found)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    /// The name it has on the command line and in the words of the program.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
