package org.pullquote.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.pullquote.article.BlockKind;
import org.pullquote.article.Inline;

/// Cuts a document's body into segments, in the order of the page and without recursion.
///
/// All text of the body becomes segments but what is code or mark-up in its own right: `script`, `style` and `iframe`.
/// Text that is not shown (`hidden`, `display: none`, `template`, `noscript`) becomes segments too. Text that stands in
/// the middle of a paragraph without being of it (a button, words for screen readers) follows that paragraph.
final class Segmenter {
    private final Source source;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Naming naming = new Naming();
    private final List<Segment> late = new ArrayList<>();
    private final Deque<Gathering> set = new ArrayDeque<>();
    private final Deque<Node> diverted = new ArrayDeque<>();
    private final Scope root;
    private Scope scope;
    private Gathering now;
    private int dataTables;
    private int preformatted;
    /// Where the text nodes stood, if the parser has not tracked it.
    private final Optional<Runs> places;
    private final Consumer<Element> onlooker;
    private boolean astray;

    private Segmenter(Source source, Element body, Optional<Runs> places, Consumer<Element> onlooker) {
        this.onlooker = onlooker;
        this.source = source;
        this.places = places;
        this.root = new Scope(body);
        this.scope = root;
        this.now = new Gathering(source, false);
        scopes.add(root);
    }

    /// @param source the decoded text that `document` was parsed from, with positions tracked
    static Segmented segment(Document document, String source) {
        return new Segmenter(new Source(source), document.body(), Optional.empty(), _ -> {}).segments(document.body());
    }

    /// The segments of a document parsed, without positions, from what was [kept][Skim#kept] of the source. None
    /// if its text does not stand in the order of the source, as where the parser had to mend tables: then it must
    /// be parsed again with positions.
    ///
    /// @param onlooker sees every element below the body on the way
    static Optional<Segmented> segmentUntracked(Document document, Skim skim, Consumer<Element> onlooker) {
        Segmenter segmenter = new Segmenter(skim.source(), document.body(), Optional.of(skim.runs()), onlooker);
        Segmented segmented = segmenter.segments(document.body());
        return segmenter.astray || skim.runs().next() || !skim.isSure() ? Optional.empty() : Optional.of(segmented);
    }

    /// Walks through all nodes below the body.
    private Segmented segments(Element body) {
        Element[] open = new Element[64];
        int[] next = new int[64];
        int depth = 0;
        open[0] = body;
        while (!astray && (depth > 0 || next[0] < body.childNodeSize())) {
            if (next[depth] == open[depth].childNodeSize()) {
                leave(open[depth--]);
                continue;
            }
            Node node = open[depth].childNode(next[depth]++);
            if (node instanceof Element element) {
                enter(element);
                depth++;
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                    next = Arrays.copyOf(next, depth * 2);
                }
                open[depth] = element;
                next[depth] = 0;
            } else {
                leaf(node);
            }
        }
        flush(false);
        return new Segmented(segments, scopes);
    }

    private void leaf(Node node) {
        if (node instanceof TextNode words) {
            text(words);
        } else if (node instanceof DataNode data) {
            astray = places.filter(runs -> !passes(runs, data)).isPresent();
        }
    }

    private static boolean passes(Runs runs, DataNode data) {
        return runs.next() && runs.end() - runs.start() == data.getWholeData().length();
    }

    private void enter(Element element) {
        onlooker.accept(element);
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return;
        }
        Scope inside = new Scope(scope, scopes.size(), element);
        boolean block = inside.isBlock;
        if (block && dataTables == 0 || tag.equals("caption")) {
            flush(false);
        } else if (block) {
            now.separateCell(tag);
        } else if (Tags.standsApart(tag) || inside.hidden && !scope.hidden) {
            divert(element);
        } else if (tag.equals("a") && now.abutsLink()) {
            flush(false);
        }
        scopes.add(inside);
        scope = inside;
        open(element, tag);
    }

    private void open(Element element, String tag) {
        switch (tag) {
            case "table" -> {
                if (dataTables > 0 || DataTable.isOne(element, source, places)) {
                    dataTables++;
                }
            }
            case "pre" -> {
                preformatted++;
                now = new Gathering(source, true);
            }
            case "em", "i", "cite", "dfn", "var" -> now.open(element, Inline.Kind.EMPHASIS);
            case "strong", "b" -> now.open(element, Inline.Kind.STRONG);
            case "a" -> now.open(element, Inline.Kind.LINK);
            default -> {}
        }
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            return;
        }
        if (!diverted.isEmpty() && element.equals(diverted.peek())) {
            flush(false);
            diverted.pop();
            now = set.pop();
        } else if (scope.isBlock && dataTables == 0 || tag.equals("caption")) {
            flush(false);
        }
        switch (tag) {
            case "table" -> leaveTable();
            case "pre" -> {
                preformatted--;
                now = now.fresh(source, preformatted > 0);
            }
            case "em", "i", "cite", "dfn", "var", "strong", "b", "a" -> now.close(element);
            default -> {}
        }
        scope = scope.parent;
    }

    private void leaveTable() {
        if (dataTables == 1) {
            flush(false);
        }
        dataTables = Math.max(0, dataTables - 1);
    }

    /// Sets the paragraph aside while an element in it is gathered on its own.
    private void divert(Element element) {
        set.push(now);
        diverted.push(element);
        now = new Gathering(source, false);
    }

    private void lineBreak() {
        if (dataTables > 0) {
            now.text.separate(' ');
        } else if (preformatted > 0) {
            now.text.separate('\n');
        } else if (now.endsParagraphAtBreak()) {
            flush(true);
        } else {
            now.lineBreak();
        }
    }

    private void text(TextNode words) {
        String whole = words.getWholeText();
        if (places.isPresent()) {
            astray = !standIns(words, whole, places.get());
            return;
        }
        startWith(whole);
        Range range = words.sourceRange();
        if (!range.isTracked()) {
            now.text.appendUntraced(whole);
        } else if (words instanceof CDataNode) {
            now.text.append(whole, range.startPos() + "<![CDATA[".length(), range.endPos() - "]]>".length());
        } else {
            now.text.append(whole, range.startPos(), range.endPos());
        }
    }

    private void startWith(String words) {
        if (!now.isStarted() && !words.isBlank()) {
            now.start(scope);
        }
    }

    /// Gathers the runs for which the signs of a text node stand, and gives the node its words back.
    ///
    /// @return whether they are the runs that come next
    private boolean standIns(TextNode node, String signs, Runs runs) {
        for (int i = 0; i < signs.length(); i++) {
            if (!runs.next()) {
                return false;
            }
            if (runs.standIn() == Runs.ITSELF) {
                startWith(signs);
                return i == 0 && now.text.append(signs, runs.start(), runs.end());
            }
            if (runs.standIn() != signs.charAt(i) || !append(node, i, runs)) {
                return false;
            }
        }
        return true;
    }

    /// @param before how many signs stand before this one in the node; they are white space
    private boolean append(TextNode node, int before, Runs run) {
        boolean referring = source.hasReferences(run.start(), run.end());
        if (run.standIn() == Runs.BLANK && !referring) {
            now.text.appendBlank(run.start(), run.end());
            return true;
        }
        String words = referring ? source.text(run.start(), run.end()) : source.text.substring(run.start(), run.end());
        startWith(words);
        node.text(before == 0 ? words : " ".repeat(before) + words);
        if (referring) {
            return now.text.append(words, run.start(), run.end());
        }
        now.text.append(words, run.start());
        return true;
    }

    private void flush(boolean byBreak) {
        if (!now.text.isEmpty()) {
            Segment segment = segment();
            if (diverted.isEmpty()) {
                segments.add(segment);
            } else {
                late.add(segment);
            }
        }
        if (diverted.isEmpty() && !late.isEmpty()) {
            segments.addAll(late);
            late.clear();
        }
        if (now.text.preserves() == preformatted > 0) {
            now.restart();
        } else {
            now = now.fresh(source, preformatted > 0);
        }
        now.afterBreak = byBreak;
    }

    private Segment segment() {
        Scope inner = now.startedIn(root);
        inner.describe(naming);
        Scope block = inner;
        while (!block.isTop() && !Tags.isBlockName(block.tag)) {
            block = block.parent;
        }
        Placed placed =
                dataTables > 0 && !scope.tag.equals("caption") ? new Placed(BlockKind.TABLE, 0) : Placed.of(inner);
        return new Segment(
                placed.kind(),
                placed.level(),
                now.text.text(),
                now.text.runs(),
                now.inlines(),
                block,
                inner,
                now.afterBreak);
    }
}
