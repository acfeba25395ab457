package org.pullquote.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.pullquote.article.Inline;
import org.pullquote.text.TextSpan;

/// A segment being gathered.
final class Gathering {
    /// A line that ends a sentence after this many characters is a paragraph, though only one line break follows.
    private static final int LINE_THAT_IS_A_PARAGRAPH = 80;

    private record Open(Node node, Inline.Kind kind, int at) {
        Open atStart() {
            return at == 0 ? this : new Open(node, kind, 0);
        }
    }

    final RunText text;
    private final List<Inline> closed = new ArrayList<>();
    /// The innermost last.
    private final List<Open> open = new ArrayList<>();

    private Optional<Scope> started = Optional.empty();
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
        open.forEach(mark -> fresh.open.add(mark.atStart()));
        return fresh;
    }

    /// Begins anew inside the same open mark-up, and forgets white space that was asked for.
    void restart() {
        text.restart();
        closed.clear();
        open.replaceAll(Open::atStart);
        started = Optional.empty();
        breakAt = -1;
        linkEnd = -1;
    }

    boolean isStarted() {
        return started.isPresent();
    }

    void start(Scope scope) {
        started = Optional.of(scope);
    }

    Scope startedIn(Scope otherwise) {
        return started.orElse(otherwise);
    }

    void open(Node node, Inline.Kind kind) {
        open.add(new Open(node, kind, text.next()));
    }

    void close(Node node) {
        if (!open.isEmpty() && open.getLast().node().equals(node)) {
            Open mark = open.removeLast();
            add(mark);
            linkEnd = mark.kind() == Inline.Kind.LINK ? text.length() : -1;
        }
    }

    private void add(Open mark) {
        if (mark.at() < text.length()) {
            closed.add(new Inline(mark.kind(), new TextSpan(mark.at(), text.length())));
        }
    }

    /// The mark-up of the text so far, the innermost first.
    List<Inline> inlines() {
        open.reversed().forEach(this::add);
        return List.copyOf(closed);
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
