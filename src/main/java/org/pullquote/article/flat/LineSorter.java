package org.pullquote.article.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.CutKind;

/// Tells which lines are the article: those the model keeps, with as few changes between keeping and cutting as its
/// certainty allows, and without cues.
///
/// How much may speak against a line that is kept depends on the page. What is wanted is the highest sum of precision
/// and recall; to that a line adds as long as it is likelier the article's than half of what is kept is (Lewis 1995;
/// Lipton et al. 2014 on thresholds for F1). Where the model is sure of a page, that is one half; where it doubts all
/// of it, less.
final class LineSorter {
    /// What a change between keeping and cutting costs, in logarithms of odds.
    private static final double COST_OF_CHANGE = 4;
    /// What is added to every line's odds at first: to keep a line too many does less harm than to lose one.
    private static final double LENIENCE = 0.2;
    /// The threshold is set anew so often.
    private static final int REVISIONS = 2;

    private static final double LEAST_PRECISION = 0.2;
    private static final double LARGEST_PRECISION = 0.97;
    /// How much more is added to every line's odds, step by step, where nothing would be kept at all.
    private static final double ENCOURAGEMENT = 0.5;

    private static final int ENCOURAGEMENTS = 4;
    private static final int FEW_CHARACTERS = 120;

    private LineSorter() {}

    /// The lines to keep.
    ///
    /// @param odds for each line the logarithm of the odds that it is the article's
    /// @param cued for each line the kind its cue gives it
    static BitSet keep(Tokens tokens, List<Line> lines, float[] odds, List<Optional<CutKind>> cued) {
        BitSet keep = new BitSet();
        for (int step = 0; step <= ENCOURAGEMENTS && size(tokens, lines, keep) < FEW_CHARACTERS; step++) {
            keep = bestRuns(lines, odds, cued, LENIENCE + step * ENCOURAGEMENT);
            for (int i = 0; i < REVISIONS; i++) {
                keep = bestRuns(lines, odds, cued, lenience(lines, odds, keep) + step * ENCOURAGEMENT);
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (cued.get(i).isPresent()) {
                keep.clear(i);
            }
        }
        return keep;
    }

    /// What is added to every line's odds where so much of what is kept is the article's.
    private static double lenience(List<Line> lines, float[] odds, BitSet keep) {
        double all = 0;
        double right = 0;
        for (int i = keep.nextSetBit(0); i >= 0; i = keep.nextSetBit(i + 1)) {
            all += lines.get(i).length();
            right += lines.get(i).length() * HashedWeights.probability(odds[i]);
        }
        double precision = all == 0 ? 0.5 : Math.clamp(right / all, LEAST_PRECISION, LARGEST_PRECISION);
        double threshold = precision / 2;
        return LENIENCE + Math.log((1 - threshold) / threshold);
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
