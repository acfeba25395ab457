package org.pullquote.ui.reader.column;

import java.util.ArrayList;
import java.util.List;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.Cut;

/// One row of the column.
sealed interface Row {
    /// Outlet, date, authors and headline.
    record Head(Article article) implements Row {}

    /// A block of the article.
    record Passage(int index, Block block) implements Row {}

    /// What cleaning removed, in its place.
    record Removed(Cut cut) implements Row {}

    /// The rows of the article from top to bottom.
    static List<Row> of(Article article, boolean withCuts) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Head(article));
        List<Cut> cuts = withCuts ? article.cuts() : List.of();
        int nextCut = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            for (; nextCut < cuts.size() && cuts.get(nextCut).beforeBlock() <= i; nextCut++) {
                rows.add(new Removed(cuts.get(nextCut)));
            }
            rows.add(new Passage(i, article.blocks().get(i)));
        }
        for (; nextCut < cuts.size(); nextCut++) {
            rows.add(new Removed(cuts.get(nextCut)));
        }
        return List.copyOf(rows);
    }
}
