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
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /// White space behind the change that is being gathered; another change may follow it.
    private String between = "";

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
        made.flush();
        return List.copyOf(made.runs);
    }

    private void add(Run.Kind kind, List<String> tokens) {
        String text = String.join("", tokens);
        switch (kind) {
            case REMOVED -> {
                join(text);
                removed.append(text);
            }
            case ADDED -> {
                join(text);
                added.append(text);
            }
            case SAME -> {
                if (text.isBlank() && !removed.isEmpty() && !added.isEmpty()) {
                    between = between + text;
                } else if (!text.isEmpty()) {
                    flush();
                    runs.add(new Run(Run.Kind.SAME, text));
                }
            }
        }
    }

    /// Changes that only white space parts are one: what stands between them belongs to both sides.
    private void join(String text) {
        if (!text.isEmpty()) {
            removed.append(between);
            added.append(between);
            between = "";
        }
    }

    private void flush() {
        if (!removed.isEmpty()) {
            runs.add(new Run(Run.Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            runs.add(new Run(Run.Kind.ADDED, added.toString()));
        }
        if (!between.isEmpty()) {
            runs.add(new Run(Run.Kind.SAME, between));
        }
        removed.setLength(0);
        added.setLength(0);
        between = "";
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
