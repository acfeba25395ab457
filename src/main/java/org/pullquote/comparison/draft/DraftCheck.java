package org.pullquote.comparison.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Progress;
import org.pullquote.comparison.draft.CheckedQuotation.Match;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Words;

/// Looks every quotation of a draft up in the sources. Words that stand in a source one after the other are verbatim;
/// what is left is aligned as two outlets' quotations are, and where two passages that stand apart give all its words,
/// it is spliced. Each pair of quotation marks is looked up by itself: what looks like one quotation that the narrator
/// breaks may be two.
public final class DraftCheck {
    /// Fewer words stand one after the other by chance.
    private static final int SHORTEST_PART = 3;

    /// Two parts of a quotation that stand at most this many words apart are one passage with words left out.
    private static final int APART = 40;

    private final SpokenWords draft;
    private final List<SpokenWords> sources;
    private final List<Article> articles;

    private DraftCheck(Article draft, List<Article> sources) {
        this.draft = new SpokenWords(draft.text());
        this.articles = sources;
        this.sources =
                sources.stream().map(source -> new SpokenWords(source.text())).toList();
    }

    /// The quotations of the draft in order.
    public static List<CheckedQuotation> of(Article draft, List<Article> sources) {
        return of(draft, sources, (_, _) -> {});
    }

    /// The same, with word of each quotation that was looked up.
    public static List<CheckedQuotation> of(Article draft, List<Article> sources, Progress progress) {
        DraftCheck check = new DraftCheck(draft, sources);
        List<TextSpan> pieces = check.draft.quotations().stream()
                .flatMap(quotation -> quotation.pieces().stream())
                .toList();
        List<CheckedQuotation> checked = new ArrayList<>();
        for (TextSpan piece : pieces) {
            progress.reached(checked.size(), pieces.size());
            checked.add(check.look(piece));
        }
        return checked;
    }

    private CheckedQuotation look(TextSpan piece) {
        Sought sought = Sought.of(draft, piece);
        List<String> words = sought.keys();
        List<Place> verbatim = places(words);
        if (!verbatim.isEmpty()) {
            return verbatim(piece, words, verbatim);
        }
        Optional<Match> best = aligned(piece, words);
        if (best.isPresent() && isOneWord(best.get())) {
            return aligned(piece, best.get());
        }
        List<Match> spliced = spliced(words);
        if (!spliced.isEmpty()) {
            return checked(piece, Verdict.SPLICED, spliced);
        }
        return best.map(match -> aligned(piece, match))
                .or(() -> altered(piece, sought, LooseMatch::of))
                .or(() -> altered(piece, sought, PartMatch::of))
                .orElseGet(() -> checked(piece, Verdict.NOT_FOUND, List.of()));
    }

    private Optional<Match> aligned(TextSpan piece, List<String> words) {
        return IntStream.range(0, sources.size())
                .boxed()
                .flatMap(source -> aligned(piece, words, source).stream())
                .min(Comparator.comparing(this::verdict)
                        .thenComparingInt(DraftCheck::charactersThatDiffer)
                        .thenComparingInt(match -> match.differences().size()));
    }

    private CheckedQuotation aligned(TextSpan piece, Match match) {
        return checked(piece, verdict(match), List.of(match));
    }

    /// Whether the two differ by one word, for which nobody would look in another place.
    private static boolean isOneWord(Match match) {
        return match.differences().stream()
                        .allMatch(difference -> Words.of(difference.text()).size() == 1)
                && match.differences().stream()
                                .map(Difference::article)
                                .distinct()
                                .count()
                        == match.differences().size();
    }

    /// How a quotation is looked for in one source where it does not align with any.
    private interface Search {
        Optional<Match> of(Sought sought, SpokenWords source, int number);
    }

    private Optional<CheckedQuotation> altered(TextSpan piece, Sought sought, Search search) {
        return IntStream.range(0, sources.size())
                .boxed()
                .flatMap(source -> search.of(sought, sources.get(source), source).stream())
                .min(Comparator.comparingInt(DraftCheck::charactersThatDiffer))
                .map(match -> checked(piece, Verdict.ALTERED, List.of(match)));
    }

    private static int charactersThatDiffer(Match match) {
        return match.differences().stream()
                .mapToInt(difference -> difference.span().length())
                .sum();
    }

    /// Every place of the words, and what a source that has others makes of the same quotation.
    private CheckedQuotation verbatim(TextSpan piece, List<String> words, List<Place> places) {
        List<Match> matches = new ArrayList<>();
        SentenceRest rest = new SentenceRest(draft, piece);
        places.forEach(place -> matches.add(rest.with(place.match(words.size()), sources.get(place.source))));
        IntStream.range(0, sources.size())
                .filter(source -> places.stream().noneMatch(place -> place.source == source))
                .boxed()
                .flatMap(source -> aligned(piece, words, source).stream())
                .filter(match -> verdict(match) == Verdict.ALTERED)
                .forEach(matches::add);
        return checked(piece, Verdict.VERBATIM, matches);
    }

    private CheckedQuotation checked(TextSpan piece, Verdict verdict, List<Match> matches) {
        return new CheckedQuotation(piece, draft.text(piece), verdict, matches);
    }

    private Optional<Match> aligned(TextSpan piece, List<String> words, int source) {
        boolean worthwhile = sources.get(source).hasPairsOf(words, Shortlist.SHARE);
        return worthwhile
                ? PieceAlignment.of(draft.text(piece), piece.start(), source, articles.get(source))
                : Optional.empty();
    }

    private Verdict verdict(Match match) {
        return match.differences().stream().allMatch(this::isTold) ? Verdict.TRIMMED : Verdict.ALTERED;
    }

    /// Whether the draft tells its readers of the difference: its own ellipsis stands for words of the source, its own
    /// words stand in square brackets. Round ones are part of what was said, and where it is the source that leaves
    /// words out, nobody can tell what they were.
    private boolean isTold(Difference difference) {
        return switch (difference.mark()) {
            case NONE -> false;
            case ELLIPSIS, BREAK -> difference.article() == 1;
            case BRACKETS -> difference.article() == 0 && draft.isInSquareBrackets(difference.span());
        };
    }

    /// The two places, if the quotation is the words of one followed by the words of another that stands apart. The
    /// longest first part that a source has is tried, as a splice is made where the first passage ends.
    private List<Match> spliced(List<String> words) {
        for (int cut = words.size() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            List<Place> heads = places(words.subList(0, cut));
            if (!heads.isEmpty()) {
                List<Place> tails = places(words.subList(cut, words.size()));
                return tails.isEmpty() || areNear(heads, tails, cut)
                        ? List.of()
                        : List.of(heads.getFirst().match(cut), tails.getFirst().match(words.size() - cut));
            }
        }
        return List.of();
    }

    private static boolean areNear(List<Place> heads, List<Place> tails, int length) {
        return heads.stream().anyMatch(head -> tails.stream().anyMatch(tail -> head.isNear(tail, length)));
    }

    private List<Place> places(List<String> words) {
        List<Place> found = new ArrayList<>();
        for (int source = 0; source < sources.size(); source++) {
            for (int at : sources.get(source).find(words)) {
                found.add(new Place(source, at));
            }
        }
        return found;
    }

    /// Where words stand: the source and the index of the first one among its words.
    private final class Place {
        private final int source;
        private final int word;

        Place(int source, int word) {
            this.source = source;
            this.word = word;
        }

        boolean isNear(Place other, int length) {
            return source == other.source && Math.abs(other.word - word) <= length + APART;
        }

        Match match(int count) {
            SpokenWords text = sources.get(source);
            TextSpan span = text.characters(word, count);
            return new Match(source, span, text.text(span), text.isQuoted(span), List.of());
        }
    }
}
