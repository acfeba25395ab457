package org.pullquote.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pullquote.comparison.Alignment;
import org.pullquote.comparison.AlignmentKind;
import org.pullquote.comparison.Difference;
import org.pullquote.comparison.Passage;
import org.pullquote.text.TextSpan;

/// One of the two passages of an alignment, cut up for printing: what it has alone, and what it lacks.
///
/// @param onlyHere where the words stand that only this side has, in UTF-16 units of its article
/// @param missing how many words of the other passage are missing here without anything to say so
public record Side(Passage passage, List<Stretch> stretches, List<TextSpan> onlyHere, int missing) {
    public Side {
        stretches = List.copyOf(stretches);
        onlyHere = List.copyOf(onlyHere);
    }

    /// The passage of `article` in its alignment with `other`. A paraphrase is printed as it is: to strike out words of
    /// one that reports in its own would say that it quotes them.
    public static Side of(Alignment alignment, int article, int other) {
        Passage passage = alignment.in(article);
        if (alignment.kind() == AlignmentKind.PARAPHRASE) {
            return new Side(passage, List.of(new Stretch(Stretch.Kind.SAME, passage.text())), List.of(), 0);
        }
        List<Place> places = new ArrayList<>();
        int missing = 0;
        for (Difference difference : alignment.differences()) {
            if (difference.article() == article) {
                Stretch.Kind kind = difference.isOfWords() ? Stretch.Kind.ONLY_HERE : Stretch.Kind.WRITTEN_OTHERWISE;
                places.add(new Place(within(difference.span(), passage.span()), kind, ""));
            } else if (difference.article() == other && difference.isOfWords()) {
                int at = within(difference.opposite(), passage.span()).start();
                places.add(new Place(new TextSpan(at, at), Stretch.Kind.MISSING_HERE, difference.text()));
                missing += difference.isMarked() ? 0 : words(difference.text());
            }
        }
        places.sort(Comparator.comparingInt((Place place) -> place.span().start())
                .thenComparingInt(place -> place.span().end()));
        List<TextSpan> own = places.stream()
                .filter(place -> place.kind() == Stretch.Kind.ONLY_HERE)
                .map(Place::span)
                .toList();
        return new Side(passage, new Cutting(passage).at(places), own, missing);
    }

    private record Place(TextSpan span, Stretch.Kind kind, String missing) {}

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static TextSpan within(TextSpan span, TextSpan bounds) {
        int start = Math.clamp(span.start(), bounds.start(), bounds.end());
        return new TextSpan(start, Math.clamp(span.end(), start, bounds.end()));
    }

    /// Cuts a passage at places that are in order.
    private static final class Cutting {
        private final Passage passage;
        private final List<Stretch> stretches = new ArrayList<>();
        private int at;

        Cutting(Passage passage) {
            this.passage = passage;
            this.at = passage.span().start();
        }

        List<Stretch> at(List<Place> places) {
            for (Place place : places) {
                take(Stretch.Kind.SAME, place.span().start());
                if (place.kind() == Stretch.Kind.MISSING_HERE) {
                    insert(place.missing());
                } else {
                    take(place.kind(), place.span().end());
                }
            }
            take(Stretch.Kind.SAME, passage.span().end());
            return stretches;
        }

        private void take(Stretch.Kind kind, int end) {
            if (end > at) {
                stretches.add(new Stretch(
                        kind,
                        new TextSpan(at, end).shift(-passage.span().start()).in(passage.text())));
                at = end;
            }
        }

        /// Missing words are parted by one space from what stands before them or behind.
        private void insert(String missing) {
            boolean spaced = stretches.isEmpty()
                    || Character.isWhitespace(stretches
                            .getLast()
                            .text()
                            .charAt(stretches.getLast().text().length() - 1));
            if (!spaced) {
                stretches.add(new Stretch(Stretch.Kind.SAME, " "));
            }
            stretches.add(new Stretch(Stretch.Kind.MISSING_HERE, missing));
            if (spaced) {
                stretches.add(new Stretch(Stretch.Kind.SAME, " "));
            }
        }
    }
}
