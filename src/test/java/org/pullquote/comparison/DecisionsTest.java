package org.pullquote.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision.Ruling;
import org.pullquote.text.TextSpan;

class DecisionsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Article> articles = List.of(
            Corpus.paragraphs(
                    "“The board knew of the cracks and told nobody before the vote,” the report says.",
                    "Ships waited off the harbour for two days."),
            Corpus.paragraphs(
                    "The report found: “The board knew of the cracks and told nobody before the vote.”",
                    "Vessels lay at anchor outside until Wednesday."));
    private final List<ArticleId> ids = List.of(ArticleId.random(), ArticleId.random());
    private final Comparison found = new Comparer().compare(articles);

    private Target target(int article, TextSpan span) {
        return Target.of(ids.get(article), articles.get(article), span);
    }

    private Target target(int article, String words) {
        return target(article, TextSpan.at(articles.get(article).text().indexOf(words), words.length()));
    }

    private Decisions decided(Ruling ruling, Target first, Target second) {
        return new Decisions(ids, articles, List.of(new Decision(UUID.randomUUID(), ruling, first, second, NOW)));
    }

    private Alignment match() {
        return found.alignments().getFirst();
    }

    @Test
    void aRejectedMatchIsFoundInOneOnlyWithTheOtherAsTheNearest() {
        Decisions decisions = decided(
                Ruling.REJECTED,
                target(0, match().first().span()),
                target(1, match().second().span()));
        Comparison left = decisions.applyTo(found);
        assertThat(left.alignments()).isEmpty();
        assertThat(left.onlyIn(0)).extracting(Only::passage).contains(match().first());
        assertThat(left.onlyIn(1).getFirst().nearest().orElseThrow().span())
                .isEqualTo(match().first().span());
    }

    @Test
    void aMatchThatTheReaderMadeIsThereAndNothingIsFoundInOneOnly() {
        String ships = "Ships waited off the harbour for two days.";
        String vessels = "Vessels lay at anchor outside until Wednesday.";
        assertThat(found.only()).extracting(only -> only.passage().text()).contains(ships, vessels);
        // given the other way round, it stands in the order of the articles all the same
        Comparison with =
                decided(Ruling.MADE, target(1, vessels), target(0, ships)).applyTo(found);
        assertThat(with.alignments()).hasSize(2);
        assertThat(with.alignments().getLast().first().text()).isEqualTo(ships);
        assertThat(with.alignments().getLast().kind()).isEqualTo(AlignmentKind.PARAPHRASE);
        assertThat(with.only()).extracting(only -> only.passage().text()).doesNotContain(ships, vessels);
    }

    @Test
    void aConfirmedMatchStaysAsItIs() {
        Decisions decisions = decided(
                Ruling.CONFIRMED,
                target(0, match().first().span()),
                target(1, match().second().span()));
        assertThat(decisions.applyTo(found).alignments()).isEqualTo(found.alignments());
        assertThat(decisions.on(match())).isPresent();
    }

    @Test
    void aDecisionIsFoundAgainWhereTheTextHasMoved() {
        Target first = target(0, match().first().span());
        Target second = target(1, match().second().span());
        List<Article> later = List.of(
                Corpus.paragraphs("Updated on Tuesday.", articles.getFirst().text()), articles.getLast());
        Decisions decisions = new Decisions(
                ids, later, List.of(new Decision(UUID.randomUUID(), Ruling.REJECTED, first, second, NOW)));
        assertThat(decisions.applyTo(new Comparer().compare(later)).alignments())
                .isEmpty();
    }

    @Test
    void aDecisionOnWordsThatAreGoneDecidesNothing() {
        Target gone = target(0, match().first().span());
        List<Article> later = List.of(Corpus.paragraphs("Something else altogether stands here."), articles.getLast());
        Decisions decisions = new Decisions(
                ids,
                later,
                List.of(new Decision(
                        UUID.randomUUID(),
                        Ruling.MADE,
                        gone,
                        target(1, match().second().span()),
                        NOW)));
        Comparison compared = new Comparer().compare(later);
        assertThat(decisions.applyTo(compared)).isEqualTo(compared);
    }
}
