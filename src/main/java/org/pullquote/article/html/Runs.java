package org.pullquote.article.html;

import java.util.Arrays;

/// Where the runs of text between a page's tags stand in its source, to be taken one after the other.
final class Runs {
    /// Starts and ends by turns.
    private int[] places = new int[1024];

    private int count;
    private int now = -2;

    void add(int start, int end) {
        places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
        places[count++] = start;
        places[count++] = end;
    }

    /// Forgets those found so far.
    void forget() {
        count = 0;
    }

    /// Moves to the next run; false if there is none.
    boolean next() {
        now += 2;
        return now < count;
    }

    int start() {
        return places[now];
    }

    int end() {
        return places[now + 1];
    }
}
