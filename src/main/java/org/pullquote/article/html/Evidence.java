package org.pullquote.article.html;

import java.util.List;
import java.util.Locale;
import org.pullquote.article.metadata.PageStatement;

/// What the page's own data let us expect in its text: the headline, the summary, the authors, and the article itself
/// where the data repeat it.
final class Evidence {
    private static final int FEWEST_WORDS = 40;

    private final List<int[]> headlines;
    private final List<WordSet> headlineWords;
    private final WordSet description;
    private final WordSet body;
    private final WordSet bodyWords;
    private final List<String> authors;

    Evidence(PageStatement page) {
        this.headlines =
                page.headlines().stream().distinct().map(Wording::hashes).toList();
        this.headlineWords =
                headlines.stream().map(words -> WordSet.runs(words, 1)).toList();
        this.description = WordSet.runs(page.description().map(Wording::hashes).orElse(new int[0]), 2);
        int[] words = page.bodies().isEmpty()
                ? new int[0]
                : Wording.hashes(page.bodies().getFirst());
        int[] enough = words.length >= FEWEST_WORDS ? words : new int[0];
        this.body = WordSet.runs(enough, 3);
        this.bodyWords = WordSet.runs(enough, 1);
        this.authors = page.metadata().authors().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean hasBody() {
        return body.size() > 0;
    }

    /// The share of the segment's runs of three words that the page's data repeat; -1 where they repeat nothing.
    float inBody(Wording wording) {
        if (body.size() == 0) {
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
            found += body.contains(WordSet.run(words, i, 3)) ? 1 : 0;
        }
        return (float) found / (words.length - 2);
    }

    float likeDescription(Wording wording) {
        if (description.size() == 0 || wording.count() < 2) {
            return 0;
        }
        int found = 0;
        for (int i = 0; i + 1 < wording.words.length; i++) {
            found += description.contains(WordSet.run(wording.words, i, 2)) ? 1 : 0;
        }
        return (float) found / (wording.count() - 1);
    }

    /// How far the segment's words are those of a headline the page gives: shared words by all words of both.
    float likeHeadline(Wording wording) {
        float best = 0;
        for (int h = 0; h < headlines.size(); h++) {
            int[] headline = headlines.get(h);
            if (wording.count() <= headline.length * 3 && wording.count() * 3 >= headline.length) {
                best = Math.max(best, shared(headline, headlineWords.get(h), wording.words));
            }
        }
        return best;
    }

    private static float shared(int[] one, WordSet first, int[] other) {
        if (!sharesOne(first, other)) {
            return 0;
        }
        WordSet second = new WordSet(other.length);
        int common = 0;
        for (int word : other) {
            common += second.add(word) && first.contains(word) ? 1 : 0;
        }
        int all = first.size() + second.size() - common;
        return one.length == 0 ? 0 : (float) common / all;
    }

    /// A first look that most segments do not pass.
    private static boolean sharesOne(WordSet first, int[] other) {
        for (int word : other) {
            if (first.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a short text names one of the authors.
    boolean namesAuthor(String text) {
        if (text.length() > 200) {
            return false;
        }
        for (String author : authors) {
            if (holds(text, author)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words, in small letters, stand in the text in small letters or capitals.
    private static boolean holds(String text, String words) {
        char first = words.charAt(0);
        char capital = Character.toUpperCase(first);
        for (int i = 0; i + words.length() <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == first || c == capital || c > 127 && Character.toLowerCase(c) == first)
                    && text.regionMatches(true, i, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }
}
