package org.pullquote.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;

/// Prints what a comparison of text files finds: `ComparisonPrinter FILE FILE…`.
public final class ComparisonPrinter {
    public static void main(String[] arguments) throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String file : arguments) {
            articles.add(Corpus.article(Files.readString(Path.of(file)), Metadata.NONE));
        }
        Comparison comparison = new Comparer().compare(articles);
        for (Alignment alignment : comparison.alignments()) {
            System.out.printf("%s %.2f%n", alignment.kind().label(), alignment.score());
            alignment
                    .passages()
                    .forEach(passage -> System.out.printf(
                            "  %d%s %s%n", passage.article(), passage.quoted() ? "q" : " ", passage.text()));
            alignment
                    .differences()
                    .forEach(difference -> System.out.printf(
                            "    %s %d [%s]%s%n",
                            difference.operation().label(),
                            difference.article(),
                            difference.text(),
                            difference.ellipsis() ? " ellipsis" : ""));
        }
        for (Only only : comparison.only()) {
            System.out.println(
                    "only " + only.passage().article() + " " + only.passage().text());
            only.nearest().ifPresent(near -> System.out.printf("    %.2f %s%n", near.score(), near.text()));
        }
        comparison.remarks().forEach(System.out::println);
    }
}
