package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pullquote.article.Article;
import org.pullquote.text.Spellings;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells which of many articles may have a quotation of a draft, so that only those are looked through: those that have
/// some of the pairs of neighbouring words of one.
public final class Shortlist {
    /// The share of a quotation's pairs that an article must have.
    static final double SHARE = 0.25;

    /// The quotations that have a pair.
    private final Map<String, List<Integer>> pairs = new HashMap<>();
    private final List<Integer> needed = new ArrayList<>();

    private Shortlist() {}

    public static Shortlist of(Article draft) {
        Shortlist list = new Shortlist();
        SpokenWords words = new SpokenWords(draft.text());
        words.quotations().stream()
                .flatMap(quotation -> quotation.pieces().stream())
                .map(words::keysIn)
                .forEach(list::add);
        return list;
    }

    private void add(List<String> words) {
        int index = needed.size();
        List<String> own = pairs(words).stream().distinct().toList();
        own.forEach(pair -> pairs.computeIfAbsent(pair, _ -> new ArrayList<>()).add(index));
        needed.add(Math.max(1, (int) Math.ceil(own.size() * SHARE)));
    }

    /// Whether the article may have one of the quotations.
    public boolean fits(Article article) {
        int[] found = new int[needed.size()];
        List<String> words =
                Words.of(article.text()).stream().map(Shortlist::key).toList();
        for (String pair : pairs(words).stream().distinct().toList()) {
            for (int quotation : pairs.getOrDefault(pair, List.of())) {
                if (++found[quotation] >= needed.get(quotation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Each word with the next; a single word by itself.
    private static List<String> pairs(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        List<String> pairs = new ArrayList<>(words.size());
        for (int i = 0; i + 1 < words.size(); i++) {
            pairs.add(words.get(i) + " " + words.get(i + 1));
        }
        return pairs;
    }

    private static String key(Word word) {
        return Spellings.key(word.normal());
    }
}
