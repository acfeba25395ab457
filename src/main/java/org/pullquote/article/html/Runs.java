package org.pullquote.article.html;

import java.util.Arrays;

/// Where the runs of text between a page's tags stand in its source, to be taken one after the other, and the sign that
/// the parser was given in place of each.
final class Runs {
    /// What stands for a run that is white space only, as the parser sees white space.
    static final char BLANK = ' ';

    /// What stands for a run that the parser was given as it is.
    static final char ITSELF = 0;

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// For each run its start and end and its sign.
    private int[] places = new int[3 * 512];

    private int count;
    private int now = -3;

    /// The next sign for a run of words: neighbours have different ones.
    char sign() {
        return SIGNS.charAt(count / 3 % SIGNS.length());
    }

    void add(int start, int end, char sign) {
        places = count == places.length ? Arrays.copyOf(places, count * 2) : places;
        places[count] = start;
        places[count + 1] = end;
        places[count + 2] = sign;
        count += 3;
    }

    /// How many were found so far.
    int found() {
        return count / 3;
    }

    /// Forgets all but the first `kept` of those found so far.
    void forgetAfter(int kept) {
        count = kept * 3;
    }

    /// Whether one of those after the first `from` is more than white space.
    boolean areWordsAfter(int from) {
        for (int i = from * 3; i < count; i += 3) {
            if (places[i + 2] != BLANK) {
                return true;
            }
        }
        return false;
    }

    /// Moves to the next run; false if there is none.
    boolean next() {
        now += 3;
        return now < count;
    }

    /// How far the runs were taken, to come [back][#back] to.
    int taken() {
        return now;
    }

    void back(int taken) {
        now = taken;
    }

    int start() {
        return places[now];
    }

    int end() {
        return places[now + 1];
    }

    /// What stands for this run in what the parser was given.
    char standIn() {
        return (char) places[now + 2];
    }
}
