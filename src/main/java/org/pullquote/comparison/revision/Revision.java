package org.pullquote.comparison.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pullquote.article.Article;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// What has changed from one text of an article to another.
///
/// Blocks that are the same are found first; between them a removed block and an added one are the same block reworded
/// if they share half of their words (Jaccard), in order and so that they share most (a longest common subsequence with
/// weights).
public final class Revision {
    private static final double SAME_BLOCK = 0.5;

    private final List<BlockChange> changes = new ArrayList<>();

    private Revision() {}

    /// The blocks of both, in order; what was removed stands where it was.
    public static List<BlockChange> between(Article old, Article changed) {
        return between(blocks(old), blocks(changed));
    }

    static List<BlockChange> between(List<String> old, List<String> changed) {
        Revision made = new Revision();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed).getDeltas()) {
            int start = delta.getSource().getPosition();
            old.subList(at, start).forEach(made::kept);
            made.pair(delta.getSource().getLines(), delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        old.subList(at, old.size()).forEach(made::kept);
        return List.copyOf(made.changes);
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    private void kept(String block) {
        changes.add(new BlockChange.Kept(block));
    }

    private void pair(List<String> removed, List<String> added) {
        double[][] alike = new double[removed.size()][added.size()];
        for (int i = 0; i < removed.size(); i++) {
            for (int j = 0; j < added.size(); j++) {
                alike[i][j] = likeness(removed.get(i), added.get(j));
            }
        }
        double[][] best = best(alike, removed.size(), added.size());
        int i = 0;
        int j = 0;
        while (i < removed.size() || j < added.size()) {
            if (i < removed.size()
                    && j < added.size()
                    && alike[i][j] >= SAME_BLOCK
                    && best[i][j] == best[i + 1][j + 1] + alike[i][j]) {
                changes.add(new BlockChange.Reworded(WordRuns.between(removed.get(i++), added.get(j++))));
            } else if (i < removed.size() && (j == added.size() || best[i][j] == best[i + 1][j])) {
                changes.add(new BlockChange.Removed(removed.get(i++)));
            } else {
                changes.add(new BlockChange.Added(added.get(j++)));
            }
        }
    }

    /// How much the blocks from `i` and from `j` on can share.
    private static double[][] best(double[][] alike, int rows, int columns) {
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (alike[i][j] >= SAME_BLOCK) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + alike[i][j]);
                }
            }
        }
        return best;
    }

    private static double likeness(String one, String other) {
        Set<String> here = words(one);
        Set<String> there = words(other);
        Set<String> all = new HashSet<>(here);
        all.addAll(there);
        int shared = here.size() + there.size() - all.size();
        return all.isEmpty() ? 0 : (double) shared / all.size();
    }

    private static Set<String> words(String text) {
        return Words.of(text).stream().map(Word::normal).collect(Collectors.toSet());
    }
}
