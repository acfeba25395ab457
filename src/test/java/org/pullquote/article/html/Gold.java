package org.pullquote.article.html;

import java.util.Arrays;

/// Aligns a page's segments with the text that a person says is its article, and says of each segment which share of
/// its words is in it. Words match in order (a longest common subsequence that prefers unbroken runs), so that a
/// caption's or a menu's words are not taken for the article's.
final class Gold {
    private static final int IN_RUN = 3;
    private static final long MOST_CELLS = 120_000_000L;

    private Gold() {}

    /// For each segment the share of its words that the article has, between 0 and 1.
    static float[] shares(Wording[] segments, String gold) {
        int total = 0;
        for (Wording segment : segments) {
            total += segment.count();
        }
        int[] page = new int[total];
        int at = 0;
        for (Wording segment : segments) {
            System.arraycopy(segment.words, 0, page, at, segment.count());
            at += segment.count();
        }
        int[] article = Wording.hashes(gold);
        boolean[] matched =
                (long) page.length * article.length > MOST_CELLS ? new boolean[total] : align(page, article);
        float[] shares = new float[segments.length];
        at = 0;
        for (int s = 0; s < segments.length; s++) {
            int hits = 0;
            for (int w = 0; w < segments[s].count(); w++) {
                hits += matched[at++] ? 1 : 0;
            }
            shares[s] = segments[s].count() == 0 ? 0 : (float) hits / segments[s].count();
        }
        return shares;
    }

    /// Which words of the page match. Steps: 0 skip in page, 1 skip in article, 2 match.
    private static boolean[] align(int[] page, int[] article) {
        int width = article.length + 1;
        byte[][] step = new byte[page.length + 1][];
        int[] best = new int[width];
        int[] run = new int[width];
        step[0] = new byte[width];
        Arrays.fill(step[0], (byte) 1);
        for (int i = 1; i <= page.length; i++) {
            byte[] steps = new byte[width];
            int[] next = new int[width];
            int[] nextRun = new int[width];
            for (int j = 1; j < width; j++) {
                int skipPage = best[j];
                int skipArticle = next[j - 1];
                int match = page[i - 1] == article[j - 1] ? best[j - 1] + 1 + Math.min(run[j - 1], IN_RUN) : -1;
                if (match > skipPage && match > skipArticle) {
                    next[j] = match;
                    nextRun[j] = run[j - 1] + 1;
                    steps[j] = 2;
                } else if (skipPage >= skipArticle) {
                    next[j] = skipPage;
                } else {
                    next[j] = skipArticle;
                    steps[j] = 1;
                }
            }
            step[i] = steps;
            best = next;
            run = nextRun;
        }
        return trace(step, page.length, article.length);
    }

    private static boolean[] trace(byte[][] step, int from, int to) {
        boolean[] matched = new boolean[from];
        int i = from;
        int j = to;
        while (i > 0 && j > 0) {
            switch (step[i][j]) {
                case 2 -> {
                    matched[--i] = true;
                    j--;
                }
                case 1 -> j--;
                default -> i--;
            }
        }
        return matched;
    }
}
