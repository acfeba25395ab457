package org.pullquote.comparison.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Lays two passages into one another by their words (Myers, 1986). What stands between words, as marks and spaces,
/// counts too.
public final class WordRuns {
    private final List<Run> runs = new ArrayList<>();

    private WordRuns() {}

    /// The old words with the new ones; what was removed stands before what came in its place.
    public static List<Run> between(String old, String changed) {
        List<String> from = tokens(old);
        List<String> to = tokens(changed);
        WordRuns made = new WordRuns();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = delta.getSource().getPosition();
            made.add(Run.Kind.SAME, from.subList(at, start));
            made.add(Run.Kind.REMOVED, delta.getSource().getLines());
            made.add(Run.Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        made.add(Run.Kind.SAME, from.subList(at, from.size()));
        return List.copyOf(made.runs);
    }

    private void add(Run.Kind kind, List<String> tokens) {
        String text = String.join("", tokens);
        if (text.isEmpty()) {
            return;
        }
        if (!runs.isEmpty() && runs.getLast().kind() == kind) {
            runs.set(runs.size() - 1, new Run(kind, runs.getLast().text() + text));
        } else {
            runs.add(new Run(kind, text));
        }
    }

    /// The words, and what stands between them with one token for each character that is no space.
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        for (Word word : Words.of(text)) {
            between(text, new TextSpan(at, word.span().start()), tokens);
            tokens.add(word.span().in(text));
            at = word.span().end();
        }
        between(text, new TextSpan(at, text.length()), tokens);
        return tokens;
    }

    private static void between(String text, TextSpan gap, List<String> tokens) {
        int at = gap.start();
        while (at < gap.end()) {
            int end = at;
            while (end < gap.end() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            int next = end > at ? end : text.offsetByCodePoints(at, 1);
            tokens.add(text.substring(at, next));
            at = next;
        }
    }
}
