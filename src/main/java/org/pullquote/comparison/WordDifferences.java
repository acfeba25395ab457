package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.pullquote.comparison.Difference.Mark;
import org.pullquote.comparison.Difference.Operation;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;

/// Tells what differs between two aligned runs of words: Myers' difference of the words (1986) within the runs alone,
/// and for each place whether other words stand there or the same ones are written in another way.
final class WordDifferences {
    /// As many words as one spelling is written in: `one-in-three`, `in to`.
    private static final int LONGEST_COMPOUND = 3;

    private final Witness first;
    private final Witness second;
    /// The indexes of the words that are compared.
    private final int[] ours;
    private final int[] theirs;
    private final List<Difference> found = new ArrayList<>();
    private boolean cutAtEnd;

    private WordDifferences(Witness first, int[] ours, Witness second, int[] theirs) {
        this.first = first;
        this.second = second;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// Compares two runs of words. What stands outside quotation marks in a run that is mostly inside them is the
    /// narrator's and not compared.
    ///
    /// @param a the indexes of the aligned words in the first text
    /// @param b the indexes of the aligned words in the second text
    static WordDifferences between(Witness first, TextSpan a, Witness second, TextSpan b) {
        WordDifferences differences = new WordDifferences(first, spoken(first, a), second, spoken(second, b));
        differences.find();
        return differences;
    }

    /// The differences in text order.
    List<Difference> differences() {
        return List.copyOf(found);
    }

    /// Whether one run goes on at an end where the other has nothing: no difference, but a cut.
    boolean isCutAtEnd() {
        return cutAtEnd;
    }

    private static int[] spoken(Witness witness, TextSpan run) {
        boolean quoted = Collation.isQuoted(witness, run);
        int[] words = new int[run.length()];
        int count = 0;
        for (int word = run.start(); word < run.end(); word++) {
            if (!quoted || witness.quotationAt(word) != Witness.NOT_QUOTED) {
                words[count++] = word;
            }
        }
        return Arrays.copyOf(words, count);
    }

    private void find() {
        int i = 0;
        int j = 0;
        for (Hunk hunk : Hunk.between(
                keys(first, ours),
                keys(second, theirs),
                at -> isMarked(first, ours, at),
                at -> isMarked(second, theirs, at))) {
            TextSpan a = hunk.first();
            TextSpan b = hunk.second();
            same(i, j, a.start() - i);
            i = a.end();
            j = b.end();
            boolean atEnd = a.start() == 0 && b.start() == 0 || i == ours.length && j == theirs.length;
            if (atEnd && (a.isEmpty() || b.isEmpty())) {
                cutAtEnd = true;
            } else {
                changed(a, b);
            }
        }
        same(i, j, ours.length - i);
    }

    private static int[] keys(Witness witness, int[] words) {
        int[] keys = new int[words.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = witness.key(words[i]);
        }
        return keys;
    }

    /// Whether an ellipsis stands before a word of the run, other than its first.
    private static boolean isMarked(Witness witness, int[] words, int at) {
        return at > 0 && at < words.length && witness.hasEllipsisBefore(words[at]);
    }

    /// Words that are the same on both sides: how they are written may differ.
    private void same(int i, int j, int count) {
        for (int k = 0; k < count; k++) {
            Word one = first.word(ours[i + k]);
            Word other = second.word(theirs[j + k]);
            if (!isSameText(one.span(), other.span())) {
                WordForms.difference(one, first.text(), other, second.text())
                        .ifPresent(operation -> found.add(difference(operation, first, one.span(), other.span())));
            }
            if (k + 1 < count && ours[i + k + 1] == ours[i + k] + 1 && theirs[j + k + 1] == theirs[j + k] + 1) {
                betweenWords(ours[i + k], theirs[j + k]);
            }
        }
    }

    private void betweenWords(int i, int j) {
        TextSpan one = between(first, i);
        TextSpan other = between(second, j);
        if (isSameText(one, other)) {
            return;
        }
        String marks = WordForms.marks(one.in(first.text()));
        String otherMarks = WordForms.marks(other.in(second.text()));
        if (marks.equals(otherMarks) || WordForms.hasWords(marks) || WordForms.hasWords(otherMarks)) {
            return;
        }
        TextSpan mark = trimmed(first, one);
        TextSpan otherMark = trimmed(second, other);
        found.add(
                marks.isEmpty()
                        ? difference(Operation.PUNCTUATION, second, otherMark, mark)
                        : difference(Operation.PUNCTUATION, first, mark, otherMark));
    }

    private boolean isSameText(TextSpan ours, TextSpan theirs) {
        return ours.length() == theirs.length()
                && first.text().regionMatches(ours.start(), second.text(), theirs.start(), ours.length());
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
        return WordForms.mayBeOneSpelling(first.word(ours[i]), first.text(), second.word(theirs[j]), second.text())
                && WordForms.isOneSpelling(forms(first, ours, i, count), forms(second, theirs, j, otherCount));
    }

    private static List<String> forms(Witness witness, int[] words, int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(at -> witness.word(words[at]).span().in(witness.text()))
                .toList();
    }

    private void addOther(TextSpan a, TextSpan b) {
        if (a.isEmpty() && isAmpersand(second, theirs, b, first, ours, a)
                || b.isEmpty() && isAmpersand(first, ours, a, second, theirs, b)) {
            return;
        }
        addWords(first, ours, a, second, theirs, b);
        addWords(second, theirs, b, first, ours, a);
    }

    /// Whether the one word is an “and” for which the other text has a sign.
    private static boolean isAmpersand(
            Witness witness, int[] words, TextSpan run, Witness other, int[] otherWords, TextSpan opposite) {
        if (run.length() != 1 || !witness.word(words[run.start()]).normal().equals("and") || opposite.start() == 0) {
            return false;
        }
        return between(other, otherWords[opposite.start() - 1]).in(other.text()).indexOf('&') >= 0;
    }

    /// One difference for each stretch of words that the narrator does not break.
    private void addWords(
            Witness witness, int[] words, TextSpan run, Witness other, int[] otherWords, TextSpan opposite) {
        int from = run.start();
        for (int at = run.start() + 1; at <= run.end(); at++) {
            if (at == run.end() || isBroken(witness, words, at)) {
                TextSpan span = characters(witness, words, new TextSpan(from, at));
                Mark mark = mark(witness, words, new TextSpan(from, at), other, otherWords, opposite);
                found.add(new Difference(
                        Operation.ONLY_IN,
                        witness.article(),
                        span,
                        span.in(witness.text()),
                        characters(other, otherWords, opposite),
                        mark));
                from = at;
            }
        }
    }

    private static boolean isBroken(Witness witness, int[] words, int at) {
        return at > 0 && at < words.length && (words[at] != words[at - 1] + 1 || witness.hasBreakBefore(words[at]));
    }

    private static Mark mark(
            Witness witness, int[] words, TextSpan run, Witness other, int[] otherWords, TextSpan opposite) {
        boolean broken = false;
        for (int at = opposite.start(); at <= opposite.end(); at++) {
            // where words stand in place of others beside an ellipsis that both print, it speaks for neither
            boolean ofBoth = !opposite.isEmpty()
                    && (at == opposite.start() && isMarked(witness, words, run.start())
                            || at == opposite.end() && isMarked(witness, words, run.end()));
            if (isMarked(other, otherWords, at) && !ofBoth) {
                return Mark.ELLIPSIS;
            }
            broken |= isBroken(other, otherWords, at);
        }
        boolean bracketed = isBracketed(witness, words, run) || isBracketed(other, otherWords, opposite);
        return bracketed ? Mark.BRACKETS : broken ? Mark.BREAK : Mark.NONE;
    }

    private static boolean isBracketed(Witness witness, int[] words, TextSpan run) {
        return !run.isEmpty() && IntStream.range(run.start(), run.end()).allMatch(at -> witness.isBracketed(words[at]));
    }

    private void add(Operation operation, TextSpan a, TextSpan b) {
        found.add(difference(operation, first, characters(first, ours, a), characters(second, theirs, b)));
    }

    private static TextSpan characters(Witness witness, int[] words, TextSpan run) {
        if (run.isEmpty()) {
            int at = run.start() < words.length
                    ? witness.word(words[run.start()]).span().start()
                    : witness.word(words[words.length - 1]).span().end();
            return new TextSpan(at, at);
        }
        return witness.word(words[run.start()])
                .span()
                .cover(witness.word(words[run.end() - 1]).span());
    }

    private static Difference difference(Operation operation, Witness witness, TextSpan span, TextSpan opposite) {
        return new Difference(operation, witness.article(), span, span.in(witness.text()), opposite, Mark.NONE);
    }
}
