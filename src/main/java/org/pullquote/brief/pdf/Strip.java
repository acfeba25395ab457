package org.pullquote.brief.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.brief.pdf.Piece.Footnote;

/// A band across the page that is not broken over two.
///
/// @param height in points, with the space below
/// @param before the space above, left out at the top of a page
/// @param keep whether the next strip stays on the same page
/// @param head what is shown again above it at the top of a page, as the head of a table
/// @param anchor what links call the place
/// @param heading what the bookmarks call it, if it is a heading
record Strip(
        float height,
        float before,
        List<Placed> lines,
        List<Rule> rules,
        boolean keep,
        Optional<Strip> head,
        Optional<String> anchor,
        Optional<Heading> heading) {
    Strip {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /// A line at its place: `x` from the margin, `y` from the top of the strip.
    record Placed(float x, float y, Line line) {}

    /// A filled rectangle beside or below the text, for show only.
    record Rule(float x, float y, float width, float height, int colour) {}

    record Heading(int level, String text) {}

    static Strip of(float height, float before, List<Placed> lines) {
        return new Strip(height, before, lines, List.of(), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Strip kept() {
        return new Strip(height, before, lines, rules, true, head, anchor, heading);
    }

    Strip loose() {
        return new Strip(height, before, lines, rules, false, head, anchor, heading);
    }

    Strip before(float changed) {
        return new Strip(height, changed, lines, rules, keep, head, anchor, heading);
    }

    Strip below(float added) {
        return new Strip(height + added, before, lines, rules, keep, head, anchor, heading);
    }

    Strip withRule(Rule rule) {
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new Strip(height, before, lines, more, keep, head, anchor, heading);
    }

    Strip under(Strip shownAgain) {
        return new Strip(height, before, lines, rules, keep, Optional.of(shownAgain), anchor, heading);
    }

    Strip at(Optional<String> place) {
        return new Strip(height, before, lines, rules, keep, head, place, heading);
    }

    Strip called(Heading title) {
        return new Strip(height, before, lines, rules, keep, head, anchor, Optional.of(title));
    }

    /// With a line that is read before the others.
    Strip after(Placed first) {
        List<Placed> more = new ArrayList<>();
        more.add(first);
        more.addAll(lines);
        return new Strip(height, before, more, rules, keep, head, anchor, heading);
    }

    Stream<Footnote> notes() {
        return lines.stream().flatMap(placed -> placed.line().notes());
    }
}
