package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pullquote.article.Article;
import org.pullquote.text.TextSpan;

/// All marks of an article, found by block. Each has a lane, so that the underlines of marks that overlap stand below
/// each other instead of hiding each other, and a mark keeps its lane from block to block.
final class MarkLayer {
    static final MarkLayer EMPTY = new MarkLayer(ColumnReadingView.NOTHING, List.of());

    /// A mark with its place among those it overlaps.
    ///
    /// @param lane from 0; no two marks that overlap share one
    record Placed(Mark mark, int lane) {}

    private final Article article;
    private final List<Mark> marks;
    /// The marks in text order, as indices.
    private final int[] order;
    /// Of each in this order: its lane.
    private final int[] lanes;
    /// Of each in this order: how far it and those before it reach.
    private final int[] reach;

    private MarkLayer(Article article, List<Mark> marks) {
        this.article = article;
        this.marks = marks;
        this.order = inTextOrder(marks);
        this.lanes = new int[order.length];
        this.reach = new int[order.length];
        List<Integer> laneEnds = new ArrayList<>();
        int furthest = 0;
        for (int i = 0; i < order.length; i++) {
            TextSpan span = marks.get(order[i]).span();
            int lane = 0;
            while (lane < laneEnds.size() && laneEnds.get(lane) > span.start()) {
                lane++;
            }
            if (lane == laneEnds.size()) {
                laneEnds.add(span.end());
            } else {
                laneEnds.set(lane, span.end());
            }
            furthest = Math.max(furthest, Math.max(span.start() + 1, span.end()));
            lanes[i] = lane;
            reach[i] = furthest;
        }
    }

    static MarkLayer of(Article article, List<Mark> marks) {
        return new MarkLayer(article, List.copyOf(marks));
    }

    /// The marks that touch the block with this index, the oldest first.
    List<Placed> in(int block) {
        if (marks.isEmpty()) {
            return List.of();
        }
        int start = block == 0 ? 0 : article.blocks().get(block).span().start();
        int end = block + 1 < article.blocks().size()
                ? article.blocks().get(block + 1).span().start()
                : Integer.MAX_VALUE;
        List<Integer> here = new ArrayList<>();
        for (int i = firstFrom(end) - 1; i >= 0 && reach[i] > start; i--) {
            TextSpan span = marks.get(order[i]).span();
            if (Math.max(span.start() + 1, span.end()) > start) {
                here.add(i);
            }
        }
        here.sort(Comparator.comparingLong((Integer at) -> marks.get(order[at]).since())
                .thenComparingInt(at -> order[at]));
        return here.stream()
                .map(at -> new Placed(marks.get(order[at]), lanes[at]))
                .toList();
    }

    /// How many marks begin before the offset.
    private int firstFrom(int offset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(order[middle]).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// By where they begin; of those that begin together the longest first. Mostly they are listed so.
    private static int[] inTextOrder(List<Mark> marks) {
        Comparator<Mark> comparator = Comparator.comparingInt(
                        (Mark mark) -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end());
        boolean isOrdered = true;
        for (int i = 1; i < marks.size() && isOrdered; i++) {
            isOrdered = comparator.compare(marks.get(i - 1), marks.get(i)) <= 0;
        }
        IntStream indices = IntStream.range(0, marks.size());
        return isOrdered
                ? indices.toArray()
                : indices.boxed()
                        .sorted(Comparator.comparing(marks::get, comparator))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// The marks over the character at `offset`, the newest first.
    List<Mark> at(int block, int offset) {
        return in(block).reversed().stream()
                .map(Placed::mark)
                .filter(mark -> mark.span().contains(offset))
                .toList();
    }

    Optional<Mark> find(UUID id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }
}
