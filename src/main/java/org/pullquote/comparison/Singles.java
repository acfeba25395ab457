package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.text.Quotation;
import org.pullquote.text.TextSpan;

/// Lists what was found in one article only: quotations that stand nowhere else, and sentences that nothing matches.
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
        List<Only> only = singles.quotations();
        only.addAll(singles.sentences(only));
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
