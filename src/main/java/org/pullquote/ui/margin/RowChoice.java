package org.pullquote.ui.margin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pullquote.annotation.Annotation;

/// Which highlights of a list are chosen, and the rows between which that was done. A highlight that stands under
/// several headings is chosen under each.
///
/// @param ids what is chosen, in the order in which it was
/// @param lead the row that was chosen last, from which keys move on
/// @param anchor the row from which a range is chosen
record RowChoice(Set<UUID> ids, Optional<Integer> lead, Optional<Integer> anchor) {
    static final RowChoice NONE = new RowChoice(Set.of(), Optional.empty(), Optional.empty());

    /// The first row at this one or further on that has a highlight.
    ///
    /// @param step 1 for further down, -1 for further up
    static Optional<Integer> highlight(List<PanelRow> rows, int from, int step) {
        return IntStream.iterate(from, row -> row >= 0 && row < rows.size(), row -> row + step)
                .filter(row -> rows.get(row) instanceof PanelRow.OfHighlight)
                .boxed()
                .findFirst();
    }

    /// Whether a row is chosen, and with others.
    enum Part {
        NONE,
        ALONE,
        AMONG_OTHERS
    }

    Part partOf(PanelRow row) {
        if (!has(row)) {
            return Part.NONE;
        }
        return ids.size() == 1 ? Part.ALONE : Part.AMONG_OTHERS;
    }

    boolean has(PanelRow row) {
        return idOf(row).filter(ids::contains).isPresent();
    }

    boolean isLead(int row) {
        return lead.filter(at -> at == row).isPresent();
    }

    /// After a row was clicked, or reached by key.
    ///
    /// @param added whether it is chosen or left beside the others
    /// @param through whether all rows from the anchor to here are chosen
    RowChoice clicked(int row, boolean added, boolean through, List<PanelRow> rows) {
        Set<UUID> chosen = new LinkedHashSet<>(added ? ids : Set.of());
        if (through) {
            int from = anchor.orElse(row);
            IntStream.rangeClosed(Math.min(from, row), Math.max(from, row))
                    .forEach(at -> idOf(rows.get(at)).ifPresent(chosen::add));
            return new RowChoice(chosen, Optional.of(row), Optional.of(from));
        }
        idOf(rows.get(row)).filter(id -> !chosen.remove(id)).ifPresent(chosen::add);
        return new RowChoice(chosen, Optional.of(row), Optional.of(row));
    }

    RowChoice all(List<PanelRow> rows) {
        Set<UUID> chosen = new LinkedHashSet<>();
        rows.forEach(row -> idOf(row).ifPresent(chosen::add));
        return new RowChoice(chosen, lead, anchor);
    }

    /// With the reader's current highlight among the chosen ones, or without one, they stay chosen; else it alone is.
    RowChoice following(Optional<UUID> current, List<PanelRow> rows) {
        boolean stays = current.filter(ids::contains).isPresent() || current.isEmpty() && ids.size() > 1;
        Set<UUID> wanted = stays ? there(rows) : current.map(Set::of).orElse(Set.of());
        boolean isLeadRight = lead.filter(row -> row < rows.size()
                        && idOf(rows.get(row)).filter(wanted::contains).isPresent())
                .isPresent();
        Optional<Integer> at = isLeadRight ? lead : rowOf(current.map(Set::of).orElse(wanted), rows);
        return new RowChoice(wanted, at, isLeadRight ? anchor : at);
    }

    /// The first row of one of these highlights.
    private static Optional<Integer> rowOf(Set<UUID> wanted, List<PanelRow> rows) {
        for (int row = 0; row < rows.size() && !wanted.isEmpty(); row++) {
            if (rows.get(row) instanceof PanelRow.OfHighlight(var annotation) && wanted.contains(annotation.id())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /// Those of the chosen ones that are still listed.
    private Set<UUID> there(List<PanelRow> rows) {
        if (ids.size() == 1) {
            return ids;
        }
        Set<UUID> there = new LinkedHashSet<>();
        rows.stream().filter(this::has).forEach(row -> idOf(row).ifPresent(there::add));
        return there;
    }

    /// After some rows were exchanged for others.
    RowChoice spliced(int from, int gone, int come) {
        return new RowChoice(
                ids,
                lead.flatMap(row -> moved(row, from, gone, come)),
                anchor.flatMap(row -> moved(row, from, gone, come)));
    }

    private static Optional<Integer> moved(int row, int from, int gone, int come) {
        if (row < from) {
            return Optional.of(row);
        }
        return row < from + gone ? Optional.empty() : Optional.of(row - gone + come);
    }

    private static Optional<UUID> idOf(PanelRow row) {
        return row instanceof PanelRow.OfHighlight(var annotation)
                ? Optional.of(annotation).map(Annotation::id)
                : Optional.empty();
    }
}
