package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Finds again where the lines of the page broke: behind the end of a sentence, around cues, and where a sentence
/// begins
/// without the one before having ended, as behind a headline.
final class LineSplitter {
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
            "by",
            "with",
            "from",
            "what",
            "not",
            "so",
            "some",
            "many",
            "most",
            "one",
            "no",
            "yet",
            "then",
            "also",
            "both",
            "even",
            "such");

    private LineSplitter() {}

    /// The lines, in order; together they are all tokens.
    static List<Line> split(Tokens tokens, List<Cue.Match> cues) {
        BitSet breaks = new BitSet();
        for (int i = 1; i < tokens.count(); i++) {
            if (endsSentence(tokens, i - 1, i) || opensSentence(tokens, i)) {
                breaks.set(i);
            }
        }
        for (Cue.Match cue : cues) {
            int from = tokens.at(cue.span().start());
            int to = tokens.at(cue.span().end() - 1) + 1;
            breaks.clear(from, to);
            breaks.set(from);
            breaks.set(to);
        }
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

    private static boolean opensSentence(Tokens tokens, int at) {
        if (at + 1 >= tokens.count() || !tokens.startsUpper(at) || !OPENERS.contains(tokens.core(at))) {
            return false;
        }
        char before = tokens.last(at - 1);
        boolean runsOn = Character.isLetterOrDigit(before);
        return runsOn && (tokens.startsLower(at + 1) || tokens.last(at) == ',');
    }
}
