package org.pullquote.article.flat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pullquote.article.CutKind;

/// Trains the models for flat dumps, one on what the one before it says.
///
/// What a model says of a page it was trained on is too good to be true, so the pages are parted into folds by site,
/// and the later model learns from what the earlier says of pages from other sites. The same folds serve to check the
/// whole.
final class FlatTraining {
    static final int FOLDS = 5;
    private static final int ROUNDS = 2;
    private static final int BREAK_BITS = 18;
    private static final int WORD_BITS = 17;
    /// Every so many pages is learned from a second time as if in another language, without what its words say; every
    /// second of these as if in one of which no words are known at all.
    private static final int MASKED_PAGES = 2;

    private static final float MASKED_WEIGHT = 0.4f;
    private static final float MASKED_ENGLISH = 0.02f;

    private final List<TrainingPage> pages;
    private final TokenForms[] forms;
    private final List<List<Cue.Match>> cues;
    private final float[][] breaks;
    private final List<List<Line>> lines;
    private final List<List<Optional<CutKind>>> cued;
    private final float[][] words;
    private final int[] goldWords;

    FlatTraining(List<TrainingPage> pages) {
        this.pages = List.copyOf(pages);
        this.forms = pages.stream().map(page -> new TokenForms(page.tokens())).toArray(TokenForms[]::new);
        this.goldWords = pages.stream().mapToInt(TrainingPage::goldWords).toArray();
        this.cues = pages.stream().map(page -> Cue.in(page.tokens().text())).toList();
        this.breaks = new float[pages.size()][];
        overFolds((trained, told) -> {
            HashedWeights weights = trainBreaks(trained);
            for (int i : told) {
                breaks[i] = FlatModel.breaks(weights, page(i).tokens(), forms[i]);
            }
        });
        this.lines = IntStream.range(0, pages.size()).mapToObj(this::split).toList();
        this.cued = IntStream.range(0, pages.size())
                .mapToObj(i -> CuedLines.of(page(i).tokens(), lines.get(i), cues.get(i)))
                .toList();
        this.words = new float[pages.size()][];
        overFolds((trained, told) -> {
            HashedWeights weights = trainWords(trained);
            for (int i : told) {
                words[i] = FlatModel.words(weights, forms[i], lines.get(i));
            }
        });
    }

    private List<Line> split(int i) {
        BitSet subheads = Subheads.ends(page(i).tokens(), forms[i], breaks[i]);
        return LineSplitter.split(page(i).tokens(), cues.get(i), breaks[i], subheads);
    }

    /// The models, trained on all pages.
    FlatModel train() {
        int[] all = IntStream.range(0, pages.size()).toArray();
        return new FlatModel(trainBreaks(all), trainWords(all), growForest(all));
    }

    /// What the models say of each line of each page when they have seen none of its site.
    float[][] oddsWithoutTheSite() {
        float[][] odds = new float[pages.size()][];
        overFolds((trained, told) -> {
            Forest forest = growForest(trained);
            for (int i : told) {
                odds[i] = forest.sums(features(i));
            }
        });
        return odds;
    }

    /// The text that is kept of each page, one line a line, going by those odds.
    List<String> kept(float[][] odds) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            Tokens tokens = page(i).tokens();
            BitSet subheads = Subheads.ends(tokens, forms[i], breaks[i]);
            kept.add(Dump.keep(tokens, lines.get(i), odds[i], cued.get(i), breaks[i], subheads).stream()
                    .mapToObj(lines.get(i)::get)
                    .map(line -> tokens.text(line.from(), line.to()))
                    .collect(Collectors.joining("\n")));
        }
        return kept;
    }

    List<Line> lines(int page) {
        return lines.get(page);
    }

    List<Optional<CutKind>> cued(int page) {
        return cued.get(page);
    }

    private interface Fold {
        /// @param trained the pages to learn from
        /// @param told the pages of other sites that something is to be said of
        void work(int[] trained, int[] told);
    }

    private void overFolds(Fold work) {
        IntStream.range(0, FOLDS).parallel().forEach(fold -> {
            int[] told = IntStream.range(0, pages.size())
                    .filter(i -> fold(page(i)) == fold)
                    .toArray();
            int[] trained = IntStream.range(0, pages.size())
                    .filter(i -> fold(page(i)) != fold)
                    .toArray();
            work.work(trained, told);
        });
    }

    private static int fold(TrainingPage page) {
        return Math.floorMod(TokenForms.mix(page.site().hashCode(), 77), FOLDS);
    }

    private HashedWeights trainBreaks(int[] trained) {
        LinearTraining training = new LinearTraining(BREAK_BITS);
        for (int i : rounds(trained)) {
            TrainingPage page = page(i);
            BreakFeatures features = new BreakFeatures(page.tokens(), forms[i]);
            for (int token = 1; token < page.tokens().count(); token++) {
                if (page.known().get(token)) {
                    int[] hashes = features.at(token);
                    training.learn(hashes, features.count(), page.breaks().get(token), 1);
                }
            }
        }
        return training.weights();
    }

    private HashedWeights trainWords(int[] trained) {
        LinearTraining training = new LinearTraining(WORD_BITS);
        for (int i : rounds(trained)) {
            LineWords features = new LineWords(forms[i]);
            for (int line = 0; line < lines.get(i).size(); line++) {
                int[] hashes = features.of(lines.get(i), line);
                float importance =
                        (float) Math.min(2, Math.sqrt(lines.get(i).get(line).length()) / 3);
                training.learn(hashes, features.count(), isArticle(i, line), importance);
            }
        }
        return training.weights();
    }

    private Forest growForest(int[] trained) {
        List<float[]> rows = new ArrayList<>();
        List<Float> truth = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (int i : trained) {
            boolean masked = i % MASKED_PAGES == 1;
            LineFeatures features = features(i);
            LineFeatures wordless = masked ? wordless(i) : features;
            for (int line = 0; line < features.count(); line++) {
                rows.add(features.row(line));
                truth.add(isArticle(i, line) ? 1f : 0f);
                weights.add(weight(i, line));
                if (masked) {
                    rows.add(wordless.row(line));
                    truth.add(isArticle(i, line) ? 1f : 0f);
                    weights.add(MASKED_WEIGHT * weight(i, line));
                }
            }
        }
        return new ForestTraining(ForestTraining.Settings.USUAL, rows, truth, weights).grow();
    }

    private LineFeatures features(int i) {
        return new LineFeatures(page(i).tokens(), forms[i], lines.get(i), breaks[i], words[i], cued.get(i));
    }

    private LineFeatures wordless(int i) {
        float[] nothing = new float[words[i].length];
        TokenForms foreign = forms[i].asForeign(MASKED_ENGLISH, i % (2 * MASKED_PAGES) == 1);
        return new LineFeatures(page(i).tokens(), foreign, lines.get(i), breaks[i], nothing, cued.get(i));
    }

    /// Every page's article counts alike, however long it is; the smaller sets' somewhat more.
    private float weight(int i, int line) {
        float length = Math.max(150, goldWords[i]) / (page(i).set().startsWith("wcxb") ? 1f : 1.6f);
        return Math.min(4, lines.get(i).get(line).length() / length * 100);
    }

    private boolean isArticle(int i, int line) {
        Line at = lines.get(i).get(line);
        return page(i).article().get(at.from(), at.to()).cardinality() > at.length() / 2.0;
    }

    /// The pages in a new order for each round, always the same.
    private static List<Integer> rounds(int[] pages) {
        Random random = new Random(1);
        List<Integer> order = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Integer> shuffled =
                    new ArrayList<>(Arrays.stream(pages).boxed().toList());
            Collections.shuffle(shuffled, random);
            order.addAll(shuffled);
        }
        return order;
    }

    private TrainingPage page(int i) {
        return pages.get(i);
    }
}
