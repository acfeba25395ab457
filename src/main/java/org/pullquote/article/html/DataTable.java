package org.pullquote.article.html;

import java.util.Optional;
import org.jsoup.nodes.DataNode;
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
    private final Source source;
    private final Optional<Runs> places;

    private DataTable(Source source, Optional<Runs> places) {
        this.source = source;
        this.places = places;
    }

    /// @param places where the text nodes stand from here on, if signs stand for them
    static boolean isOne(Element table, Source source, Optional<Runs> places) {
        if (table.attr("role").equals("presentation")) {
            return false;
        }
        DataTable seen = new DataTable(source, places);
        int taken = places.map(Runs::taken).orElse(0);
        for (Node child : table.childNodes()) {
            if (!seen.layout) {
                NodeTraversor.filter(seen, child);
            }
        }
        places.ifPresent(runs -> runs.back(taken));
        return !seen.layout && seen.rows >= 2 && seen.cells >= FEWEST_CELLS && seen.cells >= seen.rows * 3 / 2;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            look(element.normalName());
        } else if (node instanceof TextNode words) {
            int length = length(words);
            inCell += length;
            layout |= cells > 0 && inCell > LONGEST_CELL;
        } else if (node instanceof DataNode) {
            places.ifPresent(Runs::next);
        }
        return layout ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    /// The length of a text node's words; white space alone has none.
    private int length(TextNode words) {
        String whole = words.getWholeText();
        if (places.isEmpty()) {
            return words.isBlank() ? 0 : whole.length();
        }
        Runs runs = places.get();
        int length = 0;
        for (int i = 0; i < whole.length() && runs.next(); i++) {
            if (runs.standIn() == Runs.ITSELF) {
                return words.isBlank() ? 0 : whole.length();
            }
            if (runs.standIn() != Runs.BLANK) {
                length += source.text(runs.start(), runs.end()).length();
            }
        }
        return length;
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
