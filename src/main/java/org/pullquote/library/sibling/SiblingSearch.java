package org.pullquote.library.sibling;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Fingerprint;
import org.pullquote.comparison.Siblings;
import org.pullquote.library.Kinship;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Story;

/// Finds an article's siblings in the library: what other outlets published on the same event, as far as the reader has
/// not put it into a story with the article or said that it is on something else.
///
/// An index in memory is filled from the fingerprints that the library keeps; it follows what is kept later. All of it
/// blocks while it works and may be called from several threads, one of which works at a time.
public final class SiblingSearch {
    private static final int PROPOSED = 5;
    /// So many are looked at, as some of the nearest may be in the story already.
    private static final int LOOKED_AT = 30;

    private static final int READ_AT_ONCE = 2_000;
    private static final int MADE_AT_ONCE = 50;

    private final Library library;
    private final Kinship kinship;
    private final Siblings<ArticleId> siblings;
    private long mark;

    public SiblingSearch(Library library) {
        this.library = library;
        this.kinship = library.kinship();
        this.siblings = new Siblings<>(kinship::fingerprints);
    }

    /// Makes the fingerprints that are missing, as in a library that was made before there were any, until all are
    /// there or the thread is interrupted; not in a library that can only be read.
    ///
    /// @param made told again and again how many were made so far
    public void makeMissing(LongConsumer made) {
        int before = MADE_AT_ONCE;
        for (long all = 0; before == MADE_AT_ONCE && isWanted(); made.accept(all)) {
            before = kinship.makeFingerprints(MADE_AT_ONCE);
            all += before;
        }
    }

    private boolean isWanted() {
        return library.restriction().isEmpty() && !Thread.currentThread().isInterrupted();
    }

    /// Takes in what the library has kept since the last time, until all is there or the thread is interrupted.
    public synchronized void catchUp() {
        long before = -1;
        while (before != mark && !Thread.currentThread().isInterrupted()) {
            before = mark;
            mark = kinship.fingerprintsSince(mark, READ_AT_ONCE, siblings::add);
        }
    }

    /// The articles to propose, the likeliest first; none without a fingerprint of this one.
    public synchronized List<LibraryArticle> of(LibraryArticle article) {
        catchUp();
        Optional<Fingerprint> print =
                Optional.ofNullable(kinship.fingerprints(List.of(article.id())).get(article.id()));
        if (print.isEmpty()) {
            return List.of();
        }
        Set<ArticleId> settled = settled(article.id());
        return siblings.of(article.id(), print.get(), LOOKED_AT).stream()
                .filter(near -> near.score() >= Siblings.SAME_EVENT)
                .filter(near -> !settled.contains(near.key()))
                .flatMap(near -> library.article(near.key()).stream())
                .filter(near -> !isOfOneOutlet(near, article))
                .limit(PROPOSED)
                .toList();
    }

    /// The articles of which it is known whether they belong together with this one.
    private Set<ArticleId> settled(ArticleId article) {
        Set<ArticleId> settled = new HashSet<>(kinship.apart(article));
        for (Story story : library.stories()) {
            if (story.articles().contains(article)) {
                settled.addAll(story.articles());
            }
        }
        return settled;
    }

    private static boolean isOfOneOutlet(LibraryArticle one, LibraryArticle other) {
        return outlet(one).isPresent() && outlet(one).equals(outlet(other));
    }

    private static Optional<String> outlet(LibraryArticle article) {
        return article.article().metadata().outlet().map(name -> name.strip().toLowerCase(Locale.ROOT));
    }
}
