package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pullquote.annotation.Standing;
import org.pullquote.annotation.Target;
import org.pullquote.annotation.anchoring.Anchor;
import org.pullquote.annotation.anchoring.Anchoring;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// The reader's decisions on the passages of compared articles. A decision whose words are in neither text any more is
/// kept, and decides nothing.
public final class Decisions {
    /// Two passages are one if they share this much of what both cover.
    private static final double SAME = 0.5;

    private record Placed(Decision decision, Passage first, Passage second) {
        boolean isOf(Alignment alignment) {
            return isOne(alignment.first(), first) && isOne(alignment.second(), second);
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    /// @param ids of the compared articles, in their order
    public Decisions(List<ArticleId> ids, List<Article> articles, List<Decision> decisions) {
        for (Decision decision : decisions) {
            Optional<Passage> one = place(decision.first(), ids, articles);
            Optional<Passage> other = place(decision.second(), ids, articles);
            if (one.isPresent() && other.isPresent()) {
                boolean inOrder = one.get().article() < other.get().article();
                placed.add(new Placed(decision, inOrder ? one.get() : other.get(), inOrder ? other.get() : one.get()));
            }
        }
    }

    private static Optional<Passage> place(Target target, List<ArticleId> ids, List<Article> articles) {
        int article = ids.indexOf(target.article());
        if (article < 0) {
            return Optional.empty();
        }
        String text = articles.get(article).text();
        Optional<TextSpan> span = target.standing(text) == Standing.IN_PLACE
                ? Optional.of(target.span())
                : switch (Anchoring.anchor(target, text)) {
                    case Anchor.Same(TextSpan there) -> Optional.of(there);
                    case Anchor.Moved(TextSpan there) -> Optional.of(there);
                    case Anchor.Reworded reworded -> Optional.of(reworded.span());
                    case Anchor.Lost() -> Optional.empty();
                };
        return span.map(there -> new Passage(article, there, there.in(text), false));
    }

    /// What was decided on this match.
    public Optional<Decision> on(Alignment alignment) {
        return placed.stream()
                .filter(one -> one.isOf(alignment))
                .map(Placed::decision)
                .max(Comparator.comparing(Decision::decided));
    }

    /// The comparison as the reader has decided it: rejected matches are gone and stand among what is found in one
    /// article only, matches that the program did not find are there.
    public Comparison applyTo(Comparison found) {
        if (placed.isEmpty()) {
            return found;
        }
        List<Alignment> rejected = new ArrayList<>();
        List<Alignment> alignments = new ArrayList<>();
        for (Alignment alignment : found.alignments()) {
            boolean isRejected = on(alignment)
                    .filter(decision -> decision.ruling() == Decision.Ruling.REJECTED)
                    .isPresent();
            (isRejected ? rejected : alignments).add(alignment);
        }
        for (Placed one : placed) {
            boolean holds = one.decision().ruling() != Decision.Ruling.REJECTED;
            if (holds && alignments.stream().noneMatch(one::isOf)) {
                alignments.add(made(one));
            }
        }
        alignments.sort(Comparer.BY_PLACE);
        List<Only> only = new ArrayList<>(found.only());
        only.removeIf(single -> placed.stream()
                .filter(one -> one.decision().ruling() != Decision.Ruling.REJECTED)
                .anyMatch(one -> isOne(single.passage(), one.first()) || isOne(single.passage(), one.second())));
        for (Alignment alignment : rejected) {
            addSingle(alignment.first(), alignment.second(), alignment.score(), alignments, only);
            addSingle(alignment.second(), alignment.first(), alignment.score(), alignments, only);
        }
        only.sort(Singles.BY_PLACE);
        return new Comparison(found.articles(), alignments, only, found.remarks());
    }

    private static Alignment made(Placed one) {
        boolean same = normal(one.first()).equals(normal(one.second()));
        return new Alignment(
                same ? AlignmentKind.VERBATIM : AlignmentKind.PARAPHRASE,
                1,
                List.of(one.first(), one.second()),
                List.of());
    }

    private static List<String> normal(Passage passage) {
        return Words.of(passage.text()).stream().map(Word::normal).toList();
    }

    /// A passage that nothing matches any more, with the one it was said to match as the nearest.
    private static void addSingle(
            Passage passage, Passage nearest, double score, List<Alignment> alignments, List<Only> only) {
        boolean matched = alignments.stream()
                .flatMap(alignment -> alignment.passages().stream())
                .anyMatch(other -> isOne(other, passage));
        if (!matched && only.stream().noneMatch(single -> isOne(single.passage(), passage))) {
            only.add(new Only(
                    passage, Optional.of(new Only.Near(nearest.article(), nearest.span(), nearest.text(), score))));
        }
    }

    private static boolean isOne(Passage one, Passage other) {
        if (one.article() != other.article()) {
            return false;
        }
        int shared = Math.min(one.span().end(), other.span().end())
                - Math.max(one.span().start(), other.span().start());
        int covered = one.span().cover(other.span()).length();
        return shared > 0 && shared >= SAME * covered;
    }
}
