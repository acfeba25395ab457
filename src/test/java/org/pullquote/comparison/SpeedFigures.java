package org.pullquote.comparison;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pullquote.article.Article;

/// Measures how long comparisons take, after warming up, in CPU time: `SpeedFigures FOLDER`, the
/// folder with `articles.json` and `text/`. Stories of more articles than the folder has repeat them.
public final class SpeedFigures {
    public static void main(String[] arguments) {
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        List<Article> articles = new ArrayList<>();
        corpus.json("articles.json").propertyNames().forEach(name -> articles.add(corpus.article(name)));
        for (int i = 0; i < 60; i++) {
            new Comparer().compare(articles.subList(i, i + 2));
        }
        for (int size : new int[] {2, 10, 50, 150}) {
            List<Article> story = articles.subList(0, size);
            new Comparer().compare(story);
            long before = now();
            int runs = size < 50 ? 10 : 2;
            int alignments = 0;
            for (int i = 0; i < runs; i++) {
                alignments = new Comparer().compare(story).alignments().size();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d articles: %.1f ms, %d alignments%n",
                    size,
                    (now() - before) / 1e6 / runs,
                    alignments);
        }
        String endless = "the bridge was old and ".repeat(40_000);
        List<Article> hostile = List.of(Corpus.paragraphs(endless), Corpus.paragraphs("“" + endless));
        long before = now();
        int alignments = new Comparer().compare(hostile).alignments().size();
        System.out.printf(
                Locale.ROOT,
                "a megabyte without stops, twice: %.1f ms, %d alignments%n",
                (now() - before) / 1e6,
                alignments);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
