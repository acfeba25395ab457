package org.pullquote.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;

/// Articles that look to a comparison like those of newspapers: 600 words, which are as rare as Zipf's law says, in
/// sentences of about 22; those on one event share facts, each in words of their own, and quotations, which they trim
/// and change. The same seed always gives the same articles.
final class GeneratedArticles {
    private static final int VOCABULARY = 60_000;
    private static final int FACTS = 60;
    private static final int SENTENCES = 27;
    private static final int LENGTH = 22;
    private static final String[] SYLLABLES = {
        "ba", "ken", "dor", "li", "mo", "ras", "tu", "vel", "shan", "pre", "gil", "on", "ter", "fu", "cha", "nim"
    };
    private static final String[] GRAMMAR = {"the", "of", "and", "to", "in", "that", "was", "for", "with", "by", "on"};

    private final Random random;

    GeneratedArticles(long seed) {
        random = new Random(seed);
    }

    /// So many articles on one event.
    List<Article> story(int articles) {
        List<String[]> facts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            facts.add(sentence());
        }
        List<Article> story = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            story.add(article(facts));
        }
        return story;
    }

    private Article article(List<String[]> facts) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            boolean shared = random.nextInt(100) < 60;
            int fact = random.nextInt(facts.size());
            String[] words = shared ? facts.get(fact) : sentence();
            boolean quoted = shared && fact % 4 == 0;
            String printed = quoted ? quotation(words) : String.join(" ", reworded(words));
            paragraph
                    .append(paragraph.isEmpty() ? "" : " ")
                    .append(printed.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(printed, 1, printed.length())
                    .append('.');
            if (i % 2 == 1 || i == SENTENCES - 1) {
                pieces.add(Piece.paragraph(paragraph.toString(), List.of()));
                paragraph.setLength(0);
            }
        }
        return new Article(
                PageFormat.PLAIN_TEXT, Metadata.NONE, pieces, new CleanerVersion("none", 1), Optional.empty());
    }

    private String[] reworded(String[] words) {
        String[] other = words.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = random.nextInt(100) < 35 ? word() : other[i];
        }
        return other;
    }

    private String quotation(String[] words) {
        int from = random.nextInt(3);
        int to = words.length - random.nextInt(3);
        List<String> kept = new ArrayList<>(List.of(words).subList(from, to));
        if (random.nextInt(4) == 0) {
            kept.remove(kept.size() / 2);
        }
        return "“" + String.join(" ", kept) + ",” said " + word();
    }

    private String[] sentence() {
        String[] words = new String[LENGTH - 6 + random.nextInt(12)];
        for (int i = 0; i < words.length; i++) {
            words[i] = word();
        }
        return words;
    }

    /// A word of grammar as often as in English; else one by its rank, every tenth of them a name.
    private String word() {
        if (random.nextInt(100) < 42) {
            return GRAMMAR[random.nextInt(GRAMMAR.length)];
        }
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int left = rank + 16; left > 0; left /= SYLLABLES.length) {
            word.append(SYLLABLES[left % SYLLABLES.length]);
        }
        if (rank % 10 == 0) {
            word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        }
        return word.toString();
    }
}
