package org.pullquote.article.flat;

import java.util.BitSet;
import java.util.List;

/// How probably a line of the page broke before each token.
final class LineBreaks {
    private final float[] probabilities;

    /// @param model from 0 to 1 for each token
    /// @param cues before and behind which a line surely broke, and within which none did
    /// @param subheads the tokens before which sub-heads end
    LineBreaks(float[] model, Tokens tokens, List<Cue.Match> cues, BitSet subheads) {
        this.probabilities = model.clone();
        subheads.stream().forEach(token -> probabilities[token] = 1);
        for (Cue.Match cue : cues) {
            int from = tokens.at(cue.span().start());
            int to = tokens.at(cue.span().end() - 1) + 1;
            for (int i = from; i <= Math.min(to, probabilities.length - 1); i++) {
                probabilities[i] = i == from || i == to ? 1 : 0;
            }
        }
    }

    /// The probability before a token; 1 behind the last.
    float before(int token) {
        return token < probabilities.length ? probabilities[token] : 1;
    }

    /// The tokens before which a line broke at least so probably.
    BitSet atLeast(float probability) {
        BitSet found = new BitSet();
        for (int i = 0; i < probabilities.length; i++) {
            found.set(i, probabilities[i] >= probability);
        }
        return found;
    }
}
