package org.pullquote.library.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Tag;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Library;
import org.pullquote.library.Noted;
import org.pullquote.library.Received;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.SearchQuery;
import org.pullquote.library.Story;
import org.pullquote.suggestion.coding.CodingRule;

/// Takes over what a reader made beside the articles: tags, stories, links, decisions, searches and rules.
final class WorkHandover {
    private final HandedOver handed;
    private final Received from;
    private final Library library;

    WorkHandover(HandedOver handed) {
        this.handed = handed;
        this.from = handed.from;
        this.library = handed.library;
    }

    void takeTags() {
        handed.whole(() -> library.together(() -> {
            CodeBook book = library.codeBook();
            for (Tag tag : from.tags()) {
                book = with(book, tag);
            }
            if (!book.equals(library.codeBook())) {
                library.putCodeBook(book);
            }
        }));
    }

    private CodeBook with(CodeBook book, Tag tag) {
        Optional<Tag> same = book.find(tag.id()).or(() -> book.named(tag.name()));
        handed.tags.put(tag.id(), same.map(Tag::id).orElse(tag.id()));
        if (same.isPresent()) {
            return book;
        }
        Optional<Character> key = tag.key().filter(wanted -> book.onKey(wanted).isEmpty());
        Optional<UUID> parent = tag.parent()
                .map(id -> handed.tags.getOrDefault(id, id))
                .filter(id ->
                        book.find(id).filter(above -> above.parent().isEmpty()).isPresent());
        return book.with(tag.withKey(key).withParent(parent));
    }

    /// Once the articles have been taken.
    void takeTheRest() {
        handed.whole(() -> library.together(this::takeStories));
        handed.whole(() -> library.together(this::takeLinks));
        library.together(this::takeDecisions);
        handed.whole(() -> library.together(this::takeSearches));
        handed.whole(() -> library.together(this::takeRules));
        handed.whole(() -> library.together(this::takeApart));
    }

    private void takeStories() {
        for (Story story : from.stories()) {
            Optional<Story> there = library.storyNamed(story.name());
            Set<ArticleId> listed = new HashSet<>(there.map(Story::articles).orElse(List.of()));
            List<ArticleId> ours = new ArrayList<>(there.map(Story::articles).orElse(List.of()));
            story.articles().stream()
                    .flatMap(id -> Optional.ofNullable(handed.articles.get(id)).stream())
                    .filter(listed::add)
                    .forEach(ours::add);
            Story into = there.orElseGet(() -> new Story(UUID.randomUUID(), story.name(), List.of()));
            if (!ours.equals(into.articles())) {
                library.putStory(into.withArticles(ours));
                handed.stories++;
            }
            takeNote(story, into);
        }
    }

    private void takeNote(Story theirs, Story ours) {
        Noted on = new Noted.OfStory(ours.id());
        if (library.story(ours.id()).isPresent() && library.note(on).isEmpty()) {
            from.note(theirs.id()).ifPresent(note -> {
                library.putNote(on, note);
                handed.more++;
            });
        }
    }

    /// A link is taken where both its highlights are.
    private void takeLinks() {
        from.links().stream()
                .filter(link -> library.link(link.id()).isEmpty())
                .filter(link -> library.annotation(link.from()).isPresent()
                        && library.annotation(link.to()).isPresent())
                .forEach(link -> {
                    library.putLink(link);
                    handed.more++;
                });
    }

    /// A decision is taken where both its passages are.
    private void takeDecisions() {
        for (Decision decision : handed.decisions()) {
            if (library.decision(decision.id()).isPresent()) {
                continue;
            }
            Optional<Target> first = handed.ours(decision, true);
            Optional<Target> second = handed.ours(decision, false);
            if (first.isPresent()
                    && second.isPresent()
                    && !first.get().article().equals(second.get().article())) {
                library.putDecision(
                        new Decision(decision.id(), decision.ruling(), first.get(), second.get(), decision.decided()));
                handed.more++;
            } else {
                handed.leave(decision.first().quote().exact(), Handover.Why.WITHOUT_PASSAGE);
            }
        }
    }

    private void takeSearches() {
        List<SavedSearch> there = library.savedSearches();
        for (SavedSearch search : from.savedSearches()) {
            boolean isThere = there.stream()
                    .anyMatch(own -> own.id().equals(search.id())
                            || own.name().equals(search.name()) && own.query().equals(search.query()));
            if (!isThere) {
                SearchQuery query = search.query();
                SearchQuery ours = query.tag()
                        .map(id -> query.withTag(handed.tags.getOrDefault(id, id)))
                        .orElse(query);
                library.putSavedSearch(new SavedSearch(search.id(), search.name(), ours, search.back()));
                handed.more++;
            }
        }
    }

    private void takeRules() {
        for (CodingRule rule : from.rules()) {
            if (library.suggested().rule(rule.id()).isEmpty()) {
                library.suggested()
                        .putRule(new CodingRule(
                                rule.id(),
                                rule.name(),
                                handed.tags.getOrDefault(rule.tag(), rule.tag()),
                                rule.words(),
                                rule.form(),
                                rule.reach(),
                                rule.wholeWords(),
                                rule.matchCase()));
                handed.more++;
            }
        }
    }

    /// Which articles do not belong together, where one of the two was not here before.
    private void takeApart() {
        handed.articles.forEach((theirs, ours) -> {
            Set<ArticleId> apart = new HashSet<>(library.kinship().apart(ours));
            boolean isMore = false;
            for (ArticleId other : from.apart(theirs)) {
                Optional<ArticleId> known = Optional.ofNullable(handed.articles.get(other));
                isMore |= known.filter(id -> handed.fresh.contains(ours) || handed.fresh.contains(id))
                        .filter(id -> !id.equals(ours) && apart.add(id))
                        .isPresent();
            }
            if (isMore) {
                library.kinship().putApart(ours, apart);
            }
        });
    }
}
