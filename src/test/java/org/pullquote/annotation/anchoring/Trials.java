package org.pullquote.annotation.anchoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.pullquote.text.TextSpan;
import org.pullquote.text.Word;
import org.pullquote.text.Words;

/// Edits texts at random, asks for passages of them, and counts what came of it. Every kind of background edit is
/// mixed: other sentences deleted, sentences moved and inserted (from other texts of the same kind), words changed,
/// quotation marks and Unicode forms changed.
final class Trials {
    /// What was done to the passage itself.
    enum Fate {
        KEPT,
        DELETED,
        CHANGED
    }

    /// How much is edited around the passage.
    ///
    /// @param sentences share of sentences deleted and moved, and of those inserted
    /// @param words share of words changed
    record Background(String name, double sentences, double words) {}

    static final List<Background> BACKGROUNDS = List.of(
            new Background("none", 0, 0), new Background("light", 0.05, 0.02), new Background("heavy", 0.15, 0.06));

    /// What came of all trials of one kind.
    static final class Count {
        int trials;
        int found;
        int falsely;
        final List<String> examples = new ArrayList<>();

        Count plus(Count other) {
            Count sum = new Count();
            sum.trials = trials + other.trials;
            sum.found = found + other.found;
            sum.falsely = falsely + other.falsely;
            sum.examples.addAll(examples);
            sum.examples.addAll(other.examples);
            return sum;
        }

        double foundShare() {
            return trials == 0 ? 1 : (double) found / trials;
        }

        double falseShare() {
            return trials == 0 ? 0 : (double) falsely / trials;
        }
    }

    private final List<String> texts;
    private final Random random;

    Trials(List<String> texts, long seed) {
        this.texts = texts;
        this.random = new Random(seed);
    }

    /// Tries `passages` passages of every text.
    Count run(Fate fate, boolean isShort, Background background, int passages) {
        Count count = new Count();
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < passages; k++) {
                once(i, fate, isShort, background, count);
            }
        }
        return count;
    }

    private void once(int article, Fate fate, boolean isShort, Background background, Count count) {
        Manuscript manuscript = new Manuscript(texts.get(article), random);
        int length = isShort ? 1 + random.nextInt(5) : 8 + random.nextInt(18);
        Optional<int[]> passage = manuscript.passage(length);
        if (passage.isEmpty()) {
            return;
        }
        int first = passage.get()[0];
        int last = passage.get()[1];
        String before = manuscript.text();
        TextSpan was = manuscript.span(first, last).orElseThrow();
        if (was.in(before).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        edit(manuscript, article, fate, background, first, last);
        Optional<TextSpan> is = manuscript.span(first, last);
        if (is.isEmpty() != (fate == Fate.DELETED)) {
            return;
        }
        if (fate == Fate.CHANGED
                && words(is.orElseThrow().in(manuscript.text())).equals(words(was.in(before)))) {
            return;
        }
        Anchor anchor = Anchoring.between(before, manuscript.text()).anchor(was);
        count.trials++;
        judge(
                fate,
                anchor,
                is,
                count,
                example -> count.examples.add(example + "\n   was: " + around(was, before) + "\n   now: "
                        + found(anchor, manuscript.text())
                        + is.map(span -> "\n   should be: " + around(span, manuscript.text()))
                                .orElse("")));
    }

    private static List<String> words(String text) {
        return Words.of(text).stream().map(Word::normal).toList();
    }

    private void edit(Manuscript manuscript, int article, Fate fate, Background background, int first, int last) {
        List<String> words = List.of(other(article).split("\\s+"));
        switch (fate) {
            case DELETED -> manuscript.deleteSentencesOf(first, last);
            case CHANGED -> manuscript.changePassage(1 + random.nextInt((last - first + 1) / 4), first, last, words);
            case KEPT -> {}
        }
        if (background.sentences > 0) {
            manuscript.changeOthers(background.words, first, last, words);
            manuscript.deleteOthers(background.sentences, first, last);
            manuscript.move(background.sentences);
            manuscript.insert(someSentences(other(article), background.sentences));
            manuscript.changeForms();
        }
    }

    private void judge(Fate fate, Anchor anchor, Optional<TextSpan> is, Count count, Consumer<String> note) {
        boolean right = switch (anchor) {
            case Anchor.Lost() -> fate == Fate.DELETED;
            case Anchor.Same(var span) -> near(span, is, 0.99) && fate == Fate.KEPT;
            case Anchor.Moved(var span) -> near(span, is, 0.99) && fate == Fate.KEPT;
            case Anchor.Reworded(var span, var _) -> near(span, is, 0.5) && fate == Fate.CHANGED;
        };
        boolean wrong = switch (anchor) {
            case Anchor.Lost() -> false;
            case Anchor.Same(var span) -> !near(span, is, 0.01);
            case Anchor.Moved(var span) -> !near(span, is, 0.01);
            case Anchor.Reworded(var span, var _) -> !near(span, is, 0.01);
        };
        count.found += right ? 1 : 0;
        count.falsely += wrong ? 1 : 0;
        if (!right || wrong) {
            note.accept((wrong ? "FALSE " : "missed ") + anchor.getClass().getSimpleName());
        }
    }

    private static String found(Anchor anchor, String text) {
        return switch (anchor) {
            case Anchor.Lost() -> "-";
            case Anchor.Same(var span) -> around(span, text);
            case Anchor.Moved(var span) -> around(span, text);
            case Anchor.Reworded(var span, var _) -> around(span, text);
        };
    }

    private static String around(TextSpan span, String text) {
        int from = Math.max(0, span.start() - 80);
        int to = Math.min(text.length(), span.end() + 80);
        String shown =
                text.substring(from, span.start()) + "[[" + span.in(text) + "]]" + text.substring(span.end(), to);
        return shown.replace('\n', '|');
    }

    /// Whether the two share that much of their extent.
    private static boolean near(TextSpan span, Optional<TextSpan> right, double share) {
        if (right.isEmpty() || !span.overlaps(right.get())) {
            return false;
        }
        TextSpan is = right.get();
        int shared = Math.min(span.end(), is.end()) - Math.max(span.start(), is.start());
        return shared >= share * span.cover(is).length();
    }

    private String other(int article) {
        int other = random.nextInt(texts.size() - 1);
        return texts.get(other < article ? other : other + 1);
    }

    private List<String> someSentences(String text, double share) {
        List<String> sentences = List.of(text.split("(?<=[.!?])\\s+"));
        return sentences.stream()
                .filter(sentence -> sentence.length() > 40 && random.nextDouble() < share)
                .map(String::strip)
                .toList();
    }
}
