package org.pullquote.library.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.anchoring.Carried;
import org.pullquote.annotation.anchoring.Carrying;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Metadata;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.SearchHit;
import org.pullquote.library.SearchQuery;
import org.pullquote.page.RawPage;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Tells whether a page is a version of an article that is kept, and keeps it as one.
///
/// It is one surely if it has the article's address; or if it has its outlet, and either nearly its headline and a good
/// part of its text, or nearly its text. Where only one of these is so (outlets use a headline again, agencies sell one
/// text to many) nobody can tell but the reader.
public final class Versioning {
    /// The share of runs of four words from which two texts are nearly one.
    private static final double NEARLY_THE_SAME = 0.6;

    /// The share that articles of one outlet on different matters do not reach.
    private static final double RELATED = 0.2;

    /// The share below which an address has been used again for something else.
    private static final double UNRELATED = 0.05;

    /// So many places of the text are looked up to find what it may be a version of.
    private static final int PROBES = 8;

    private static final int WORDS_OF_A_PROBE = 5;
    private static final int FOUND_BY_A_PROBE = 5;
    private static final int MOST_CANDIDATES = 8;

    private final Library library;

    public Versioning(Library library) {
        this.library = library;
    }

    /// A page that was kept as a version, and what became of each annotation.
    public record Kept(LibraryArticle article, List<Carried> carried) {
        public Kept {
            carried = List.copyOf(carried);
        }
    }

    /// What the page is to the library. Nothing is changed.
    public Arrival look(RawPage page, Article article) {
        Optional<LibraryArticle> known = library.withBytes(page.file().digest());
        if (known.isPresent()) {
            return new Arrival.Known(known.get());
        }
        List<Likeness> likenesses = candidates(article).stream()
                .flatMap(id -> library.article(id).stream())
                .map(kept -> Likeness.of(kept, article))
                .filter(Versioning::isWorthAsking)
                .sorted(Comparator.comparing(Versioning::isSure)
                        .thenComparing(Likeness::address)
                        .thenComparingDouble(Likeness::text)
                        .reversed())
                .toList();
        if (likenesses.isEmpty()) {
            return new Arrival.New();
        }
        return isSure(likenesses.getFirst())
                ? new Arrival.Version(likenesses.getFirst())
                : new Arrival.Unsure(likenesses);
    }

    /// Keeps the page as the newest version of the article, with the annotations in their places in its text.
    ///
    /// @param now when the annotations that change are said to be modified
    public Kept keep(ArticleId id, RawPage page, Article article, Instant now) {
        List<Kept> kept = new ArrayList<>(1);
        library.together(() -> {
            LibraryArticle old =
                    library.article(id).orElseThrow(() -> new IllegalArgumentException("No such article: " + id));
            List<Carried> carried = Carrying.carry(library.annotations(id), old.article(), article, now);
            LibraryArticle newest = library.addVersion(
                    id, page, article, carried.stream().map(Carried::annotation).toList());
            kept.add(new Kept(newest, carried));
        });
        return kept.getFirst();
    }

    private static boolean isSure(Likeness like) {
        if (like.address()) {
            return like.headline() || like.text() >= UNRELATED;
        }
        boolean same = like.text() >= NEARLY_THE_SAME || like.headline() && like.text() >= RELATED;
        return same && like.outlet() == Likeness.Outlet.SAME;
    }

    private static boolean isWorthAsking(Likeness like) {
        return like.address()
                || switch (like.outlet()) {
                    case SAME -> like.headline() || like.text() >= RELATED;
                    case UNKNOWN -> like.text() >= NEARLY_THE_SAME || like.headline() && like.text() >= RELATED;
                    case OTHER -> false;
                };
    }

    /// The articles that some of the page's words are found in, those with most of them first.
    private List<ArticleId> candidates(Article article) {
        Map<ArticleId, Integer> found = new LinkedHashMap<>();
        Metadata metadata = article.metadata();
        metadata.url().ifPresent(url -> library.withAddress(url).forEach(id -> found.merge(id, PROBES, Integer::sum)));
        List<String> probes = new ArrayList<>(probes(article.text()));
        metadata.headline().ifPresent(headline -> probes.addAll(halves(headline)));
        for (String probe : probes) {
            for (SearchHit hit :
                    library.search(SearchQuery.of("\"" + probe + "\"").withLimit(FOUND_BY_A_PROBE))) {
                if (hit instanceof SearchHit.InArticle in) {
                    found.merge(in.article().id(), 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Runs of words from places all over the text.
    private static List<String> probes(String text) {
        List<Word> words = Words.of(text);
        List<String> probes = new ArrayList<>();
        for (int i = 0; i < PROBES && words.size() >= WORDS_OF_A_PROBE; i++) {
            int first = (int) ((long) (words.size() - WORDS_OF_A_PROBE) * i / (PROBES - 1));
            probes.add(run(text, words.subList(first, first + WORDS_OF_A_PROBE)));
        }
        return probes;
    }

    private static List<String> halves(String headline) {
        List<Word> words = Words.of(headline);
        int half = words.size() / 2;
        return half < 2
                ? List.of()
                : List.of(run(headline, words.subList(0, half)), run(headline, words.subList(half, words.size())));
    }

    private static String run(String text, List<Word> words) {
        return new TextSpan(
                        words.getFirst().span().start(), words.getLast().span().end())
                .in(text)
                .replaceAll("[\"“”„]", " ");
    }
}
