package org.pullquote.ui.reader;

import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Source;
import org.pullquote.text.TextSpan;

/// Writes a quotation out with where it stands, as plain text.
final class Citing {
    private Citing() {}

    /// The words in quotation marks, then the full citation that a brief gives.
    static String quotation(Source source, TextSpan span) {
        String passage = span.in(source.article().text());
        boolean quoted = passage.startsWith("“") && passage.endsWith("”");
        return (quoted ? passage : "“" + passage + "”") + " "
                + plain(source.cite(span).full());
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Citing::plain).collect(Collectors.joining());
    }

    private static String plain(Run run) {
        return switch (run) {
            case Run.Text(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.Emphasis(var text) -> text;
            case Run.OnlyHere(var text) -> text;
            case Run.Marked marked -> marked.text();
            case Run.Code(var text) -> text;
            case Run.Link link -> link.text();
            case Run.Address(var url) -> url;
            case Run.Note note -> plain(note.runs());
            case Run.LineBreak() -> "\n";
            case Run.CommentEdge _ -> "";
        };
    }
}
