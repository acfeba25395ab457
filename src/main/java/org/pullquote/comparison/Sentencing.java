package org.pullquote.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.text.FunctionWords;
import org.pullquote.text.Sentences;
import org.pullquote.text.Spellings;
import org.pullquote.text.Stems;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Cuts articles into sentences that can be compared, and numbers the words that they are made of.
final class Sentencing {
    /// A sentence of more words is compared in parts: it is a list, or a text without stops.
    private static final int LONGEST = 100;

    /// A sentence of fewer words says nothing that could be found elsewhere.
    private static final int SHORTEST = 3;

    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Boolean> grammar = new HashMap<>();
    private final Set<Integer> common = new HashSet<>();

    /// The number of different stems so far.
    int vocabulary() {
        return stems.size();
    }

    /// Whether any report uses the word, whatever it is about.
    boolean isCommon(int term) {
        return common.contains(term);
    }

    /// The sentences of the article's text; headings and captions are none.
    List<Sentence> of(int place, Article article) {
        List<Word> words = Words.of(article.text());
        List<Sentence> sentences = new ArrayList<>();
        int next = 0;
        for (TextSpan span : spans(article)) {
            while (next < words.size() && words.get(next).span().start() < span.start()) {
                next++;
            }
            int end = next;
            while (end < words.size() && words.get(end).span().start() < span.end()) {
                end++;
            }
            for (int from = next; from < end; from += LONGEST) {
                int to = Math.min(end, from + LONGEST);
                if (to - from >= SHORTEST) {
                    TextSpan part = new TextSpan(
                            from == next ? span.start() : words.get(from).span().start(),
                            to == end ? span.end() : words.get(to - 1).span().end());
                    sentences.add(sentence(place, part, words.subList(from, to), article.text()));
                }
            }
            next = end;
        }
        return sentences;
    }

    private static List<TextSpan> spans(Article article) {
        List<TextSpan> spans = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() != BlockKind.HEADING && block.kind() != BlockKind.CAPTION) {
                for (TextSpan sentence : Sentences.in(block.span().in(article.text()))) {
                    spans.add(sentence.shift(block.span().start()));
                }
            }
        }
        return spans;
    }

    private Sentence sentence(int place, TextSpan span, List<Word> words, String text) {
        List<Integer> terms = new ArrayList<>();
        Map<Integer, Integer> concepts = new TreeMap<>();
        int[] mentions = Mentions.of(words, text);
        int topic = Sentence.NO_TOPIC;
        for (int i = 0; i < words.size(); i++) {
            String normal = words.get(i).normal();
            if (grammar.computeIfAbsent(normal, FunctionWords::contains)) {
                continue;
            }
            String stem = Stems.of(Spellings.key(normal));
            String concept = RelatedWords.concept(stem);
            terms.add(number(stem));
            int number = number(concept);
            concepts.putIfAbsent(number, mentions[i]);
            boolean capital =
                    Character.isUpperCase(text.codePointAt(words.get(i).span().start()));
            // any word may have a capital where the sentence begins, but a country's name is known
            boolean name = capital && (i > 0 || !concept.equals(stem)) && !RelatedWords.isCommon(stem);
            if (name && topic == Sentence.NO_TOPIC) {
                topic = number;
            }
        }
        return new Sentence(place, span, set(terms), array(concepts.keySet()), array(concepts.values()), topic);
    }

    private int number(String stem) {
        return stems.computeIfAbsent(stem, unknown -> {
            if (RelatedWords.isCommon(stem)) {
                common.add(stems.size());
            }
            return stems.size();
        });
    }

    private static int[] array(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] set(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    }
}
