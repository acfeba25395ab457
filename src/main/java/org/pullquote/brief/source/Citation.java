package org.pullquote.brief.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pullquote.article.Block;
import org.pullquote.article.Metadata;
import org.pullquote.brief.document.Run;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

/// Leads from a statement to the characters it rests on.
///
/// @param span the passage, in UTF-16 units of the source's canonical text
public record Citation(Source source, TextSpan span) {
    /// `[S2 ¶8]`.
    public String label() {
        return "[" + source.label() + " " + place() + "]";
    }

    /// `¶8` or `¶8–9`; headings and captions, which have no number, are named by the paragraph they follow.
    public String place() {
        if (source.article().blocks().isEmpty()) {
            return "no text";
        }
        Block first = blockAt(span.start());
        Block last = blockAt(Math.max(span.start(), span.end() - 1));
        if (first.number() > 0 && last.number() > first.number()) {
            return "¶" + first.number() + "–" + last.number();
        }
        if (first.number() > 0) {
            return "¶" + first.number();
        }
        int before = numberBefore(first);
        return first.kind().label() + (before == 0 ? " before ¶1" : " after ¶" + before);
    }

    /// The short form, as a link to the block, and the full one as a note to it.
    public List<Run> reference() {
        return List.of(link(), new Run.Note(full(), Optional.of(new Run.Shorter(source.label(), again()))));
    }

    /// The short form alone, as a link.
    public Run link() {
        boolean empty = source.article().blocks().isEmpty();
        return new Run.Link(label(), empty ? source.anchor() : source.anchorOf(blockAt(span.start())));
    }

    /// Author, headline, outlet, date and time, address, paragraph, characters of the saved file, SHA-256, time of
    /// import.
    public List<Run> full() {
        Metadata metadata = source.article().metadata();
        List<Run> runs = new ArrayList<>();
        List<String> named = new ArrayList<>();
        if (!metadata.authors().isEmpty()) {
            named.add(String.join(", ", metadata.authors()));
        }
        metadata.headline().ifPresent(headline -> named.add("“" + headline + "”"));
        named.add(source.name());
        metadata.published().ifPresent(date -> named.add(Dates.readable(date)));
        runs.add(new Run.Text(named.stream().collect(Collectors.joining(", ")) + ", "));
        metadata.url().ifPresent(url -> {
            runs.add(new Run.Address(url));
            runs.add(new Run.Text(", "));
        });
        runs.add(new Run.Text(place() + ", " + characters() + ", SHA-256 "));
        runs.add(new Run.Code(source.digest().hex()));
        source.imported().ifPresent(time -> runs.add(new Run.Text(", imported " + Dates.readable(time))));
        runs.add(new Run.Text("."));
        return runs;
    }

    /// What is left to say of a passage when its source has been cited in full: outlet, paragraph, characters.
    private List<Run> again() {
        return List.of(new Run.Text(source.labelAndName() + ", " + place() + ", " + characters() + "."));
    }

    private String characters() {
        return source.inFile(span)
                .map(found -> "characters " + range(found) + " of the saved file")
                .orElseGet(() -> "characters "
                        + range(CodePoints.of(source.article().text()).fromUtf16(span)) + " of the cleaned text");
    }

    private static String range(TextSpan codePoints) {
        return codePoints.start() + "–" + codePoints.end();
    }

    private Block blockAt(int offset) {
        return source.article().blocks().get(source.article().blockAt(offset));
    }

    private int numberBefore(Block block) {
        List<Block> blocks = source.article().blocks();
        int before = source.article().blockAt(block.span().start()) - 1;
        while (before >= 0 && blocks.get(before).number() == 0) {
            before--;
        }
        return before < 0 ? 0 : blocks.get(before).number();
    }
}
