package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Unmarked sub-heads, and the headlines of other articles that look like them.
final class Subheads {
    private static final int LONGEST = 10;
    private static final int SHORTEST_LAST_WORD = 4;
    private static final float POSSIBLE = 0.15f;
    private static final int SHORTEST_FOREIGN_HEADLINE = 8;
    private static final int LONGER_WORD = 4;
    /// So many runs In Title Case are not yet a page's own way to write sub-heads.
    private static final int FEW = 3;

    private static final double MOSTLY = 0.9;

    private Subheads() {}

    /// The tokens before which a sub-head ends: a few words without a mark between them, from the end of a sentence to
    /// a word with which this page begins other sentences too, where the model holds a break for possible.
    ///
    /// @param breaks for each token, how probably a line broke before it
    static BitSet ends(Tokens tokens, TokenForms forms, float[] breaks) {
        BitSet ends = new BitSet();
        int words = 0;
        for (int i = 1; i < forms.count; i++) {
            words = tokens.endsSentence(i - 1) ? 0 : words + 1;
            if (words > 0 && !Character.isLetterOrDigit(tokens.last(i - 1))) {
                words = LONGEST + 1;
            }
            boolean begins = forms.openers[i] > 0 && forms.isCapital(i) && breaks[i] >= POSSIBLE;
            boolean ended = tokens.startsLower(i - 1) && tokens.core(i - 1).length() >= SHORTEST_LAST_WORD;
            ends.set(i, begins && ended && words > 1 && words <= LONGEST);
        }
        return ends;
    }

    /// Cuts the headlines of other articles from the body. A page writes all its sub-heads alike: where some are
    /// written like sentences and hardly any In Title Case, a longer run of the latter is none.
    static void cutForeignHeadlines(Tokens tokens, List<Line> lines, BitSet ends, BitSet keep) {
        if (ends.stream().noneMatch(end -> isKept(tokens, lines, keep, end))) {
            return;
        }
        List<Line> runs = titleCaseRuns(tokens, lines, keep);
        if (runs.size() <= FEW) {
            for (Line run : runs) {
                if (lines.get(run.to() - 1).to() - lines.get(run.from()).from() >= SHORTEST_FOREIGN_HEADLINE) {
                    keep.clear(run.from(), run.to());
                }
            }
        }
    }

    /// The runs of kept lines In Title Case: from which line to which.
    private static List<Line> titleCaseRuns(Tokens tokens, List<Line> lines, BitSet keep) {
        List<Line> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int to = i;
            while (to < lines.size() && keep.get(to) && isTitleCase(tokens, lines.get(to))) {
                to++;
            }
            if (to > i) {
                runs.add(new Line(i, to));
                i = to;
            }
        }
        return runs;
    }

    private static boolean isKept(Tokens tokens, List<Line> lines, BitSet keep, int token) {
        return keep.stream().mapToObj(lines::get).anyMatch(line -> line.to() == token && !isTitleCase(tokens, line));
    }

    private static boolean isTitleCase(Tokens tokens, Line line) {
        int longer = 0;
        int capital = 0;
        for (int i = line.from(); i < line.to(); i++) {
            boolean counts = tokens.core(i).length() >= LONGER_WORD;
            longer += counts ? 1 : 0;
            capital += counts && !tokens.startsLower(i) ? 1 : 0;
        }
        return !tokens.endsSentence(line.to() - 1) && capital >= MOSTLY * longer;
    }
}
