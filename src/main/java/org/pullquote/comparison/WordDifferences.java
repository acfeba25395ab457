package org.pullquote.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.text.Spellings;
import org.pullquote.text.TextSpan;

/// Tells what differs between two aligned runs of words: Myers' difference of the words (1986) within the runs alone,
/// and
/// for each place whether other words stand there or the same ones are written in another way.
final class WordDifferences {
    /// As many words as one spelling is written in: `one-in-three`, `in to`.
    private static final int LONGEST_COMPOUND = 3;

    private final Witness first;
    private final Witness second;
    private final List<Difference> found = new ArrayList<>();

    private WordDifferences(Witness first, Witness second) {
        this.first = first;
        this.second = second;
    }

    /// The differences in text order.
    ///
    /// @param a the indexes of the aligned words in the first text
    /// @param b the indexes of the aligned words in the second text
    static List<Difference> between(Witness first, TextSpan a, Witness second, TextSpan b) {
        WordDifferences differences = new WordDifferences(first, second);
        int i = a.start();
        int j = b.start();
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(keys(first, a), keys(second, b)).getDeltas()) {
            int start = a.start() + delta.getSource().getPosition();
            int otherStart = b.start() + delta.getTarget().getPosition();
            differences.same(i, j, start - i);
            i = start + delta.getSource().size();
            j = otherStart + delta.getTarget().size();
            differences.changed(new TextSpan(start, i), new TextSpan(otherStart, j));
        }
        differences.same(i, j, a.end() - i);
        return List.copyOf(differences.found);
    }

    private static List<Integer> keys(Witness witness, TextSpan run) {
        return Arrays.stream(witness.keys(), run.start(), run.end()).boxed().toList();
    }

    /// Words that are the same on both sides: how they are written may differ.
    private void same(int i, int j, int count) {
        for (int k = 0; k < count; k++) {
            String one = word(first, i + k);
            String other = word(second, j + k);
            if (!first.word(i + k).normal().equals(second.word(j + k).normal())) {
                add(Operation.SPELLING, new TextSpan(i + k, i + k + 1), new TextSpan(j + k, j + k + 1));
            } else if (!one.equals(other)) {
                boolean capitals = Mark.without(one).equalsIgnoreCase(Mark.without(other));
                boolean onlyMarks = Mark.without(one).equals(Mark.without(other));
                if (!onlyMarks || Mark.counts(one, other)) {
                    Operation operation = capitals && !onlyMarks ? Operation.CASE : Operation.PUNCTUATION;
                    add(operation, new TextSpan(i + k, i + k + 1), new TextSpan(j + k, j + k + 1));
                }
            }
            if (k + 1 < count) {
                betweenWords(i + k, j + k);
            }
        }
    }

    private void betweenWords(int i, int j) {
        TextSpan one = between(first, i);
        TextSpan other = between(second, j);
        String marks = Mark.between(one.in(first.text()));
        String otherMarks = Mark.between(other.in(second.text()));
        if (!marks.equals(otherMarks) && Mark.hasNoWords(marks) && Mark.hasNoWords(otherMarks)) {
            if (marks.isEmpty()) {
                found.add(difference(Operation.PUNCTUATION, second, trimmed(second, other), trimmed(first, one)));
            } else {
                found.add(difference(Operation.PUNCTUATION, first, trimmed(first, one), trimmed(second, other)));
            }
        }
    }

    private static TextSpan between(Witness witness, int word) {
        int end = witness.word(word).span().end();
        return new TextSpan(end, Math.max(end, witness.word(word + 1).span().start()));
    }

    private static TextSpan trimmed(Witness witness, TextSpan span) {
        String text = span.in(witness.text());
        int lead = text.length() - text.stripLeading().length();
        return TextSpan.at(span.start() + lead, text.strip().length());
    }

    /// Words that are not the same: spellings of one word are told apart at both ends, and the rest is other words.
    private void changed(TextSpan a, TextSpan b) {
        TextSpan left = a;
        TextSpan right = b;
        boolean peeled = true;
        while (peeled) {
            peeled = false;
            for (int i = 1; i <= LONGEST_COMPOUND && !peeled; i++) {
                for (int j = 1; j <= LONGEST_COMPOUND && !peeled; j++) {
                    if (i <= left.length() && j <= right.length() && isOneSpelling(left.start(), i, right.start(), j)) {
                        add(Operation.SPELLING, TextSpan.at(left.start(), i), TextSpan.at(right.start(), j));
                        left = new TextSpan(left.start() + i, left.end());
                        right = new TextSpan(right.start() + j, right.end());
                        peeled = true;
                    }
                }
            }
        }
        changedBeforeSpelling(left, right);
    }

    private void changedBeforeSpelling(TextSpan a, TextSpan b) {
        for (int i = 1; i <= Math.min(LONGEST_COMPOUND, a.length()); i++) {
            for (int j = 1; j <= Math.min(LONGEST_COMPOUND, b.length()); j++) {
                if (isOneSpelling(a.end() - i, i, b.end() - j, j)) {
                    changedBeforeSpelling(new TextSpan(a.start(), a.end() - i), new TextSpan(b.start(), b.end() - j));
                    add(Operation.SPELLING, TextSpan.at(a.end() - i, i), TextSpan.at(b.end() - j, j));
                    return;
                }
            }
        }
        addOther(a, b);
    }

    private boolean isOneSpelling(int i, int count, int j, int otherCount) {
        String one = joined(first, i, count);
        String other = joined(second, j, otherCount);
        if (one.equals(other)) {
            return true;
        }
        return count == 1
                && otherCount == 1
                && isName(first, i)
                && isName(second, j)
                && NameSpelling.isOneName(one, other);
    }

    private static String joined(Witness witness, int from, int count) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            joined.append(Spellings.key(witness.word(i).normal()));
        }
        return joined.toString();
    }

    private static boolean isName(Witness witness, int word) {
        return Character.isUpperCase(word(witness, word).codePointAt(0));
    }

    private void addOther(TextSpan a, TextSpan b) {
        if (!a.isEmpty()) {
            found.add(words(first, a, second, b));
        }
        if (!b.isEmpty()) {
            found.add(words(second, b, first, a));
        }
    }

    private static Difference words(Witness witness, TextSpan run, Witness other, TextSpan opposite) {
        boolean ellipsis = false;
        for (int at = opposite.start(); at <= opposite.end(); at++) {
            ellipsis |= other.hasEllipsisBefore(at);
        }
        boolean bracketed = true;
        for (int at = run.start(); at < run.end(); at++) {
            bracketed &= witness.isBracketed(at);
        }
        TextSpan span = witness.characters(run.start(), run.end());
        return new Difference(
                Operation.ONLY_IN,
                witness.article(),
                span,
                span.in(witness.text()),
                other.characters(opposite.start(), opposite.end()),
                ellipsis,
                bracketed);
    }

    private void add(Operation operation, TextSpan a, TextSpan b) {
        found.add(difference(
                operation, first, first.characters(a.start(), a.end()), second.characters(b.start(), b.end())));
    }

    private static Difference difference(Operation operation, Witness witness, TextSpan span, TextSpan opposite) {
        return new Difference(operation, witness.article(), span, span.in(witness.text()), opposite, false, false);
    }

    private static String word(Witness witness, int at) {
        return witness.word(at).span().in(witness.text());
    }

    /// The marks in and between words, as far as they mean something.
    private static final class Mark {
        private Mark() {}

        static String without(String word) {
            return word.replaceAll("[^\\p{L}\\p{N}]", "");
        }

        /// Curly and straight apostrophes are the same mark.
        static boolean counts(String one, String other) {
            return !one.replace('’', '\'').equals(other.replace('’', '\''));
        }

        static String between(String text) {
            return text.replaceAll("\\s+", "")
                    .replaceAll("[\"“”„‟«»‹›‘’'`]", "")
                    .replaceAll("--+|[–—―]", "—")
                    .replace("...", "…")
                    .toLowerCase(Locale.ROOT);
        }

        static boolean hasNoWords(String marks) {
            return marks.codePoints().noneMatch(Character::isLetterOrDigit);
        }
    }
}
