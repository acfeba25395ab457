package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.CutKind;
import org.pullquote.text.TextSpan;

/// Which lines are cues, or what a cue announces.
final class CuedLines {
    /// A teaser's headline has at least so many words; where its first sentence has fewer, another follows.
    private static final int SHORTEST_TEASER = 8;

    /// What is announced is hardly longer than so many words.
    private static final int LONGEST_TEASER = 16;

    private CuedLines() {}

    /// For each line the kind its cue gives it.
    ///
    /// @param cues in text order
    static List<Optional<CutKind>> of(Tokens tokens, List<Line> lines, List<Cue.Match> cues) {
        List<Optional<CutKind>> kinds = new ArrayList<>();
        int next = 0;
        int announced = 0;
        Optional<CutKind> open = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            TextSpan span = tokens.span(line.from(), line.to());
            while (next < cues.size() && cues.get(next).span().end() <= span.start()) {
                next++;
            }
            if (next < cues.size() && cues.get(next).span().overlaps(span)) {
                Cue.Match cue = cues.get(next);
                kinds.add(Optional.of(cue.kind()));
                open = cue.opens() ? Optional.of(cue.kind()) : Optional.empty();
                announced = 0;
            } else {
                kinds.add(open);
                announced += line.length();
                boolean more = i + 1 < lines.size() && goesOn(tokens, line, lines.get(i + 1), announced);
                open = more ? open : Optional.empty();
            }
        }
        return kinds;
    }

    /// Whether what a cue announced goes on in the next line: as a second short sentence, or as the rest of a headline
    /// that the model has parted.
    private static boolean goesOn(Tokens tokens, Line line, Line next, int announced) {
        if (tokens.endsSentence(line.to() - 1)) {
            return announced < SHORTEST_TEASER;
        }
        return announced + next.length() <= LONGEST_TEASER
                && !tokens.endsSentence(next.to() - 1)
                && !LineSplitter.opensSentence(tokens, next.from());
    }
}
