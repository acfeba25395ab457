package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;

/// Finds sentences that report the same thing in other words, and for each the one that comes nearest.
final class Passages {
    /// Two sentences from here on report the same thing: the best threshold on pairs that people judged.
    private static final double SAME = 0.46;

    /// From here on two sentences need not have much in common: they have hardly anything else.
    private static final double NEARLY_EQUAL = 0.85;

    /// What is less than a match.
    private static final double BELOW_SAME = Math.nextDown(SAME);

    /// A further match must come this near to the better of both sentences' best.
    private static final double FURTHER = 0.8;

    /// A match that is less clear than this …
    private static final double CLEAR = 0.55;

    /// … must also come this near to the best of either sentence.
    private static final double UNCLEAR_FURTHER = 0.7;

    /// One sentence matches at most so many of another article.
    private static final int MOST = 4;

    /// How much of a sentence quotations must cover to speak for it.
    private static final double COVERED = 0.5;

    /// From here on two sentences are one in two wordings, whose words can be told apart.
    private static final double REWORDED = 0.75;

    private final List<Witness> witnesses;
    private final List<Sentence> sentences = new ArrayList<>();
    /// The index of each article's first sentence.
    private final int[] starts;

    private final List<Alignment> found = new ArrayList<>();
    /// The index of the sentence of another article that comes nearest to each, or -1, …
    private int[] nearest = new int[0];
    /// … and how near.
    private double[] nearness = new double[0];
    /// What each sentence is in its article, made once for all its alignments.
    private final List<Placed> placed = new ArrayList<>();
    /// By the articles of their passages.
    private final Map<Integer, List<Alignment>> quotations;

    /// @param words the indexes of the sentence's words
    private record Placed(Passage passage, TextSpan words) {}

    /// A sentence of an earlier article that reports the same as another.
    private record Match(int sentence, double likeness, double distance) {}

    private Passages(List<Witness> witnesses, List<Alignment> quotations) {
        this.witnesses = witnesses;
        this.starts = new int[witnesses.size() + 1];
        this.quotations = quotations.stream()
                .collect(Collectors.groupingBy(
                        found -> pair(found.first().article(), found.second().article())));
    }

    /// @param quotations the alignments of quotations, which speak for the sentences that they fill
    static Passages of(List<Article> articles, List<Witness> witnesses, List<Alignment> quotations, Course course) {
        Passages passages = new Passages(witnesses, quotations);
        Sentencing sentencing = new Sentencing();
        for (int i = 0; i < articles.size(); i++) {
            passages.add(sentencing.of(i, articles.get(i)));
            passages.starts[i + 1] = passages.sentences.size();
        }
        passages.read(new Likeness(passages.sentences, sentencing), course);
        return passages;
    }

    private void add(List<Sentence> ofArticle) {
        for (Sentence sentence : ofArticle) {
            Witness witness = witnesses.get(sentence.article());
            TextSpan words = witness.words(sentence.span());
            placed.add(new Placed(witness.passage(sentence.span(), Collation.isQuoted(witness, words)), words));
        }
        sentences.addAll(ofArticle);
    }

    List<Alignment> alignments() {
        return Collections.unmodifiableList(found);
    }

    List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    /// The indexes of an article's sentences.
    IntStream within(int article) {
        return IntStream.range(starts[article], starts[article + 1]);
    }

    /// The passage of another article that comes nearest to the sentence.
    Optional<Only.Near> nearest(int sentence) {
        int near = nearest[sentence];
        if (near < 0) {
            return Optional.empty();
        }
        Passage passage = placed.get(near).passage();
        return Optional.of(new Only.Near(passage.article(), passage.span(), passage.text(), nearness[sentence]));
    }

    private void read(Likeness likeness, Course course) {
        nearest = new int[sentences.size()];
        Arrays.fill(nearest, -1);
        nearness = new double[sentences.size()];
        double[] needed = new double[sentences.size()];
        for (int article = 0; article < witnesses.size(); article++) {
            int start = starts[article];
            // how near each earlier sentence's best match in this article is
            double[] best = new double[start];
            List<Likes> alike = new ArrayList<>();
            for (int i = start; i < starts[article + 1]; i++) {
                course.at(i, sentences.size());
                alike.add(alike(i, start, likeness, best, needed));
            }
            for (int i = start; i < starts[article + 1]; i++) {
                match(i, alike.get(i - start), best);
            }
        }
    }

    private Likes alike(int at, int end, Likeness sentences, double[] best, double[] needed) {
        Likes alike = new Likes();
        double[] likeness = sentences.of(at, end, needed);
        for (int i = 0; i < end; i++) {
            double like = likeness[i];
            if (like > 0) {
                note(at, i, like, needed);
                note(i, at, like, needed);
                if (like >= SAME && (like >= NEARLY_EQUAL || sentences.isEvident(at, i))) {
                    best[i] = Math.max(best[i], like);
                    alike.add(i, like);
                }
            }
        }
        return alike;
    }

    /// Notes what comes nearer than what was found before; less than that and than a match is needed no more.
    private void note(int sentence, int other, double like, double[] needed) {
        if (like > nearness[sentence]) {
            needed[sentence] = Math.min(like, BELOW_SAME);
            nearness[sentence] = like;
            nearest[sentence] = other;
        }
    }

    /// Adds the sentences of each earlier article that report the same thing; of many that do, those that stand at
    /// about the same place.
    private void match(int at, Likes alike, double[] bests) {
        Sentence sentence = sentences.get(at);
        double place = (at - starts[sentence.article()]) / (double) length(sentence.article());
        int from = 0;
        while (from < alike.size()) {
            int article = sentences.get(alike.sentence(from)).article();
            int to = from;
            double best = 0;
            while (to < alike.size() && alike.sentence(to) < starts[article + 1]) {
                best = Math.max(best, alike.likeness(to++));
            }
            List<Alignment> quoted = quotations.getOrDefault(pair(article, sentence.article()), List.of());
            List<Match> matches = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int other = alike.sentence(i);
                double like = alike.likeness(i);
                if (like >= FURTHER * Math.min(best, bests[other])
                        && (like >= CLEAR || like >= UNCLEAR_FURTHER * Math.max(best, bests[other]))
                        && !isCovered(sentences.get(other), sentence, quoted)) {
                    double distance = Math.abs((other - starts[article]) / (double) length(article) - place);
                    matches.add(new Match(other, like, distance));
                }
            }
            matches.sort(Comparator.comparingDouble((Match match) -> -match.likeness())
                    .thenComparingDouble(Match::distance));
            for (Match match : matches.subList(0, Math.min(MOST, matches.size()))) {
                found.add(alignment(match.sentence(), at, match.likeness()));
            }
            from = to;
        }
    }

    private int length(int article) {
        return starts[article + 1] - starts[article];
    }

    /// Whether an aligned quotation of the two articles is most of either sentence.
    private static boolean isCovered(Sentence one, Sentence other, List<Alignment> quotations) {
        for (Alignment quotation : quotations) {
            double first = share(one.span(), quotation.first().span());
            double second = share(other.span(), quotation.second().span());
            if (first > 0 && second > 0 && Math.max(first, second) >= COVERED) {
                return true;
            }
        }
        return false;
    }

    private int pair(int first, int second) {
        return first * witnesses.size() + second;
    }

    private static double share(TextSpan sentence, TextSpan passage) {
        int shared = Math.min(sentence.end(), passage.end()) - Math.max(sentence.start(), passage.start());
        return Math.max(0, shared) / (double) Math.max(1, sentence.length());
    }

    private Alignment alignment(int one, int other, double score) {
        Placed ours = placed.get(one);
        Placed theirs = placed.get(other);
        Witness first = witnesses.get(ours.passage().article());
        Witness second = witnesses.get(theirs.passage().article());
        TextSpan words = ours.words();
        TextSpan others = theirs.words();
        boolean verbatim = words.length() == others.length()
                && Arrays.equals(first.keys(), words.start(), words.end(), second.keys(), others.start(), others.end());
        List<Difference> differences = score >= REWORDED && !words.isEmpty() && !others.isEmpty()
                ? WordDifferences.between(first, words, second, others).differences()
                : List.of();
        AlignmentKind kind = verbatim ? AlignmentKind.VERBATIM : AlignmentKind.PARAPHRASE;
        return new Alignment(kind, score, List.of(ours.passage(), theirs.passage()), differences);
    }
}
