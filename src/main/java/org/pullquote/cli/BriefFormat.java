package org.pullquote.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.format.DocxWriter;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;

/// The formats of `brief`.
enum BriefFormat {
    DOCX,
    MD,
    HTML;

    byte[] write(Document document) {
        return switch (this) {
            case DOCX -> DocxWriter.write(document);
            case MD -> MarkdownWriter.write(document).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
