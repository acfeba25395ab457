package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.pullquote.article.Article;

/// All marks of an article, found by block. Each has a lane, so that the underlines of marks that overlap stand below
/// each other instead of hiding each other, and a mark keeps its lane from block to block.
final class MarkLayer {
    static final MarkLayer EMPTY = new MarkLayer(List.of(), Map.of());

    /// A mark with its place among those it overlaps.
    ///
    /// @param lane from 0; no two marks that overlap share one
    record Placed(Mark mark, int lane) {}

    private final List<Mark> marks;
    private final Map<Integer, List<Placed>> byBlock;

    private MarkLayer(List<Mark> marks, Map<Integer, List<Placed>> byBlock) {
        this.marks = marks;
        this.byBlock = byBlock;
    }

    /// @param marks the oldest first: the newest lies on top
    static MarkLayer of(Article article, List<Mark> marks) {
        List<Mark> inTextOrder = new ArrayList<>(marks);
        inTextOrder.sort(Comparator.comparingInt((Mark mark) -> mark.span().start())
                .thenComparingInt(mark -> -mark.span().end()));
        Map<UUID, Integer> lanes = new HashMap<>();
        List<Integer> laneEnds = new ArrayList<>();
        for (Mark mark : inTextOrder) {
            int lane = 0;
            while (lane < laneEnds.size() && laneEnds.get(lane) > mark.span().start()) {
                lane++;
            }
            if (lane == laneEnds.size()) {
                laneEnds.add(mark.span().end());
            } else {
                laneEnds.set(lane, mark.span().end());
            }
            lanes.put(mark.id(), lane);
        }
        Map<Integer, List<Placed>> byBlock = new HashMap<>();
        for (Mark mark : marks) {
            int last = article.blockAt(Math.max(mark.span().start(), mark.span().end() - 1));
            for (int block = article.blockAt(mark.span().start()); block <= last; block++) {
                byBlock.computeIfAbsent(block, _ -> new ArrayList<>())
                        .add(new Placed(mark, Objects.requireNonNull(lanes.get(mark.id()))));
            }
        }
        return new MarkLayer(List.copyOf(marks), byBlock);
    }

    /// The marks that touch the block with this index, the oldest first.
    List<Placed> in(int block) {
        return byBlock.getOrDefault(block, List.of());
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
