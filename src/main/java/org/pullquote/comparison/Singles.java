package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.text.Quotation;
import org.pullquote.text.TextSpan;

/// Lists what was found in one article only: quotations that stand nowhere else, and sentences that nothing matches.
/// A quotation within such a sentence, or begun in it, is not listed besides.
final class Singles {
    static final Comparator<Only> BY_PLACE = Comparator.comparingInt(
                    (Only found) -> found.passage().article())
            .thenComparingInt(found -> found.passage().span().start())
            .thenComparingInt(found -> found.passage().span().end());

    /// A shorter quotation is a phrase, and not looked for as such.
    private static final int SHORTEST = 4;

    /// A sentence is matched, or said already, if this much of it is.
    private static final double COVERED = 0.5;

    private final List<Witness> witnesses;
    private final Passages passages;
    private final List<List<TextSpan>> matched = new ArrayList<>();

    private Singles(List<Witness> witnesses, Passages passages, List<Alignment> alignments) {
        this.witnesses = witnesses;
        this.passages = passages;
        witnesses.forEach(witness -> matched.add(new ArrayList<>()));
        for (Alignment alignment : alignments) {
            for (Passage passage : alignment.passages()) {
                matched.get(passage.article()).add(passage.span());
            }
        }
        matched.forEach(spans -> spans.sort(Comparator.comparingInt(TextSpan::start)));
    }

    static List<Only> of(List<Witness> witnesses, Passages passages, List<Alignment> alignments) {
        Singles singles = new Singles(witnesses, passages, alignments);
        List<Only> quotations = singles.quotations();
        List<Only> only = singles.sentences(quotations);
        quotations.forEach(quotation -> singles.add(quotation, only));
        only.sort(BY_PLACE);
        return only;
    }

    private List<Only> quotations() {
        List<Only> only = new ArrayList<>();
        for (Witness witness : witnesses) {
            for (int i = 0; i < witness.quotations().size(); i++) {
                Quotation quotation = witness.quotations().get(i);
                boolean longEnough = witness.run(i).length() >= SHORTEST;
                if (longEnough && covered(quotation.content(), matched.get(witness.article())) == 0) {
                    only.add(new Only(
                            witness.passage(quotation.content(), true),
                            nearest(witness.article(), quotation.content())));
                }
            }
        }
        return only;
    }

    /// What comes nearest to the sentences of a passage.
    private Optional<Only.Near> nearest(int article, TextSpan span) {
        return passages.within(article)
                .filter(i -> passages.sentences().get(i).span().overlaps(span))
                .mapToObj(passages::nearest)
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Only.Near::score));
    }

    private List<Only> sentences(List<Only> quotations) {
        List<List<TextSpan>> told = new ArrayList<>();
        witnesses.forEach(witness -> told.add(new ArrayList<>(matched.get(witness.article()))));
        quotations.forEach(
                only -> told.get(only.passage().article()).add(only.passage().span()));
        told.forEach(spans -> spans.sort(Comparator.comparingInt(TextSpan::start)));
        List<Only> only = new ArrayList<>();
        for (int i = 0; i < passages.sentences().size(); i++) {
            Sentence sentence = passages.sentences().get(i);
            if (covered(sentence.span(), told.get(sentence.article())) < COVERED) {
                Passage passage = witnesses.get(sentence.article()).passage(sentence.span(), false);
                only.add(new Only(passage, passages.nearest(i)));
            }
        }
        return only;
    }

    /// Adds a quotation to the sentences that are listed: nothing where it stands within one, and as one passage with
    /// those that it begins or ends in.
    private void add(Only quotation, List<Only> only) {
        Passage passage = quotation.passage();
        List<Only> around = only.stream()
                .filter(listed -> listed.passage().article() == passage.article()
                        && listed.passage().span().overlaps(passage.span()))
                .toList();
        if (around.isEmpty()) {
            only.add(quotation);
        } else if (covered(passage.span(), spans(around)) < 1) {
            TextSpan whole = spans(around).stream().reduce(passage.span(), TextSpan::cover);
            Optional<Only.Near> nearest = Stream.concat(Stream.of(quotation), around.stream())
                    .flatMap(listed -> listed.nearest().stream())
                    .max(Comparator.comparingDouble(Only.Near::score));
            only.removeAll(around);
            only.add(new Only(witnesses.get(passage.article()).passage(whole, false), nearest));
        }
    }

    private static List<TextSpan> spans(List<Only> only) {
        return only.stream().map(listed -> listed.passage().span()).toList();
    }

    /// The share of a span that lies in any of these.
    private static double covered(TextSpan span, List<TextSpan> spans) {
        int covered = 0;
        int from = span.start();
        for (TextSpan other : spans) {
            int start = Math.max(from, other.start());
            int end = Math.min(span.end(), other.end());
            if (end > start) {
                covered += end - start;
                from = end;
            }
        }
        return covered / (double) Math.max(1, span.length());
    }
}
