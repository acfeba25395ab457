package org.pullquote.library.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pullquote.article.Article;
import org.pullquote.article.Metadata;
import org.pullquote.library.Address;
import org.pullquote.library.LibraryArticle;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// How like a kept article a page is.
///
/// @param address whether both are published under one address
/// @param outlet whether one outlet has published both
/// @param headline whether their headlines are nearly the same
/// @param text the share of the shorter text's runs of four words that stand in the other too, from 0 to 1
public record Likeness(LibraryArticle article, boolean address, Outlet outlet, boolean headline, double text) {
    /// The share of a headline's words that a slightly changed one still has, in their order.
    private static final double MOST_OF_A_HEADLINE = 0.75;

    private static final int RUN = 4;

    /// Whether two articles name the same outlet.
    public enum Outlet {
        SAME,
        OTHER,
        /// One of them names none.
        UNKNOWN
    }

    static Likeness of(LibraryArticle kept, Article page) {
        Metadata there = kept.article().metadata();
        Metadata here = page.metadata();
        Optional<String> address = there.url().flatMap(Address::key);
        return new Likeness(
                kept,
                address.isPresent() && address.equals(here.url().flatMap(Address::key)),
                outlet(there.outlet(), here.outlet()),
                there.headline().isPresent()
                        && here.headline().isPresent()
                        && isNearly(
                                words(there.headline().get()),
                                words(here.headline().get())),
                shared(runs(kept.article().text()), runs(page.text())));
    }

    private static Outlet outlet(Optional<String> one, Optional<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Outlet.UNKNOWN;
        }
        return words(one.get()).equals(words(other.get())) ? Outlet.SAME : Outlet.OTHER;
    }

    private static boolean isNearly(List<String> one, List<String> other) {
        int longer = Math.max(one.size(), other.size());
        return longer > 0 && inOrder(one, other) >= MOST_OF_A_HEADLINE * longer;
    }

    /// The length of the longest common subsequence.
    private static int inOrder(List<String> one, List<String> other) {
        int[] row = new int[other.size() + 1];
        for (String word : one) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word.equals(other.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.size()];
    }

    private static double shared(Set<List<String>> one, Set<List<String>> other) {
        Set<List<String>> both = new HashSet<>(one);
        both.retainAll(other);
        int smaller = Math.min(one.size(), other.size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    private static Set<List<String>> runs(String text) {
        List<String> words = words(text);
        Set<List<String>> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(words.subList(i, i + RUN));
        }
        return runs;
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::normal).toList();
    }
}
