package org.pullquote.article.html;

import java.io.Reader;
import java.util.Arrays;

/// What a parser is to see of a page's source: all but the stretches that were left out, in place of some of which one
/// sign stands.
final class Excerpt extends Reader {
    private final String source;
    /// Starts and ends of what is left out and what stands for it (0: nothing), by turns.
    private int[] out = new int[3 * 1024];

    private int count;
    /// The next stretch that is left out, and how far the source was read.
    private int next;

    private int at;

    Excerpt(Source page) {
        this.source = page.text;
    }

    /// Leaves out a stretch that begins no earlier than the one before ended, or that holds those before it whole.
    void leaveOut(int start, int end) {
        replace(start, end, (char) 0);
    }

    /// The same with a sign in its place.
    void replace(int start, int end, char sign) {
        while (count > 0 && out[count - 3] >= start && start < end) {
            count -= 3;
        }
        if (count == out.length) {
            out = Arrays.copyOf(out, count * 2);
        }
        out[count] = start;
        out[count + 1] = end;
        out[count + 2] = sign;
        count += 3;
    }

    @Override
    public int read(char[] into, int offset, int most) {
        int to = offset;
        int limit = offset + most;
        while (to < limit && (at < source.length() || next < count)) {
            int stop = next < count ? out[next] : source.length();
            int size = Math.min(limit - to, stop - at);
            if (size > 0) {
                source.getChars(at, at + size, into, to);
                to += size;
                at += size;
            }
            if (at == stop && next < count && to < limit) {
                if (out[next + 2] != 0) {
                    into[to++] = (char) out[next + 2];
                }
                at = out[next + 1];
                next += 3;
            }
        }
        return to == offset && most > 0 ? -1 : to - offset;
    }

    @Override
    public void close() {}
}
