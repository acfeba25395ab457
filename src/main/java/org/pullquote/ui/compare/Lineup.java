package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/// The articles that stand beside each other, and the two neighbours among them that the table is about.
///
/// @param articles two to four, each once; their places in the story. Of a story that has fewer all are here.
/// @param at the column of the left one of the two
public record Lineup(List<Integer> articles, int at) {
    static final int LEAST = 2;
    static final int MOST = 4;

    public Lineup {
        articles = List.copyOf(articles);
        if (articles.size() > MOST || new HashSet<>(articles).size() < articles.size()) {
            throw new IllegalArgumentException("At most four articles, each once");
        }
        if (at < 0 || at > Math.max(0, articles.size() - LEAST)) {
            throw new IllegalArgumentException("No such neighbours: " + at);
        }
    }

    /// The first two of a story, or what it has.
    static Lineup of(int articles) {
        return new Lineup(IntStream.range(0, Math.min(LEAST, articles)).boxed().toList(), 0);
    }

    /// The neighbours, from left to right.
    public List<Pair> pairs() {
        return IntStream.range(0, Math.max(0, articles.size() - 1))
                .mapToObj(i -> new Pair(articles.get(i), articles.get(i + 1)))
                .toList();
    }

    /// The two that the table is about; of a story without two articles the places where they would stand.
    public Pair pair() {
        return articles.size() < LEAST ? new Pair(0, 1) : pairs().get(at);
    }

    boolean isFull() {
        return articles.size() == MOST;
    }

    Lineup about(int neighbours) {
        return new Lineup(articles, neighbours);
    }

    /// With this article in a column; if it stood in another one, the two change places.
    Lineup with(int column, int article) {
        List<Integer> changed = new ArrayList<>(articles);
        int before = changed.indexOf(article);
        if (before >= 0) {
            Collections.swap(changed, before, column);
        } else {
            changed.set(column, article);
        }
        return new Lineup(changed, at);
    }

    /// With the article at the right end; the table is about it and its neighbour then.
    Lineup plus(int article) {
        List<Integer> more = new ArrayList<>(articles);
        more.add(article);
        return new Lineup(more, more.size() - LEAST);
    }

    /// Without a column.
    Lineup minus(int column) {
        List<Integer> fewer = new ArrayList<>(articles.subList(0, column));
        fewer.addAll(articles.subList(column + 1, articles.size()));
        return new Lineup(fewer, Math.min(at, fewer.size() - LEAST));
    }

    /// With these two beside each other and the table about them; the others stay as far as there is room for them.
    Lineup showing(Pair pair) {
        int there = pairs().indexOf(pair);
        if (there >= 0) {
            return about(there);
        }
        List<Integer> changed = new ArrayList<>(List.of(pair.left(), pair.right()));
        articles.stream()
                .filter(article -> article != pair.left() && article != pair.right())
                .limit(Math.max(LEAST, articles.size()) - LEAST)
                .forEach(changed::add);
        return new Lineup(changed, 0);
    }
}
