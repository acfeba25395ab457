package org.pullquote.article.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.pullquote.article.Article;
import org.pullquote.article.CleanerVersion;
import org.pullquote.article.Metadata;
import org.pullquote.article.Piece;
import org.pullquote.page.PageFormat;
import org.pullquote.page.RawPage;
import org.pullquote.page.markup.HtmlTree;

/// Reads a draft: text or Markdown paragraph by paragraph, HTML block by block. Unlike cleaning it takes nothing out,
/// since all of it is the reader's own.
public final class Draft {
    private static final CleanerVersion VERSION = new CleanerVersion("draft", 1);
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// What begins a line of Markdown and is not part of the text.
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?|#{1,6}[ \\t]+|[-+*][ \\t]+)++");

    private static final Set<String> UNSEEN = Set.of("script", "style", "head", "template", "noscript");

    private Draft() {}

    public static Article of(RawPage page) {
        String text = page.textFormat() == PageFormat.HTML
                ? visible(page.text())
                : LINE_MARKS.matcher(page.text().replace("\r\n", "\n")).replaceAll("");
        List<Piece> pieces = BLANK_LINES
                .splitAsStream(text)
                .map(paragraph -> BLANKS.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .map(paragraph -> Piece.paragraph(paragraph, List.of()))
                .toList();
        return new Article(page.format(), Metadata.NONE, pieces, VERSION, Optional.empty());
    }

    private static String visible(String html) {
        StringBuilder text = new StringBuilder();
        HtmlTree.of(html).traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode found && !isUnseen(found)) {
                    text.append(BLANKS.matcher(found.getWholeText()).replaceAll(" "));
                } else if (breaks(node)) {
                    text.append("\n\n");
                } else if (node.nodeName().equals("br")) {
                    text.append(' ');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaks(node)) {
                    text.append("\n\n");
                }
            }
        });
        return text.toString();
    }

    private static boolean breaks(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private static boolean isUnseen(TextNode node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (UNSEEN.contains(parent.nodeName().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
