package org.pullquote.page.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.UnreadableException;

/// The passages of plain text: paragraphs between empty lines, and quoted lines apart from others.
public final class PlainPassages {
    private static final Pattern QUOTED = Pattern.compile("\\s{0,3}>[>\\s]*");

    private PlainPassages() {}

    public static List<Passage> of(String text) throws UnreadableException {
        PassageBuilder passages = new PassageBuilder();
        for (String line : lines(text)) {
            boolean quoted = QUOTED.matcher(line).lookingAt();
            Passage.Kind kind = quoted ? Passage.Kind.BLOCK_QUOTE : Passage.Kind.PARAGRAPH;
            if (line.isBlank()) {
                passages.end();
            } else {
                if (passages.isEmpty() || passages.kind() != kind) {
                    passages.begin(kind, quoted ? 1 : 0);
                }
                passages.text(quoted ? QUOTED.matcher(line).replaceFirst("") : line);
                passages.lineBreak();
            }
        }
        return passages.passages();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        text.lines().forEach(lines::add);
        return lines;
    }
}
