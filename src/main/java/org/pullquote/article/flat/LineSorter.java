package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.article.CutKind;

/// Tells which lines are the article. A line of prose ends as a sentence does and is mostly lower case; the article is
/// the densest stretch of prose on the page, without the cues, the repeated lines and the headlines of others inside
/// it.
final class LineSorter {
    private static final int SHORTEST_PROSE = 4;
    private static final double LOWER_CASE_SHARE = 0.5;
    private static final int LONGEST_HEADING = 12;
    /// A teaser's headline has at least so many words; where its first sentence has fewer, another follows.
    private static final int SHORTEST_TEASER = 8;
    private static final double COST_OF_OTHER_WORDS = 1.0;

    private final Tokens tokens;
    private final List<Line> lines;
    private final List<Cue.Match> cues;

    LineSorter(Tokens tokens, List<Line> lines, List<Cue.Match> cues) {
        this.tokens = tokens;
        this.lines = lines;
        this.cues = cues;
    }

    /// For each line, whether it is part of the article.
    BitSet keep() {
        List<Optional<CutKind>> marked = marked();
        boolean[] prose = new boolean[lines.size()];
        for (int i = 0; i < prose.length; i++) {
            prose[i] = marked.get(i).isEmpty() && isProse(lines.get(i));
        }
        cutRepeated(prose);
        int[] body = densest(prose);
        BitSet keep = new BitSet();
        for (int i = body[0]; i < body[1]; i++) {
            boolean proseFollows = i + 1 < prose.length && prose[i + 1];
            keep.set(i, prose[i] || marked.get(i).isEmpty() && isHeading(lines.get(i), proseFollows));
        }
        return keep;
    }

    /// For each line the kind its cue gives it.
    List<Optional<CutKind>> marked() {
        List<Optional<CutKind>> marked = new ArrayList<>();
        int next = 0;
        Optional<CutKind> open = Optional.empty();
        for (Line line : lines) {
            int start = tokens.span(line.from(), line.to()).start();
            while (next < cues.size() && cues.get(next).span().end() <= start) {
                next++;
            }
            if (next < cues.size() && cues.get(next).span().overlaps(tokens.span(line.from(), line.to()))) {
                Cue.Match cue = cues.get(next);
                marked.add(Optional.of(cue.kind()));
                open = cue.opens() ? Optional.of(cue.kind()) : Optional.empty();
            } else {
                marked.add(open);
                boolean goesOn = line.length() < SHORTEST_TEASER && tokens.endsSentence(line.to() - 1);
                open = goesOn ? open : Optional.empty();
            }
        }
        return marked;
    }

    private boolean isProse(Line line) {
        if (line.length() < SHORTEST_PROSE || !endsLikeSentence(line)) {
            return false;
        }
        int lower = 0;
        for (int i = line.from(); i < line.to(); i++) {
            lower += tokens.startsLower(i) ? 1 : 0;
        }
        return lower >= LOWER_CASE_SHARE * line.length();
    }

    private boolean endsLikeSentence(Line line) {
        char mark = tokens.terminal(line.to() - 1);
        return ".!?:…".indexOf(mark) >= 0;
    }

    private boolean isHeading(Line line, boolean proseFollows) {
        int last = line.to() - 1;
        return proseFollows
                && line.length() <= LONGEST_HEADING
                && line.length() > 1
                && line.length() > 2 * capitals(line) - 1
                && Character.isLetterOrDigit(tokens.last(last));
    }

    private int capitals(Line line) {
        int count = 0;
        for (int i = line.from(); i < line.to(); i++) {
            count += tokens.startsUpper(i) ? 1 : 0;
        }
        return count;
    }

    private void cutRepeated(boolean[] prose) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int i = 0; i < prose.length; i++) {
            String text = text(lines.get(i));
            if (!seen.add(text)) {
                twice.add(text);
            }
        }
        for (int i = 0; i < prose.length; i++) {
            prose[i] = prose[i] && !twice.contains(text(lines.get(i)));
        }
    }

    private String text(Line line) {
        return tokens.text(line.from(), line.to());
    }

    /// The run of lines with the largest sum of prose words less other words (Kadane's algorithm).
    private int[] densest(boolean[] prose) {
        double best = 0;
        double sum = 0;
        int[] body = {0, 0};
        int from = 0;
        for (int i = 0; i < prose.length; i++) {
            sum += lines.get(i).length() * (prose[i] ? 1 : -COST_OF_OTHER_WORDS);
            if (sum <= 0) {
                sum = 0;
                from = i + 1;
            } else if (sum > best) {
                best = sum;
                body = new int[] {from, i + 1};
            }
        }
        return body;
    }
}
