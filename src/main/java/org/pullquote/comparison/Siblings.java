package org.pullquote.comparison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.article.IsoDate;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Proposes which articles report the same event: those that use the same rare words, names above all, and that were
/// published within a few days. Articles are added one by one and asked for at any time, by one thread. An article
/// takes about two kilobytes, and asking looks at its most telling words alone, so that it stays quick among many.
///
/// @param <K> by which articles are known
public final class Siblings<K> {
    /// An article that may report the same event.
    ///
    /// @param score how alike the two are, from 0 to 1
    public record Sibling<K>(K key, double score) {}

    /// A word's number, or an article's, and how often the word stands there, in one number.
    private static final int COUNT_BITS = 6;

    private static final int COUNTS = (1 << COUNT_BITS) - 1;

    /// A headline says what it is about: its words count as if they stood this often in the text.
    private static final int HEADLINE = 3;

    /// An article's beginning says what it is about; what follows this many words is background.
    private static final int READ = 600;

    /// So many of an article's most telling words choose the candidates, and so many of those are looked at closely.
    private static final int TELLING = 80;

    private static final int CANDIDATES = 100;

    /// How much a name counts, compared with another word.
    private static final double NAME = 1.5;

    private final Map<String, Integer> vocabulary = new HashMap<>();
    private final Set<Integer> names = new HashSet<>();
    /// For each word, the articles that have it.
    private final List<Numbers> postings = new ArrayList<>();
    private final List<K> keys = new ArrayList<>();
    private final List<int[]> terms = new ArrayList<>();
    private final List<Optional<LocalDate>> days = new ArrayList<>();

    public int size() {
        return keys.size();
    }

    /// Adds an article.
    ///
    /// @param key by which it is proposed
    public void add(K key, Article article) {
        int[] counted = count(article);
        for (int term : counted) {
            postings.get(term >> COUNT_BITS).add(keys.size() << COUNT_BITS | term & COUNTS);
        }
        keys.add(key);
        terms.add(counted);
        days.add(day(article));
    }

    /// The articles that come nearest, best first, whether or not this one was added.
    ///
    /// @param key the article's own, which is not proposed
    /// @param most how many at most
    public List<Sibling<K>> of(K key, Article article, int most) {
        int[] asked = count(article);
        Optional<LocalDate> day = day(article);
        double[] products = new double[keys.size()];
        Arrays.stream(asked)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer term) -> -weight(term))
                        .thenComparing(term -> term))
                .limit(TELLING)
                .forEach(term -> addProducts(term, products));
        double length = length(asked);
        return IntStream.range(0, products.length)
                .filter(i -> products[i] > 0 && !keys.get(i).equals(key))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -products[i] * nearness(day, days.get(i))))
                .limit(CANDIDATES)
                .map(i -> new Sibling<>(keys.get(i), cosine(asked, length, i) * nearness(day, days.get(i))))
                .sorted(Comparator.comparingDouble((Sibling<K> sibling) -> -sibling.score()))
                .limit(most)
                .toList();
    }

    /// The article's words and how often they stand in it, by the number of the word.
    private int[] count(Article article) {
        Map<Integer, Integer> counts = new HashMap<>();
        article.metadata().headline().ifPresent(headline -> count(headline, HEADLINE, counts));
        count(article.text(), 1, counts);
        return counts.entrySet().stream()
                .mapToInt(entry -> entry.getKey() << COUNT_BITS | Math.min(COUNTS, entry.getValue()))
                .sorted()
                .toArray();
    }

    private void count(String text, int times, Map<Integer, Integer> counts) {
        List<Word> words = Words.of(text);
        for (Word word : words.subList(0, Math.min(READ, words.size()))) {
            if (!FunctionWords.contains(word.normal())) {
                int term = number(Stems.of(Spellings.key(word.normal())));
                if (Character.isUpperCase(text.charAt(word.span().start()))) {
                    names.add(term);
                }
                counts.merge(term, times, Integer::sum);
            }
        }
    }

    private int number(String stem) {
        return vocabulary.computeIfAbsent(stem, unknown -> {
            postings.add(new Numbers());
            return vocabulary.size();
        });
    }

    private void addProducts(int term, double[] products) {
        Numbers articles = postings.get(term >> COUNT_BITS);
        double rarity = rarity(term >> COUNT_BITS);
        double weight = rarity * damped(term & COUNTS) * rarity;
        for (int i = 0; i < articles.size; i++) {
            int posting = articles.numbers[i];
            products[posting >> COUNT_BITS] += weight * damped(posting & COUNTS);
        }
    }

    private double cosine(int[] asked, double length, int article) {
        int[] other = terms.get(article);
        double product = 0;
        int j = 0;
        for (int term : asked) {
            while (j < other.length && other[j] >> COUNT_BITS < term >> COUNT_BITS) {
                j++;
            }
            if (j < other.length && other[j] >> COUNT_BITS == term >> COUNT_BITS) {
                product += weight(term) * weight(other[j]);
            }
        }
        return product == 0 ? 0 : Math.min(1, product / (length * length(other)));
    }

    private double length(int[] counted) {
        double squares = 0;
        for (int term : counted) {
            squares += weight(term) * weight(term);
        }
        return Math.sqrt(squares);
    }

    private double weight(int term) {
        return rarity(term >> COUNT_BITS) * damped(term & COUNTS);
    }

    private double rarity(int term) {
        int frequency = Math.max(1, postings.get(term).size);
        return Math.log(1 + keys.size() / (double) frequency) * (names.contains(term) ? NAME : 1);
    }

    private static double damped(int count) {
        return 1 + Math.log(count);
    }

    private static Optional<LocalDate> day(Article article) {
        return article.metadata().published().flatMap(IsoDate::day);
    }

    /// Events are reported within days; an article without a date may belong to any.
    private static double nearness(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 1;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()));
        return days <= 3 ? 1 : Math.max(0.3, 1 - 0.1 * (days - 3));
    }

    /// A list of numbers that grows.
    private static final class Numbers {
        private int[] numbers = new int[2];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }
    }
}
