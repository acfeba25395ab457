package org.pullquote.article.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.CutKind;

/// Tells which lines are the article: those the model keeps, with as few changes between keeping and cutting as its
/// certainty allows, and without cues.
final class LineSorter {
    /// What a change between keeping and cutting costs, in logarithms of odds.
    private static final double COST_OF_CHANGE = 3;
    /// What is added to every line's odds: to keep a line too many does less harm than to lose one.
    private static final double LENIENCE = 0.4;
    /// How much more is added to every line's odds, step by step, where nothing would be kept at all.
    private static final double ENCOURAGEMENT = 0.5;

    private static final int ENCOURAGEMENTS = 4;
    private static final int FEW_CHARACTERS = 120;

    private static final int SHORTEST_CAPTION = 6;

    private LineSorter() {}

    /// The lines to keep.
    ///
    /// @param odds for each line the logarithm of the odds that it is the article's
    /// @param cued for each line the kind its cue gives it
    static BitSet keep(Tokens tokens, List<Line> lines, float[] odds, List<Optional<CutKind>> cued) {
        BitSet keep = new BitSet();
        for (int step = 0; step <= ENCOURAGEMENTS && size(tokens, lines, keep) < FEW_CHARACTERS; step++) {
            keep = bestRuns(lines, odds, cued, LENIENCE + step * ENCOURAGEMENT);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (cued.get(i).isPresent()) {
                keep.clear(i);
            }
        }
        cutRepeatedCaptions(tokens, lines, cued, keep);
        return keep;
    }

    /// Sentences before a photo credit that the page has elsewhere too are the photo's caption, which comes twice.
    private static void cutRepeatedCaptions(
            Tokens tokens, List<Line> lines, List<Optional<CutKind>> cued, BitSet keep) {
        boolean beforeCredit = false;
        for (int i = lines.size() - 1; i >= 0; i--) {
            String text = tokens.text(lines.get(i).from(), lines.get(i).to());
            boolean credit = cued.get(i).equals(Optional.of(CutKind.CREDIT));
            beforeCredit =
                    credit || beforeCredit && lines.get(i).length() >= SHORTEST_CAPTION && isRepeated(tokens, text);
            if (beforeCredit) {
                keep.clear(i);
            }
        }
    }

    private static boolean isRepeated(Tokens tokens, String words) {
        return tokens.text().indexOf(words) != tokens.text().lastIndexOf(words);
    }

    /// The runs of lines with the highest sum of odds less the cost of the changes between them (Viterbi's algorithm
    /// for two states). A longer line counts more, by the root of its length; cues say
    /// nothing of what is around them.
    private static BitSet bestRuns(List<Line> lines, float[] odds, List<Optional<CutKind>> cued, double lenience) {
        boolean[][] keptBefore = new boolean[lines.size()][2];
        double cut = 0;
        double kept = -COST_OF_CHANGE;
        for (int i = 0; i < lines.size(); i++) {
            double weight = cued.get(i).isPresent() ? 0 : Math.sqrt(lines.get(i).length());
            double worth = (odds[i] + lenience) * weight;
            keptBefore[i][0] = kept - COST_OF_CHANGE > cut;
            keptBefore[i][1] = kept >= cut - COST_OF_CHANGE;
            double nextCut = Math.max(cut, kept - COST_OF_CHANGE);
            kept = Math.max(kept, cut - COST_OF_CHANGE) + worth;
            cut = nextCut;
        }
        BitSet keep = new BitSet();
        boolean state = kept > cut;
        for (int i = lines.size() - 1; i >= 0; i--) {
            keep.set(i, state);
            state = keptBefore[i][state ? 1 : 0];
        }
        return keep;
    }

    /// How many characters the kept lines have.
    static int size(Tokens tokens, List<Line> lines, BitSet keep) {
        return keep.stream()
                .map(i -> tokens.span(lines.get(i).from(), lines.get(i).to()).length())
                .sum();
    }
}
