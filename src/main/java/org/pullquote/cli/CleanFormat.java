package org.pullquote.cli;

import java.util.Locale;
import org.pullquote.brief.ArticleDocument;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.format.MarkdownWriter;

/// What `clean` can make of an article.
enum CleanFormat {
    /// The canonical text alone.
    TEXT("txt"),
    JSON("json"),
    HTML("html"),
    MARKDOWN("md");

    private final String extension;

    CleanFormat(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /// The article in this format, with its last line end.
    String write(Opened.Cleaned opened) {
        String file = opened.file().toString();
        return switch (this) {
            case TEXT -> opened.article().text() + "\n";
            case JSON -> Json.line(json -> new ArticleJson(opened.page(), opened.article()).write(json, file));
            case HTML -> HtmlWriter.write(ArticleDocument.of(opened.article(), file));
            case MARKDOWN -> MarkdownWriter.write(ArticleDocument.of(opened.article(), file));
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
