package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pullquote.article.CutKind;
import org.pullquote.article.Finding;
import org.pullquote.article.Metadata;
import org.pullquote.article.printed.DateMark;
import org.pullquote.text.TextSpan;

/// A dump that has been read: its lines, which of them are the article, what the others are and what they tell of it.
///
/// @param keep for each line, whether it is part of the article
/// @param breaks where lines of the page broke
/// @param kinds for each line what it is if it is cut
record Dump(
        Tokens tokens,
        List<Line> lines,
        BitSet keep,
        LineBreaks breaks,
        List<CutKind> kinds,
        Metadata metadata,
        Optional<Finding> finding) {
    /// Less than so many characters is no article.
    private static final int SHORTEST_ARTICLE = 80;

    /// A summary before the headline is at most this part of the kept lines, and at most so many tokens.
    private static final int SUMMARY_SHARE = 3;

    private static final int LONGEST_SUMMARY = 120;

    private static final double SURELY_HEADLINE = 0.8;
    /// A date behind the headline stands within so many tokens.
    private static final int DATE_LENGTH = 12;
    /// Names and dates do not go on across a break that is likelier than not.
    private static final float LIKELY = 0.5f;

    static Dump of(Tokens tokens, FlatModel model) {
        TokenForms forms = new TokenForms(tokens);
        List<Cue.Match> cues = Cue.in(tokens.text());
        float[] breaks = FlatModel.breaks(model.breaks(), tokens, forms);
        BitSet subheads = Subheads.ends(tokens, forms, breaks);
        LineBreaks lineBreaks = new LineBreaks(breaks, tokens, cues, subheads);
        List<Line> lines = LineSplitter.split(tokens, cues, breaks, subheads);
        List<Optional<CutKind>> cued = CuedLines.of(tokens, lines, cues);
        float[] words = FlatModel.words(model.words(), forms, lines);
        float[] odds = model.article().sums(new LineFeatures(tokens, forms, lines, breaks, words, cued));
        BitSet keep = keep(tokens, lines, odds, cued, breaks, subheads);
        if (LineSorter.size(tokens, lines, keep) < SHORTEST_ARTICLE) {
            keep.clear();
            List<CutKind> kinds = new CutNamer(tokens, lines, cued, keep).kinds(List.of());
            return new Dump(
                    tokens, lines, keep, lineBreaks, kinds, Metadata.NONE, Optional.of(NotAnArticle.of(tokens)));
        }
        FrontMatter front = new FrontMatter(tokens, lineBreaks.atLeast(LIKELY), body(tokens, lines, keep));
        Metadata metadata = front.read(kept(tokens, lines, keep));
        List<Line> parted = part(tokens, lines, front.marks());
        BitSet keepParted = carry(lines, keep, parted);
        cutDateline(tokens, parted, front.marks(), keepParted);
        List<Optional<CutKind>> cuedParted = CuedLines.of(tokens, parted, cues);
        List<CutKind> kinds = new CutNamer(tokens, parted, cuedParted, keepParted).kinds(front.marks());
        return new Dump(tokens, parted, keepParted, lineBreaks, kinds, metadata, Optional.empty());
    }

    /// The lines that are the article: what the model says, and what is known of captions, headlines and summaries.
    ///
    /// @param odds for each line the logarithm of the odds that it is the article's
    static BitSet keep(
            Tokens tokens,
            List<Line> lines,
            float[] odds,
            List<Optional<CutKind>> cued,
            float[] breaks,
            BitSet subheads) {
        BitSet keep = LineSorter.keep(tokens, lines, odds, cued);
        new Captions(tokens, lines, cued, breaks).cutFrom(keep);
        Subheads.cutForeignHeadlines(tokens, lines, subheads, keep);
        cutBeforeHeadline(tokens, lines, keep);
        return keep;
    }

    /// The article begins behind its headline; what is kept before a headline with its date is a summary of the page.
    private static void cutBeforeHeadline(Tokens tokens, List<Line> lines, BitSet keep) {
        int[] kept = keep.stream().toArray();
        if (kept.length == 0) {
            return;
        }
        int bound = lines.get(kept[kept.length / SUMMARY_SHARE]).from();
        new TitleWords(tokens)
                .headline(bound)
                .filter(headline -> headline.likeness() >= SURELY_HEADLINE && isDated(tokens, headline.to()))
                .filter(headline -> keptBefore(headline.to(), lines, keep) <= LONGEST_SUMMARY)
                .ifPresent(headline -> {
                    for (int i : kept) {
                        keep.set(i, lines.get(i).from() >= headline.to());
                    }
                });
    }

    private static int keptBefore(int token, List<Line> lines, BitSet keep) {
        return keep.stream()
                .mapToObj(lines::get)
                .filter(line -> line.from() < token)
                .mapToInt(Line::length)
                .sum();
    }

    private static boolean isDated(Tokens tokens, int from) {
        int to = Math.min(from + DATE_LENGTH, tokens.count());
        return from < to && !DateMark.in(tokens.text(), tokens.span(from, to)).isEmpty();
    }

    private static void cutDateline(Tokens tokens, List<Line> lines, List<FrontMatter.Mark> marks, BitSet keep) {
        for (int i = 0; i < lines.size(); i++) {
            TextSpan span = tokens.span(lines.get(i).from(), lines.get(i).to());
            if (marks.stream().anyMatch(mark -> mark.inBody() && mark.span().overlaps(span))) {
                keep.clear(i);
            }
        }
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
