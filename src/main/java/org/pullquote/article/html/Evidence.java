package org.pullquote.article.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pullquote.article.metadata.PageStatement;

/// What the page's own data let us expect in its text: the headline, the summary, the authors, and the article itself
/// where the data repeat it.
final class Evidence {
    private static final int FEWEST_WORDS = 40;

    private final List<int[]> headlines;
    private final Set<Integer> description;
    private final Set<Integer> body;
    private final Set<Integer> bodyWords;
    private final List<String> authors;

    Evidence(PageStatement page) {
        this.headlines = page.headlines().stream().map(Wording::hashes).toList();
        this.description = pairs(page.description().map(Wording::hashes).orElse(new int[0]));
        int[] words = page.bodies().isEmpty()
                ? new int[0]
                : Wording.hashes(page.bodies().getFirst());
        boolean enough = words.length >= FEWEST_WORDS;
        this.body = enough ? triples(words) : Set.of();
        this.bodyWords = enough ? singles(words) : Set.of();
        this.authors = page.metadata().authors().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }

    boolean hasBody() {
        return !body.isEmpty();
    }

    /// The share of the segment's runs of three words that the page's data repeat; -1 where they repeat nothing.
    float inBody(Wording wording) {
        if (body.isEmpty()) {
            return -1;
        }
        int[] words = wording.words;
        if (words.length < 3) {
            int found = 0;
            for (int word : words) {
                found += bodyWords.contains(word) ? 1 : 0;
            }
            return words.length == 0 ? 0 : 0.5f * found / words.length;
        }
        int found = 0;
        for (int i = 0; i + 2 < words.length; i++) {
            found += body.contains(triple(words, i)) ? 1 : 0;
        }
        return (float) found / (words.length - 2);
    }

    float likeDescription(Wording wording) {
        if (description.isEmpty() || wording.count() < 2) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i + 1 < wording.words.length; i++) {
            found += description.contains(wording.words[i] * 31 + wording.words[i + 1]) ? 1 : 0;
        }
        return (float) found / (wording.count() - 1);
    }

    /// How far the segment's words are those of a headline the page gives: shared words by all words of both.
    float likeHeadline(Wording wording) {
        float best = 0;
        for (int[] headline : headlines) {
            if (wording.count() <= headline.length * 3 && wording.count() * 3 >= headline.length) {
                best = Math.max(best, shared(headline, wording.words));
            }
        }
        return best;
    }

    private static float shared(int[] one, int[] other) {
        Set<Integer> first = singles(one);
        Set<Integer> second = singles(other);
        int common = 0;
        for (Integer word : second) {
            common += first.contains(word) ? 1 : 0;
        }
        int all = first.size() + second.size() - common;
        return all == 0 ? 0 : (float) common / all;
    }

    /// Whether a short text names one of the authors.
    boolean namesAuthor(String text) {
        if (authors.isEmpty() || text.length() > 200) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return authors.stream().anyMatch(lower::contains);
    }

    private static Set<Integer> singles(int[] words) {
        Set<Integer> all = new HashSet<>(words.length * 2);
        for (int word : words) {
            all.add(word);
        }
        return all;
    }

    private static Set<Integer> pairs(int[] words) {
        Set<Integer> all = new HashSet<>(words.length * 2);
        for (int i = 0; i + 1 < words.length; i++) {
            all.add(words[i] * 31 + words[i + 1]);
        }
        return all;
    }

    private static Set<Integer> triples(int[] words) {
        Set<Integer> all = new HashSet<>(words.length * 2);
        for (int i = 0; i + 2 < words.length; i++) {
            all.add(triple(words, i));
        }
        return all;
    }

    private static int triple(int[] words, int at) {
        return (words[at] * 31 + words[at + 1]) * 31 + words[at + 2];
    }
}
