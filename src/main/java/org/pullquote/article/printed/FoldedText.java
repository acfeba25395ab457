package org.pullquote.article.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pullquote.article.SourceRun;
import org.pullquote.text.TextSpan;

/// A text in which every run of white space has become one space and that has none at its ends, with the way back to
/// where each character stood.
public final class FoldedText {
    private final String text;
    /// For each character of the text, where it stood in the source (a folded space: where its run began).
    private final int[] origin;

    private FoldedText(String text, int[] origin) {
        this.text = text;
        this.origin = origin;
    }

    /// The whole source.
    public static FoldedText of(String source) {
        return of(source, new TextSpan(0, source.length()));
    }

    /// A part of the source; the way back leads into the whole.
    public static FoldedText of(String source, TextSpan part) {
        return of(source, List.of(part));
    }

    /// Parts of the source, joined by a space each that stands for whatever lay between them.
    public static FoldedText of(String source, List<TextSpan> parts) {
        int length = parts.stream().mapToInt(TextSpan::length).sum() + parts.size();
        StringBuilder folded = new StringBuilder(length);
        int[] origin = new int[length];
        int blank = -1;
        for (TextSpan part : parts) {
            for (int i = part.start(); i < part.end(); i++) {
                char c = source.charAt(i);
                if (isBlank(c)) {
                    blank = blank < 0 ? i : blank;
                    continue;
                }
                if (blank >= 0 && !folded.isEmpty()) {
                    origin[folded.length()] = blank;
                    folded.append(' ');
                }
                blank = -1;
                origin[folded.length()] = i;
                folded.append(c);
            }
            blank = blank < 0 ? part.end() : blank;
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origin, folded.length()));
    }

    public String text() {
        return text;
    }

    /// Where a run of this text stood in the source. Folded white space is a run of its own.
    ///
    /// @param span in UTF-16 units of this text; neither its first nor its last character is a space
    public List<SourceRun> runs(TextSpan span) {
        List<SourceRun> runs = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            int width = width(i);
            if (width > 1) {
                addLinear(runs, span.start(), from, i);
                runs.add(new SourceRun(i - span.start(), 1, TextSpan.at(origin[i], width)));
                from = i + 1;
            }
        }
        addLinear(runs, span.start(), from, span.end());
        return runs;
    }

    private void addLinear(List<SourceRun> runs, int base, int from, int to) {
        if (from < to) {
            runs.add(new SourceRun(from - base, to - from, TextSpan.at(origin[from], to - from)));
        }
    }

    /// How many characters of the source this character stands for.
    private int width(int at) {
        return text.charAt(at) == ' ' && at + 1 < origin.length ? origin[at + 1] - origin[at] : 1;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u0000';
    }
}
