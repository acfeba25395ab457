package org.pullquote.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts a large first letter that reaches down over some lines before the word that it begins.
final class DropCaps {
    /// So many times as large as the type beside it such a letter is at least.
    static final float LARGE = 1.8f;
    /// The height of a capital, in sizes of its type.
    private static final float CAPITAL = 0.72f;
    /// So far away the text beside it begins at most, in sizes of that text.
    private static final float BESIDE = 1.5f;
    /// No page has more.
    private static final int MOST = 40;
    /// Letters that may be words.
    private static final Set<String> WORDS = Set.of("A", "I", "O", "E", "Y", "À", "Ó");

    private DropCaps() {}

    static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines);
        lines.stream().filter(DropCaps::isOneCapital).limit(MOST).forEach(capital -> join(capital, joined));
        return joined;
    }

    private static boolean isOneCapital(Line line) {
        return line.text().codePointCount(0, line.text().length()) == 1
                && Character.isUpperCase(line.text().codePointAt(0));
    }

    private static void join(Line capital, List<Line> lines) {
        List<Line> beside =
                lines.stream().filter(line -> isBeside(line, capital)).toList();
        Optional<Line> first = beside.stream().min(Comparator.comparingDouble(Line::y));
        if (beside.size() < 2 || first.filter(line -> isAtTop(line, capital)).isEmpty()) {
            return;
        }
        lines.remove(capital);
        for (Line line : beside) {
            boolean word = WORDS.contains(capital.text());
            String text = line.equals(first.get()) ? capital.text() + (word ? " " : "") + line.text() : line.text();
            lines.set(
                    lines.indexOf(line),
                    new Line(text, capital.left(), line.right(), line.y(), line.size(), line.bold()));
        }
    }

    private static boolean isBeside(Line line, Line capital) {
        float gap = line.left() - capital.right();
        return line.size() * LARGE <= capital.size()
                && gap > -0.2f * line.size()
                && gap < BESIDE * line.size()
                && line.y() <= capital.y() + 0.3f * line.size()
                && line.y() > capital.y() - CAPITAL * capital.size();
    }

    /// Whether the capital reaches up to the top of a line, or a little over it.
    private static boolean isAtTop(Line line, Line capital) {
        float top = capital.y() - CAPITAL * capital.size();
        float lineTop = line.y() - CAPITAL * line.size();
        return Math.abs(top - lineTop) < 0.6f * line.size()
                && line.text().codePoints().findFirst().stream().anyMatch(Character::isLetter);
    }
}
