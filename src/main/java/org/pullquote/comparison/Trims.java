package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pullquote.text.Sentences;
import org.pullquote.text.TextSpan;

/// Tells where a quotation ends, or begins, within a sentence that the other text prints whole. A few words quoted
/// within a sentence of the narrator's own (she called it “overdue”) claim to be no more than that and are left alone,
/// and so is a quotation of which the same article prints the rest elsewhere.
final class Trims {
    /// By custom one word (“And”, “But”) is left off at the beginning of a quotation.
    private static final int LONGEST_FREE_START = 1;

    /// Fewer words are a name, a title or a phrase, and no sentence: “In God We Trust”.
    private static final int SHORTEST = 5;

    private static final String MARKS_OF_OMISSION = "…—–";

    private final Witness shorter;
    private final Witness longer;
    private final List<Trim> found = new ArrayList<>();

    private Trims(Witness shorter, Witness longer) {
        this.shorter = shorter;
        this.longer = longer;
    }

    /// The words of one text that are there and not in the quotation of the other.
    ///
    /// @param quoted the words of the quotation that were aligned
    /// @param run all words of the quotation
    /// @param aligned the words of the other text that were aligned
    /// @param around how far that quotation, or that text, goes
    static List<Trim> of(
            Witness shorter, TextSpan quoted, TextSpan run, Witness longer, TextSpan aligned, TextSpan around) {
        Trims trims = new Trims(shorter, longer);
        if (run.length() >= SHORTEST && !Character.isLowerCase(first(shorter, run.start()))) {
            trims.addStart(quoted, run, aligned, around);
            trims.addEnd(quoted, run, aligned, around);
        }
        return trims.found;
    }

    private static char first(Witness witness, int word) {
        return witness.text().charAt(witness.word(word).span().start());
    }

    private void addEnd(TextSpan quoted, TextSpan run, TextSpan aligned, TextSpan around) {
        if (quoted.end() != run.end()) {
            return;
        }
        int to = aligned.end();
        while (to < around.end() && !endsSentence(to)) {
            to++;
        }
        int last = quoted.end() - 1;
        int closing = shorter.word(last).span().end();
        add(new TextSpan(aligned.end(), to), new TextSpan(aligned.end() - 1, to), false, says(closing, closing + 4));
    }

    private void addStart(TextSpan quoted, TextSpan run, TextSpan aligned, TextSpan around) {
        if (quoted.start() != run.start()) {
            return;
        }
        int from = aligned.start();
        while (from > around.start() && !endsSentence(from)) {
            from--;
        }
        if (aligned.start() - from > LONGEST_FREE_START) {
            int opening = shorter.word(quoted.start()).span().start();
            add(
                    new TextSpan(from, aligned.start()),
                    new TextSpan(from, aligned.start() + 1),
                    true,
                    says(opening - 4, opening));
        }
    }

    private void add(TextSpan words, TextSpan withNext, boolean atStart, boolean ellipsis) {
        if (!words.isEmpty() && !isInShorter(withNext)) {
            TextSpan span = longer.characters(words.start(), words.end());
            found.add(new Trim(longer.article(), span, span.in(longer.text()), atStart, ellipsis));
        }
    }

    /// Whether a sentence ends between the word and the one before it.
    private boolean endsSentence(int word) {
        if (word == 0 || word == longer.size()) {
            return true;
        }
        int from = longer.word(word - 1).span().end();
        int to = longer.word(word).span().start();
        return longer.hasEllipsisBefore(word)
                || longer.text()
                        .substring(from, Math.max(from, to))
                        .chars()
                        .anyMatch(c -> c == '\n' || Sentences.isStop((char) c));
    }

    /// Whether the quotation's own text says at this place that words are left out.
    private boolean says(int from, int to) {
        String text = shorter.text();
        String there = text.substring(Math.max(0, from), Math.min(text.length(), to));
        return there.contains("..")
                || there.contains(". .")
                || there.chars().anyMatch(c -> MARKS_OF_OMISSION.indexOf(c) >= 0);
    }

    private boolean isInShorter(TextSpan words) {
        int[] sought = Arrays.copyOfRange(longer.keys(), words.start(), words.end());
        int[] keys = shorter.keys();
        for (int at = 0; at + sought.length <= keys.length; at++) {
            if (Arrays.equals(keys, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
