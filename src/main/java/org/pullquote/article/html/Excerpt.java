package org.pullquote.article.html;

import java.io.Reader;
import java.util.Arrays;

/// What a parser is to see of a page's source: all but the stretches that were left out.
final class Excerpt extends Reader {
    private final String source;
    /// Starts and ends of what is left out, by turns.
    private int[] out = new int[1024];

    private int count;
    /// The next stretch that is left out, and how far the source was read.
    private int next;

    private int at;

    Excerpt(String source) {
        this.source = source;
    }

    /// Leaves out a stretch that begins no earlier than the one before ended.
    void leaveOut(int start, int end) {
        if (count == out.length) {
            out = Arrays.copyOf(out, count * 2);
        }
        out[count++] = start;
        out[count++] = end;
    }

    @Override
    public int read(char[] into, int offset, int most) {
        int read = 0;
        while (read < most && at < source.length()) {
            int stop = next < count ? out[next] : source.length();
            int size = Math.min(most - read, stop - at);
            source.getChars(at, at + size, into, offset + read);
            read += size;
            at += size;
            if (at == stop && next < count) {
                at = out[next + 1];
                next += 2;
            }
        }
        return read == 0 && most > 0 ? -1 : read;
    }

    @Override
    public void close() {}
}
