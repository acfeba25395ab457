package org.pullquote.article.flat;

import java.util.List;

/// The words of a line and of its neighbours as hashed features: what is said tells much of what it is ("Sign in",
/// "told reporters").
final class LineWords {
    /// A longer line is known well enough by its first and last words.
    private static final int MOST_WORDS = 60;

    private final TokenForms forms;
    private final int[] hashes = new int[MOST_WORDS * 4];
    private int count;

    LineWords(TokenForms forms) {
        this.forms = forms;
    }

    /// The hash values of the features of a line; the array is used again at the next call.
    int[] of(List<Line> lines, int index) {
        Line before = lines.get(Math.max(0, index - 1));
        Line line = lines.get(index);
        Line after = lines.get(Math.min(lines.size() - 1, index + 1));
        count = 0;
        addWords(1, line);
        for (int i = line.from(); i + 1 < line.to() && i < line.from() + MOST_WORDS; i++) {
            add(2, forms.words[i], forms.words[i + 1]);
        }
        add(3, forms.words[line.from()], 0);
        add(4, forms.words[line.to() - 1], 0);
        add(5, forms.words[line.from()], Math.min(line.length(), 8));
        if (line.from() + 1 < line.to()) {
            add(6, forms.words[line.from()], forms.words[line.from() + 1]);
            add(7, forms.words[line.to() - 2], forms.words[line.to() - 1]);
        }
        add(8, Math.min(line.length(), 12), forms.tails[line.to() - 1]);
        addWords(9, new Line(Math.max(before.from(), before.to() - 8), before.to()));
        addWords(10, new Line(after.from(), Math.min(after.to(), after.from() + 8)));
        return hashes;
    }

    /// How many features the last call of [#of] found.
    int count() {
        return count;
    }

    private void addWords(int kind, Line line) {
        for (int i = line.from(); i < line.to(); i++) {
            boolean inner = i >= line.from() + MOST_WORDS / 2 && i < line.to() - MOST_WORDS / 2;
            if (!inner) {
                add(kind, forms.words[i], 0);
            }
        }
    }

    private void add(int kind, int a, int b) {
        hashes[count++] = TokenForms.mix(TokenForms.mix(a, kind), b);
    }
}
