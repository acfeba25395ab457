package org.pullquote.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pullquote.article.Article;
import org.pullquote.article.Block;
import org.pullquote.article.BlockKind;
import org.pullquote.text.TextSpan;
import org.pullquote.ui.Words;

/// The headings and numbered paragraphs of an article, as something to go to by typing a part of them.
record Outline(Article article, Words words) {
    /// As much of a paragraph as tells it from the others, in UTF-16 units.
    private static final int ENOUGH = 90;

    /// @param go goes to a passage, in UTF-16 units of the text
    List<Command> commands(Consumer<TextSpan> go) {
        return article.blocks().stream()
                .filter(block -> block.number() > 0 || block.kind() == BlockKind.HEADING)
                .map(block -> new Command(
                        name(block),
                        Optional.empty(),
                        () -> go.accept(TextSpan.at(block.span().start(), 0)),
                        () -> true))
                .toList();
    }

    private String name(Block block) {
        String text = block.span().in(article.text()).replace('\n', ' ');
        String start = text.length() <= ENOUGH ? text : words.get("outline.cut", beginning(text));
        return block.kind() == BlockKind.HEADING
                ? words.get("outline.heading", start)
                : words.get("outline.paragraph", Integer.toString(block.number()), start);
    }

    private static String beginning(String text) {
        int end = text.lastIndexOf(' ', ENOUGH);
        int cut = end > 0 ? end : ENOUGH;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut);
    }
}
