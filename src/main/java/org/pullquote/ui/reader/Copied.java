package org.pullquote.ui.reader;

import java.util.List;
import java.util.Optional;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.format.HtmlWriter;
import org.pullquote.brief.source.Source;
import org.pullquote.text.TextSpan;

/// What is put on the clipboard.
///
/// @param text plain
/// @param html the same as rich text, for programs that take that
public record Copied(String text, Optional<String> html) {
    static Copied plain(String text) {
        return new Copied(text, Optional.empty());
    }

    /// The words in quotation marks, then the full citation that a brief gives.
    static Copied cited(Source source, TextSpan span) {
        String passage = span.in(source.article().text());
        String quotation = passage.startsWith("“") && passage.endsWith("”") ? passage : "“" + passage + "”";
        List<Run> citation = source.cite(span).full();
        String html = HtmlWriter.fragment(List.of(
                new Element.Quotation(List.of(new Run.Text(quotation))), new Element.Paragraph(citation, true)));
        return new Copied(quotation + " " + Run.shown(citation), Optional.of(html));
    }
}
