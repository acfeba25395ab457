package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.text.TextSpan;

/// Makes alignments of quotations that were found elsewhere: decides which words belong to them, what differs, and what
/// that makes of them.
final class QuotationAlignments {
    /// Ends that differ are still part of both quotations up to this many words: “we have a *real challenge*”.
    private static final int LONGEST_END = 3;

    /// … and up to this many if they have words in common: “and then *let’s make a decision*”.
    private static final int LONGEST_LIKE_END = 10;

    private final int articles;
    private final Course course;

    /// @param articles how many are compared
    QuotationAlignments(int articles, Course course) {
        this.articles = articles;
        this.course = course;
    }

    /// One alignment for each pair of passages, though both quotations may have been looked up and found.
    List<Alignment> of(List<Collation.Find> finds) {
        List<Collation.Find> strongestFirst = new ArrayList<>(finds);
        strongestFirst.sort(QuotationAlignments::byStrength);
        Map<Integer, List<Collation.Find>> kept = new HashMap<>();
        List<Alignment> alignments = new ArrayList<>();
        int done = 0;
        for (Collation.Find find : strongestFirst) {
            course.at(done++, strongestFirst.size());
            List<Collation.Find> ofBoth = kept.computeIfAbsent(pair(find), unknown -> new ArrayList<>(2));
            if (ofBoth.stream().noneMatch(other -> isSame(find, other))) {
                ofBoth.add(find);
                alignments.add(alignment(find));
            }
        }
        return alignments;
    }

    private static int byStrength(Collation.Find one, Collation.Find other) {
        if (one.region().weight() != other.region().weight()) {
            return Integer.compare(other.region().weight(), one.region().weight());
        }
        if (one.witness() != other.witness()) {
            return Integer.compare(one.witness().article(), other.witness().article());
        }
        if (one.text() != other.text()) {
            return Integer.compare(one.text().article(), other.text().article());
        }
        return Integer.compare(
                one.region().first().start(), other.region().first().start());
    }

    /// A number for the two articles, whichever of them is looked up in the other.
    private int pair(Collation.Find find) {
        int one = find.witness().article();
        int other = find.text().article();
        return Math.min(one, other) * articles + Math.max(one, other);
    }

    private static boolean isSame(Collation.Find find, Collation.Find other) {
        if (find.witness() == other.witness() && find.text() == other.text()) {
            return find.region().first().overlaps(other.region().first())
                    && find.region().second().overlaps(other.region().second());
        }
        return find.witness() == other.text()
                && find.text() == other.witness()
                && find.region().first().overlaps(other.region().second())
                && find.region().second().overlaps(other.region().first());
    }

    private static Alignment alignment(Collation.Find find) {
        Witness witness = find.witness();
        Witness text = find.text();
        TextSpan run = witness.run(find.quotation());
        TextSpan own = find.region().first();
        TextSpan other = find.region().second();
        boolean quoted = Collation.isQuoted(text, other);
        if (quoted) {
            other = withoutNarrator(text, other);
        }
        TextSpan otherRun = quoted ? quotationsAround(text, other) : other;
        if (quoted && endsTogether(head(run, own), witness, head(otherRun, other), text)) {
            own = new TextSpan(run.start(), own.end());
            other = new TextSpan(otherRun.start(), other.end());
        }
        if (quoted && endsTogether(tail(run, own), witness, tail(otherRun, other), text)) {
            own = new TextSpan(own.start(), run.end());
            other = new TextSpan(other.start(), otherRun.end());
        }
        boolean swap = witness.article() > text.article();
        WordDifferences compared = swap
                ? WordDifferences.between(text, other, witness, own)
                : WordDifferences.between(witness, own, text, other);
        List<Difference> differences = compared.differences();
        boolean whole = !compared.isCutAtEnd() && own.equals(run) && (!quoted || other.equals(otherRun));
        double covered = find.region().matches() / (double) Math.min(run.length(), Math.max(1, otherRun.length()));
        AlignmentKind kind = kind(differences, whole, quoted, own.equals(run), text.isSpeech());
        Passage ours = witness.passage(witness.characters(own.start(), own.end()), true);
        Passage theirs = text.passage(text.characters(other.start(), other.end()), quoted);
        List<Trim> trims = new ArrayList<>();
        if (quoted || text.isSpeech()) {
            TextSpan around = quoted ? otherRun : new TextSpan(0, text.size());
            trims.addAll(Trims.of(witness, own, run, text, other, around));
        }
        if (quoted) {
            trims.addAll(Trims.of(text, other, otherRun, witness, own, run));
        }
        return new Alignment(
                kind == AlignmentKind.VERBATIM && !trims.isEmpty() ? AlignmentKind.TRIMMED : kind,
                Math.min(1, covered),
                swap ? List.of(theirs, ours) : List.of(ours, theirs),
                differences,
                trims);
    }

    /// The run from its first quoted word to its last.
    private static TextSpan withoutNarrator(Witness text, TextSpan words) {
        int from = words.start();
        int to = words.end();
        while (text.quotationAt(from) == Witness.NOT_QUOTED) {
            from++;
        }
        while (text.quotationAt(to - 1) == Witness.NOT_QUOTED) {
            to--;
        }
        return new TextSpan(from, to);
    }

    private static TextSpan head(TextSpan run, TextSpan aligned) {
        return new TextSpan(run.start(), Math.max(run.start(), aligned.start()));
    }

    private static TextSpan tail(TextSpan run, TextSpan aligned) {
        return new TextSpan(Math.min(run.end(), aligned.end()), run.end());
    }

    /// Whether what both quotations have beyond the alignment is one thing in other words: very short, or short and
    /// with words in common.
    private static boolean endsTogether(TextSpan end, Witness witness, TextSpan otherEnd, Witness text) {
        int longer = Math.max(end.length(), otherEnd.length());
        if (end.isEmpty() || otherEnd.isEmpty() || longer > LONGEST_LIKE_END) {
            return false;
        }
        Set<Integer> shared = keys(witness, end);
        shared.retainAll(keys(text, otherEnd));
        return longer <= LONGEST_END || shared.size() * 3 >= Math.min(end.length(), otherEnd.length());
    }

    private static Set<Integer> keys(Witness witness, TextSpan run) {
        return Arrays.stream(witness.keys(), run.start(), run.end()).boxed().collect(Collectors.toSet());
    }

    /// @param quoted whether both are quotations
    /// @param ownWhole whether the other text has the quotation from its first word to its last
    /// @param speech whether the other text is itself what was said
    private static AlignmentKind kind(
            List<Difference> differences, boolean whole, boolean quoted, boolean ownWhole, boolean speech) {
        List<Difference> words =
                differences.stream().filter(Difference::isOfWords).toList();
        if (words.stream().allMatch(Difference::isMarked)) {
            if (!quoted && !ownWhole) {
                return AlignmentKind.PARAPHRASE;
            }
            return whole && words.isEmpty() ? AlignmentKind.VERBATIM : AlignmentKind.TRIMMED;
        }
        return quoted || speech && ownWhole ? AlignmentKind.ALTERED : AlignmentKind.PARAPHRASE;
    }

    /// The words of all quotations that have a part of these.
    private static TextSpan quotationsAround(Witness text, TextSpan words) {
        TextSpan around = words;
        for (int i = words.start(); i < words.end(); i++) {
            int quotation = text.quotationAt(i);
            if (quotation != Witness.NOT_QUOTED) {
                around = around.cover(text.run(quotation));
                i = Math.max(i, text.run(quotation).end() - 1);
            }
        }
        return around;
    }
}
