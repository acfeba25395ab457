package org.pullquote.article.flat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Says how well the models for flat dumps do on sites they have not seen: every site is left out once. The argument is
/// the folder of the page sets.
public final class CheckFlatModel {
    private CheckFlatModel() {}

    public static void main(String[] arguments) throws IOException {
        List<TrainingPage> pages = TrainingPages.read(Path.of(arguments[0]));
        FlatTraining training = new FlatTraining(pages);
        List<String> kept = training.kept(training.oddsWithoutTheSite());
        Map<String, ShingleScore> scores = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            scores.computeIfAbsent(pages.get(i).set(), _ -> new ShingleScore())
                    .add(pages.get(i).gold(), kept.get(i));
        }
        scores.forEach((set, score) -> System.out.println(set + ": " + score));
    }
}
