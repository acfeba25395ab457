package org.pullquote.article.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Tells a table of data from one that only lays out the page.
final class DataTable implements NodeFilter {
    private static final int LONGEST_CELL = 300;
    private static final int FEWEST_CELLS = 4;

    private int rows;
    private int cells;
    private int inCell;
    private boolean layout;

    private DataTable() {}

    static boolean isOne(Element table) {
        if (table.attr("role").equals("presentation")) {
            return false;
        }
        DataTable seen = new DataTable();
        for (Node child : table.childNodes()) {
            if (!seen.layout) {
                NodeTraversor.filter(seen, child);
            }
        }
        return !seen.layout && seen.rows >= 2 && seen.cells >= FEWEST_CELLS && seen.cells >= seen.rows * 3 / 2;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            look(element.normalName());
        } else if (node instanceof TextNode words && cells > 0) {
            inCell += words.isBlank() ? 0 : words.getWholeText().length();
            layout |= inCell > LONGEST_CELL;
        }
        return layout ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void look(String tag) {
        switch (tag) {
            case "table", "form", "article", "section", "figure", "nav", "iframe", "h1", "h2" -> layout = true;
            case "tr" -> rows++;
            case "td", "th" -> {
                cells++;
                inCell = 0;
            }
            default -> {}
        }
    }
}
