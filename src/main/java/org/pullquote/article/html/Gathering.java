package org.pullquote.article.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Node;
import org.pullquote.article.Inline;
import org.pullquote.text.TextSpan;

/// A segment being gathered.
final class Gathering {
    /// A line that ends a sentence after this many characters is a paragraph, though only one line break follows.
    private static final int LINE_THAT_IS_A_PARAGRAPH = 80;

    private record Open(Node node, Inline.Kind kind, int at) {}

    final RunText text;
    private final List<Inline> closed = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Scope> started = new ArrayList<>(1);
    /// Whether it begins after line breaks, not at an element's start.
    boolean afterBreak;
    private int breakAt = -1;
    private int linkEnd = -1;

    Gathering(Source source, boolean preserve) {
        this.text = new RunText(source, preserve);
    }

    /// A new one inside the same open mark-up.
    Gathering fresh(Source source, boolean preserve) {
        Gathering fresh = new Gathering(source, preserve);
        open.descendingIterator().forEachRemaining(mark -> fresh.open.push(new Open(mark.node(), mark.kind(), 0)));
        return fresh;
    }

    /// Forgets white space that was asked for; only where there is no text.
    void restart() {
        text.restart();
        started.clear();
        breakAt = -1;
        linkEnd = -1;
    }

    boolean isStarted() {
        return !started.isEmpty();
    }

    void start(Scope scope) {
        started.add(scope);
    }

    Scope startedIn(Scope otherwise) {
        return started.isEmpty() ? otherwise : started.getFirst();
    }

    void open(Node node, Inline.Kind kind) {
        open.push(new Open(node, kind, text.next()));
    }

    void close(Node node) {
        if (!open.isEmpty() && open.peek().node().equals(node)) {
            Open mark = open.pop();
            add(mark);
            linkEnd = mark.kind() == Inline.Kind.LINK ? text.length() : -1;
        }
    }

    private void add(Open mark) {
        if (mark.at() < text.length()) {
            closed.add(new Inline(mark.kind(), new TextSpan(mark.at(), text.length())));
        }
    }

    List<Inline> inlines() {
        open.forEach(this::add);
        return closed;
    }

    boolean abutsLink() {
        return linkEnd > 0 && linkEnd == text.length() && !text.endsWithSpace();
    }

    /// Parts what follows from what came before in a table of data.
    void separateCell(String tag) {
        switch (tag) {
            case "tr" -> text.separate('\n');
            case "td", "th" -> text.separate(text.isEmpty() || text.asksFor('\n') ? '\n' : '\t');
            default -> text.separate(' ');
        }
    }

    /// Whether a line break here is the second, or ends a long line that ends a sentence.
    boolean endsParagraphAtBreak() {
        return breakAt == text.length() || text.length() >= LINE_THAT_IS_A_PARAGRAPH && Texts.endsSentence(text.text());
    }

    void lineBreak() {
        text.separate(' ');
        breakAt = text.length();
    }
}
