package org.pullquote.ui.brief;

import java.nio.charset.StandardCharsets;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;

/// What a brief can be written as.
public enum FileFormat {
    HTML("html"),
    MARKDOWN("md");

    private final String extension;

    FileFormat(String extension) {
        this.extension = extension;
    }

    /// How its files end, without the dot.
    public String extension() {
        return extension;
    }

    /// The whole file, in UTF-8.
    byte[] write(Document document) {
        String text = switch (this) {
            case HTML -> HtmlWriter.write(document);
            case MARKDOWN -> MarkdownWriter.write(document);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
