package org.pullquote.article.flat;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// What was learned from pages whose article is known: where lines break, what words say, and which lines are kept.
/// How it is made stands in the decision record on flat dumps.
///
/// @param breaks weighs the features of a gap between two tokens
/// @param words weighs the words of a line
/// @param article weighs all that is known of a line
record FlatModel(HashedWeights breaks, HashedWeights words, Forest article) {
    private static final String RESOURCE = "flat.model";
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    /// Below this share of English words, words say nothing to the model.
    private static final float LEAST_ENGLISH = 0.06f;

    /// The model that comes with the program.
    static FlatModel shipped() {
        return Shipped.MODEL;
    }

    static FlatModel read(DataInputStream in) throws IOException {
        return new FlatModel(HashedWeights.read(in), HashedWeights.read(in), Forest.read(in));
    }

    void write(DataOutputStream out) throws IOException {
        breaks.write(out);
        words.write(out);
        article.write(out);
    }

    /// For each token, how probably a line of the page broke before it.
    static float[] breaks(HashedWeights weights, Tokens tokens, TokenForms forms) {
        float[] breaks = new float[forms.count];
        BreakFeatures features = new BreakFeatures(tokens, forms);
        breaks[0] = 1;
        for (int i = 1; i < breaks.length; i++) {
            if (isDayOfSentence(tokens, i)) {
                continue;
            }
            int[] hashes = features.at(i);
            breaks[i] = HashedWeights.probability(weights.sum(hashes, features.count()));
        }
        return breaks;
    }

    /// Days of the week begin many lines of a page, but not inside a sentence.
    private static boolean isDayOfSentence(Tokens tokens, int index) {
        return DAYS.contains(tokens.core(index))
                && tokens.startsLower(index - 1)
                && Character.isLetter(tokens.last(index - 1));
    }

    /// For each line, what its words say: positive for the article, 0 where the page is not in English.
    static float[] words(HashedWeights weights, TokenForms forms, List<Line> lines) {
        float[] sums = new float[lines.size()];
        if (forms.english < LEAST_ENGLISH) {
            return sums;
        }
        LineWords features = new LineWords(forms);
        for (int i = 0; i < sums.length; i++) {
            int[] hashes = features.of(lines, i);
            sums[i] = weights.sum(hashes, features.count());
        }
        return sums;
    }

    private static final class Shipped {
        private static final FlatModel MODEL = load();

        private static FlatModel load() {
            try (InputStream resource = FlatModel.class.getResourceAsStream(RESOURCE)) {
                if (resource == null) {
                    throw new IllegalStateException("The program is incomplete: " + RESOURCE + " is missing");
                }
                return read(new DataInputStream(new BufferedInputStream(resource)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
