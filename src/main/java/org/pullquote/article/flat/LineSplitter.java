package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Finds again where the lines of the page broke: behind the end of a sentence, around cues, and where a sentence
/// begins without the one before having ended, as behind a headline.
final class LineSplitter {
    /// A line is taken to break where that is at least so probable; one line too many does less harm than one too few.
    private static final float PROBABLE_ENOUGH = 0.4f;

    /// Words that are capitalised where a sentence begins and hardly elsewhere.
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "it",
            "its",
            "in",
            "on",
            "at",
            "but",
            "and",
            "for",
            "that",
            "this",
            "these",
            "those",
            "there",
            "he",
            "she",
            "they",
            "we",
            "his",
            "her",
            "their",
            "our",
            "during",
            "still",
            "while",
            "when",
            "if",
            "as",
            "after",
            "before",
            "since",
            "because",
            "although",
            "though",
            "however",
            "meanwhile",
            "according",
            "with",
            "from",
            "what",
            "not",
            "so",
            "some",
            "many",
            "most",
            "one",
            "yet",
            "then",
            "also",
            "both",
            "even",
            "such",
            "you",
            "your",
            "there's",
            "it's",
            "here",
            "to",
            "how",
            "why");

    private LineSplitter() {}

    /// The lines, in order; together they are all tokens.
    ///
    /// @param breaks for each token, how probably a line broke before it
    /// @param subheads the tokens before which sub-heads end
    static List<Line> split(Tokens tokens, List<Cue.Match> cues, float[] breaks, BitSet subheads) {
        BitSet found = new BitSet();
        found.or(subheads);
        for (int i = 1; i < tokens.count(); i++) {
            if (breaks[i] >= PROBABLE_ENOUGH || endsSentence(tokens, i - 1, i) || opensSentence(tokens, i)) {
                found.set(i);
            }
        }
        return lines(tokens, cues, found);
    }

    private static void breakAroundCues(Tokens tokens, List<Cue.Match> cues, BitSet breaks) {
        for (Cue.Match cue : cues) {
            int from = tokens.at(cue.span().start());
            int to = tokens.at(cue.span().end() - 1) + 1;
            breaks.clear(from, to);
            breaks.set(from);
            breaks.set(to);
        }
    }

    private static List<Line> lines(Tokens tokens, List<Cue.Match> cues, BitSet breaks) {
        breakAroundCues(tokens, cues, breaks);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= tokens.count(); to++) {
            if (to == tokens.count() || breaks.get(to)) {
                lines.add(new Line(from, to));
                from = to;
            }
        }
        return lines;
    }

    private static boolean endsSentence(Tokens tokens, int last, int next) {
        return tokens.endsSentence(last) && !tokens.startsLower(next);
    }

    /// Whether a sentence begins here although the one before has not ended, as behind a headline.
    static boolean opensSentence(Tokens tokens, int at) {
        return at + 1 < tokens.count()
                && tokens.startsUpper(at)
                && OPENERS.contains(tokens.core(at))
                && Character.isLetterOrDigit(tokens.last(at - 1))
                && (tokens.startsLower(at + 1) || tokens.last(at) == ',');
    }
}
