package org.pullquote.ui.compare;

import java.util.List;
import java.util.Optional;

/// What lies between two neighbouring readers: the matches of their articles, how they scroll together, and the ties
/// that are drawn.
///
/// @param matches in the order of the left text
record Gap(List<CompareRow.Match> matches, LinkedScroll link, Ribbons ribbons) {
    Gap {
        matches = List.copyOf(matches);
    }

    /// @param leftLength the length of the left text in UTF-16 units
    static Gap of(List<CompareRow.Match> matches, int leftLength, int rightLength, Ribbons ribbons) {
        List<LinkedScroll.Knot> knots = matches.stream()
                .map(match -> new LinkedScroll.Knot(
                        match.left().passage().span().start(),
                        match.right().passage().span().start()))
                .toList();
        return new Gap(matches, new LinkedScroll(knots, leftLength, rightLength), ribbons);
    }

    /// The first tie whose passage on one side is at this height, in pixels from the top of the readers.
    Optional<CompareRow.Match> at(double y, boolean onLeft) {
        return ribbons.ties().stream()
                .filter(tie -> onLeft
                        ? tie.leftTop() <= y && y <= tie.leftBottom()
                        : tie.rightTop() <= y && y <= tie.rightBottom())
                .map(Ribbons.Tie::match)
                .findFirst();
    }
}
