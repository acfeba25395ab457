package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Metadata;
import org.pullquote.text.TextSpan;

/// A dump that has been read: its lines, which of them are the article, what the others are and what they tell of it.
///
/// @param keep for each line, whether it is part of the article
/// @param kinds for each line what it is if it is cut
record Dump(
        Tokens tokens,
        List<Line> lines,
        BitSet keep,
        List<CutKind> kinds,
        Metadata metadata,
        Optional<Finding> finding) {
    /// Less than so many words is no article.
    private static final int SHORTEST_ARTICLE = 25;

    static Dump of(Tokens tokens) {
        List<Cue.Match> cues = Cue.in(tokens.text());
        List<Line> lines = LineSplitter.split(tokens, cues);
        LineSorter sorter = new LineSorter(tokens, lines, cues);
        BitSet keep = sorter.keep();
        if (words(lines, keep) < SHORTEST_ARTICLE) {
            keep.clear();
            List<CutKind> kinds = new CutNamer(tokens, lines, sorter.marked(), keep).kinds(List.of());
            return new Dump(tokens, lines, keep, kinds, Metadata.NONE, Optional.of(Finding.ONLY_A_MENU));
        }
        FrontMatter front = new FrontMatter(tokens, lines, body(tokens, lines, keep));
        Metadata metadata = front.read(kept(tokens, lines, keep));
        List<Line> parted = part(tokens, lines, front.marks());
        LineSorter again = new LineSorter(tokens, parted, cues);
        BitSet keepParted = carry(lines, keep, parted);
        for (int i = 0; i < parted.size(); i++) {
            TextSpan span = tokens.span(parted.get(i).from(), parted.get(i).to());
            if (front.marks().stream()
                    .anyMatch(mark -> mark.inBody() && mark.span().overlaps(span))) {
                keepParted.clear(i);
            }
        }
        List<CutKind> kinds = new CutNamer(tokens, parted, again.marked(), keepParted).kinds(front.marks());
        return new Dump(tokens, parted, keepParted, kinds, metadata, Optional.empty());
    }

    /// Behind the last line of the run of lines with one fate that begins with this one.
    int endOfRun(int from) {
        int to = from + 1;
        while (to < lines.size()
                && keep.get(to) == keep.get(from)
                && (keep.get(from) || kinds.get(to) == kinds.get(from))) {
            to++;
        }
        return to;
    }

    /// Where lines `from` to `to` stand in the folded text.
    TextSpan span(int from, int to) {
        return tokens.span(lines.get(from).from(), lines.get(to - 1).to());
    }

    private static int words(List<Line> lines, BitSet keep) {
        int words = 0;
        for (int i = 0; i < lines.size(); i++) {
            words += keep.get(i) ? lines.get(i).length() : 0;
        }
        return words;
    }

    private static TextSpan body(Tokens tokens, List<Line> lines, BitSet keep) {
        int first = keep.nextSetBit(0);
        int last = keep.length() - 1;
        return tokens.span(lines.get(first).from(), lines.get(last).to());
    }

    private static String kept(Tokens tokens, List<Line> lines, BitSet keep) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (keep.get(i)) {
                text.append(tokens.text(lines.get(i).from(), lines.get(i).to())).append(' ');
            }
        }
        return text.toString();
    }

    /// The lines parted again where a mark begins or ends.
    private static List<Line> part(Tokens tokens, List<Line> lines, List<FrontMatter.Mark> marks) {
        TreeSet<Integer> ends = new TreeSet<>();
        lines.forEach(line -> ends.add(line.to()));
        for (FrontMatter.Mark mark : marks) {
            ends.add(tokens.at(mark.span().start()));
            ends.add(tokens.at(mark.span().end() - 1) + 1);
        }
        List<Line> parted = new ArrayList<>();
        int from = 0;
        for (int to : ends) {
            if (to > from) {
                parted.add(new Line(from, to));
                from = to;
            }
        }
        return parted;
    }

    private static BitSet carry(List<Line> lines, BitSet keep, List<Line> parted) {
        BitSet carried = new BitSet();
        int at = 0;
        for (int i = 0; i < parted.size(); i++) {
            while (lines.get(at).to() <= parted.get(i).from()) {
                at++;
            }
            carried.set(i, keep.get(at));
        }
        return carried;
    }
}
