package org.pullquote.article.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pullquote.article.metadata.PageStatement;
import org.pullquote.article.metadata.PageStatements;

/// Trains the model that [HtmlCleaner] judges segments with, from a corpus folder, and says how it does on sites it has
/// not seen: `TrainModel CORPUS [MODEL-FILE]`.
public final class TrainModel {
    private static final int FOLDS = 3;
    private static final int TREES = 160;
    private static final int LEVELS = 6;
    private static final float RATE = 0.12f;
    private final List<Sample> samples = new ArrayList<>();

    /// A page made ready: its rows, what they should be judged, and how much each weighs.
    private record Sample(
            Corpus.Entry entry, Layout layout, float[][] rows, float[] labels, float[] weights, int fold) {}

    private TrainModel() {}

    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        TrainModel training = new TrainModel();
        training.load(corpus, "scrapinghub", "ids_solvable.txt");
        training.load(corpus, "np4k", "ids_solvable.txt");
        training.load(corpus, "wcxb_art", "ids_solvable.txt");
        training.train(Path.of(arguments.length > 1 ? arguments[1] : ""));
    }

    private void load(Path corpus, String set, String ids) throws IOException {
        for (Corpus.Entry entry : Corpus.read(corpus.resolve(set), ids)) {
            Document document = Parser.htmlParser()
                    .setTrackPosition(true)
                    .parseInput(entry.page().text(), "");
            PageStatement statement = PageStatements.read(document);
            Evidence evidence = new Evidence(statement);
            Layout layout = new Layout(Segmenter.segment(document, entry.page().text()), evidence);
            float[][] rows = new Features(layout, evidence).rows();
            float[] labels = Gold.shares(layout.wordings, entry.gold().orElseThrow());
            int fold = Math.floorMod(entry.site().hashCode() * 0x9E3779B9, FOLDS);
            samples.add(new Sample(entry, layout, rows, labels, weights(layout, labels), fold));
        }
    }

    /// A page weighs as much as any other, a segment by its words.
    private static float[] weights(Layout layout, float[] labels) {
        double kept = 60;
        for (int i = 0; i < labels.length; i++) {
            kept += labels[i] * layout.wordings[i].count();
        }
        float[] weights = new float[labels.length];
        for (int i = 0; i < labels.length; i++) {
            weights[i] = (float) ((3 + Math.min(400, layout.wordings[i].count())) / kept * 100);
        }
        return weights;
    }

    private void train(Path model) throws IOException {
        report("upper bound", samples.stream().map(Sample::labels).toArray(float[][]::new));
        float[][] scores = leftOut();
        report("sites left out", scores);
        worst(scores);
        if (!model.toString().isEmpty()) {
            write(model);
        }
    }

    private void write(Path model) throws IOException {
        Files.write(model, grow(_ -> true).lines(Columns.names()));
    }

    /// What each page is judged by a model that has seen no page of its site.
    private float[][] leftOut() {
        float[][] scores = new float[samples.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Forest model = grow(f -> f != out);
            for (int s = 0; s < scores.length; s++) {
                if (samples.get(s).fold() == out) {
                    scores[s] = model.judge(samples.get(s).rows());
                }
            }
        }
        return scores;
    }

    /// A forest grown from the pages of some folds, each seen as it is and once more with some columns hidden.
    private Forest grow(IntPredicate folds) {
        List<float[]> rows = new ArrayList<>();
        List<Float> labels = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        Random random = new Random(11);
        for (Sample sample : samples) {
            boolean[] masked = Masks.draw(random);
            for (int i = 0; i < sample.rows().length && folds.test(sample.fold()); i++) {
                rows.add(sample.rows()[i]);
                labels.add(sample.labels()[i]);
                weights.add(sample.weights()[i]);
                rows.add(Masks.apply(masked, sample.rows()[i]));
                labels.add(sample.labels()[i]);
                weights.add(sample.weights()[i] * 0.5f);
            }
        }
        return new Boosting(
                        rows.toArray(float[][]::new),
                        array(labels),
                        array(weights),
                        Columns.ALL,
                        TREES,
                        LEVELS,
                        RATE,
                        7)
                .grow();
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private void report(String name, float[][] scores) {
        TreeMap<String, Shingles> sets = new TreeMap<>();
        for (int s = 0; s < samples.size(); s++) {
            sets.computeIfAbsent(samples.get(s).entry().set(), _ -> new Shingles())
                    .add(samples.get(s).entry().gold().orElseThrow(), text(samples.get(s), scores[s]));
        }
        sets.forEach((set, measure) -> System.out.printf(
                Locale.ROOT,
                "%-13s %-12s F1 %.4f  P %.4f  R %.4f%n",
                name,
                set,
                measure.f1(),
                measure.precision(),
                measure.recall()));
    }

    private void worst(float[][] scores) {
        Integer[] order = new Integer[samples.size()];
        double[] f1 = new double[samples.size()];
        for (int s = 0; s < order.length; s++) {
            order[s] = s;
            f1[s] = Shingles.f1(samples.get(s).entry().gold().orElseThrow(), text(samples.get(s), scores[s]));
        }
        Arrays.sort(order, (a, b) -> Double.compare(f1[a], f1[b]));
        for (int k = 0; k < 60; k++) {
            Sample sample = samples.get(order[k]);
            System.out.printf(
                    Locale.ROOT,
                    "worst %.3f (bound %.3f) %s %s %s%n",
                    f1[order[k]],
                    Shingles.f1(sample.entry().gold().orElseThrow(), text(sample, sample.labels())),
                    sample.entry().set(),
                    sample.entry().id(),
                    sample.entry().truth().get("url").asString());
        }
    }

    private static String text(Sample sample, float[] scores) {
        StringBuilder text = new StringBuilder();
        boolean[] kept = Verdict.of(sample.layout(), sample.rows(), scores.clone());
        for (int i = 0; i < scores.length; i++) {
            if (kept[i]) {
                text.append(sample.layout().segments.get(i).text()).append("\n\n");
            }
        }
        return text.toString();
    }
}
