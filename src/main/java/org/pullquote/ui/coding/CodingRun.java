package org.pullquote.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.Coder;
import org.pullquote.suggestion.coding.Coding;
import org.pullquote.suggestion.coding.CodingRule;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.suggestion.Answers;
import org.pullquote.ui.suggestion.Proposal;
import org.pullquote.ui.work.Work;

/// Runs a rule over articles of the library. To be called off the JavaFX thread.
final class CodingRun {
    /// So many places are looked at in one go; who has answered them runs the rule again for the rest. Accepting all of
    /// them is one change of the library, made on the JavaFX thread: 0.2 to 0.4 s of CPU.
    static final int MOST = 250;

    private final CodingRule rule;
    private final Library library;
    private final String reason;
    private final List<Queued> queue = new ArrayList<>();
    private int looked;
    private int givenUp;
    private Optional<Coding.Unreadable> unreadable = Optional.empty();

    /// What came of it.
    ///
    /// @param looked in how many articles it was looked for
    /// @param givenUp in how many of them the expression took too long; what it found before is in the queue
    /// @param isFull whether there may be more, which were not looked for
    record Result(List<Queued> queue, int looked, int givenUp, boolean isFull, Optional<Coding.Unreadable> unreadable) {
        Result {
            queue = List.copyOf(queue);
        }
    }

    /// @param reason why a passage is proposed, in one line
    CodingRun(CodingRule rule, Library library, String reason) {
        this.rule = rule;
        this.library = library;
        this.reason = reason;
    }

    /// Looks in all of them, until the queue is full or the thread is interrupted.
    Result over(List<ArticleId> articles, Work.Progress progress) {
        for (ArticleId id : articles) {
            if (Thread.currentThread().isInterrupted() || isFull() || unreadable.isPresent()) {
                break;
            }
            library.article(id).ifPresent(this::lookIn);
            progress.reached(looked, articles.size());
        }
        boolean isFull = isFull();
        return new Result(isFull ? queue.subList(0, MOST) : queue, looked, givenUp, isFull, unreadable);
    }

    private boolean isFull() {
        return queue.size() >= MOST;
    }

    private void lookIn(LibraryArticle kept) {
        looked++;
        switch (Coder.code(kept.article().text(), rule)) {
            case Coding.Found(var places) -> add(kept, places);
            case Coding.GivenUp(var places) -> {
                givenUp++;
                add(kept, places);
            }
            case Coding.Unreadable wrong -> unreadable = Optional.of(wrong);
        }
    }

    private void add(LibraryArticle kept, List<TextSpan> places) {
        if (places.isEmpty()) {
            return;
        }
        Answers answers = new Answers(library.suggested().rejected(kept.id()), library.annotations(kept.id()));
        Article article = kept.article();
        String title = article.metadata().headline().orElse(kept.fileName());
        for (TextSpan place : places) {
            Proposal proposal = new Proposal(
                    UUID.randomUUID(),
                    SuggestionKey.of("rule " + rule.tag(), article.text(), place),
                    Target.of(kept.id(), article, place),
                    rule.tag(),
                    Map.of(),
                    reason);
            if (!answers.settle(proposal)) {
                queue.add(new Queued(
                        proposal,
                        title,
                        article.blocks().get(proposal.target().block()).number()));
            }
        }
    }
}
