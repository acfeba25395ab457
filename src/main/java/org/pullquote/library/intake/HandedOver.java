package org.pullquote.library.intake;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Target;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryException;
import org.pullquote.library.Received;

/// What of a stranger's library has been taken so far.
final class HandedOver {
    final Received from;
    final Library library;
    final InstantSource clock;

    /// Our tags by the ids that theirs had.
    final Map<UUID, UUID> tags = new HashMap<>();

    /// Our articles by the ids that theirs had.
    final Map<ArticleId, ArticleId> articles = new HashMap<>();

    /// Those of ours that were not there before.
    final Set<ArticleId> fresh = new HashSet<>();

    /// The highlights that were not there before.
    final Set<UUID> highlights = new HashSet<>();

    /// Of their decisions, each side by the article that it was in.
    private final Map<ArticleId, List<Side>> sides = new LinkedHashMap<>();

    private final Map<Decision, Map<Boolean, Target>> placed = new HashMap<>();
    private final List<Handover.Left> left = new ArrayList<>();
    int known;
    int stories;
    int more;

    /// One of the two passages of a decision.
    record Side(Decision decision, boolean isFirst) {
        Target theirs() {
            return isFirst ? decision.first() : decision.second();
        }
    }

    HandedOver(Received from, Library library, InstantSource clock) {
        this.from = from;
        this.library = library;
        this.clock = clock;
        whole(() -> {
            for (Decision decision : from.decisions()) {
                for (boolean isFirst : List.of(true, false)) {
                    Side side = new Side(decision, isFirst);
                    sides.computeIfAbsent(side.theirs().article(), _ -> new ArrayList<>())
                            .add(side);
                }
            }
        });
    }

    List<Side> sidesIn(ArticleId theirs) {
        return sides.getOrDefault(theirs, List.of());
    }

    void place(Side side, Target ours) {
        placed.computeIfAbsent(side.decision(), _ -> new HashMap<>()).put(side.isFirst(), ours);
    }

    Optional<Target> ours(Decision decision, boolean isFirst) {
        return Optional.ofNullable(placed.getOrDefault(decision, Map.of()).get(isFirst));
    }

    Set<Decision> decisions() {
        Set<Decision> all = new LinkedHashSet<>();
        sides.values().forEach(list -> list.forEach(side -> all.add(side.decision())));
        return all;
    }

    void leave(String what, Handover.Why why) {
        left.add(new Handover.Left(what, why));
    }

    /// Does something with the file as a whole; says so where it is damaged.
    void whole(Runnable taking) {
        row("", taking);
    }

    /// Does something with one row; says so where it is damaged. What is wrong with one's own library is thrown.
    void row(String what, Runnable taking) {
        int madeBefore = stories;
        int moreBefore = more;
        try {
            taking.run();
        } catch (LibraryException unreadable) {
            stories = madeBefore;
            more = moreBefore;
            if (unreadable.reason() != LibraryException.Reason.DAMAGED) {
                throw unreadable;
            }
            leave(what, Handover.Why.DAMAGED);
        }
    }

    Handover.Outcome outcome() {
        return new Handover.Outcome(fresh.size(), known, highlights.size(), stories, more, left, from.remaining());
    }
}
