package org.pullquote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pullquote.article.Block;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// What the reader makes of it all, with each `[S2 ¶8]` turned into a citation. One that leads nowhere stays as it was
/// typed.
final class BottomLine {
    private static final Pattern CITATION = Pattern.compile("\\[S(\\d{1,4})\\s*¶\\s*(\\d{1,6})]");

    private BottomLine() {}

    static List<Element> of(String written, StoryMaterial material) {
        return written.strip()
                .lines()
                .filter(line -> !line.isBlank())
                .<Element>map(line -> new Element.Paragraph(runs(line.strip(), material)))
                .toList();
    }

    private static List<Run> runs(String line, StoryMaterial material) {
        List<Run> runs = new ArrayList<>();
        Matcher citation = CITATION.matcher(line);
        int at = 0;
        while (citation.find()) {
            Optional<List<Run>> reference = reference(citation, material);
            if (reference.isPresent()) {
                runs.add(new Run.Text(line.substring(at, citation.start())));
                runs.addAll(reference.get());
                at = citation.end();
            }
        }
        runs.add(new Run.Text(line.substring(at)));
        return runs;
    }

    private static Optional<List<Run>> reference(Matcher citation, StoryMaterial material) {
        int source = Integer.parseInt(citation.group(1));
        int paragraph = Integer.parseInt(citation.group(2));
        if (source < 1 || source > material.sources().size()) {
            return Optional.empty();
        }
        Source cited = material.source(source - 1);
        return cited.article().blocks().stream()
                .filter(block -> block.number() == paragraph && paragraph > 0)
                .findFirst()
                .map(Block::span)
                .map(span -> cited.cite(span).reference());
    }
}
