package org.pullquote.article.flat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.pullquote.article.CutKind;

/// Cuts photos' captions from the body. A caption may be a sentence like any other; what tells it is the credit behind
/// it: one in brackets, or one with the buttons that show and hide the caption. Before a bare "Name/Agency" the
/// article's own sentences stand as often, for photos without a caption.
final class Captions {
    private static final int SHORTEST_REPEATED = 6;
    /// A shorter sentence is the end of a caption and not the whole of it.
    private static final int SHORTEST = 5;
    /// Before the caption of a credit in brackets a line broke at least so probably.
    private static final float PARTED = 0.08f;

    private static final List<String> BUTTONS = List.of("hide caption", "toggle caption");
    private final Tokens tokens;
    private final List<Line> lines;
    private final List<Optional<CutKind>> cued;
    private final float[] breaks;

    /// @param cued for each line the kind its cue gives it
    /// @param breaks for each token, how probably a line broke before it
    Captions(Tokens tokens, List<Line> lines, List<Optional<CutKind>> cued, float[] breaks) {
        this.tokens = tokens;
        this.lines = lines;
        this.cued = cued;
        this.breaks = breaks;
    }

    void cutFrom(BitSet keep) {
        for (int i = 1; i < lines.size(); i++) {
            if (cued.get(i).equals(Optional.of(CutKind.CREDIT)) && keep.get(i - 1)) {
                cutBefore(i, keep);
            }
        }
    }

    private void cutBefore(int credit, BitSet keep) {
        String text = text(credit);
        boolean certain = BUTTONS.stream().anyMatch(text::contains);
        int last = credit - 1;
        if ((certain || text.startsWith("("))
                && tokens.endsSentence(lines.get(last).to() - 1)) {
            int first = startOfSentence(last, keep);
            if (certain || breaks[lines.get(first).from()] >= PARTED) {
                keep.clear(first, credit);
            }
        }
        for (int i = last; i >= 0 && isRepeated(i); i--) {
            keep.clear(i);
        }
    }

    /// The line in which the sentence begins that ends with a line: the line itself, or the one before where it is too
    /// short to be a caption.
    private int startOfSentence(int line, BitSet keep) {
        boolean whole = lines.get(line).length() >= SHORTEST;
        return whole || line == 0 || !keep.get(line - 1) ? line : line - 1;
    }

    /// Sentences before a credit that the page has elsewhere too are a caption that comes twice.
    private boolean isRepeated(int line) {
        String text = text(line);
        return lines.get(line).length() >= SHORTEST_REPEATED
                && tokens.text().indexOf(text) != tokens.text().lastIndexOf(text);
    }

    private String text(int line) {
        return tokens.text(lines.get(line).from(), lines.get(line).to());
    }
}
