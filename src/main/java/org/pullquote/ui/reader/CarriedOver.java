package org.pullquote.ui.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Target;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.article.Block;
import org.pullquote.text.TextSpan;

/// Finds the annotations of an article again after one of its pieces was restored or cut. Since the pieces stay the
/// same, nothing has to be searched for: an offset is carried by its piece and its distance from the piece's start.
final class CarriedOver {
    private final ArticleId id;
    private final Article before;
    private final Article after;
    private final Map<Integer, Block> blockOfPiece = new HashMap<>();

    CarriedOver(ArticleId id, Article before, Article after) {
        this.id = id;
        this.before = before;
        this.after = after;
        after.blocks().forEach(block -> blockOfPiece.put(block.piece(), block));
    }

    /// The annotations whose place has changed, where they now stand.
    ///
    /// @return empty if one of them would lose an end, because its piece is no longer there
    Optional<List<Annotation>> all(List<Annotation> annotations, Instant now) {
        List<Annotation> moved = new ArrayList<>();
        for (Annotation annotation : annotations) {
            TextSpan old = annotation.target().span();
            Optional<TextSpan> span = carry(old);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            Target target = Target.of(id, after, span.get());
            if (!target.equals(annotation.target())) {
                moved.add(annotation.withTarget(target, now));
            }
        }
        return Optional.of(moved);
    }

    private Optional<TextSpan> carry(TextSpan span) {
        int last = Math.max(span.start(), span.end() - 1);
        return carry(span.start())
                .flatMap(start -> carry(last).map(end -> new TextSpan(start, end + span.end() - last)));
    }

    private Optional<Integer> carry(int offset) {
        Block old = before.blocks().get(before.blockAt(offset));
        return Optional.ofNullable(blockOfPiece.get(old.piece()))
                .map(block -> block.span().start() + offset - old.span().start());
    }
}
