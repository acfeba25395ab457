package org.pullquote.page.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.pullquote.page.document.Document;
import org.pullquote.page.document.Limits;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.PassageBuilder;
import org.pullquote.page.document.Statement;
import org.pullquote.page.document.UnreadableException;

/// What RTF's control words make of the text.
final class RtfText {
    /// No number stands behind the control word.
    static final int NONE = Integer.MIN_VALUE;

    private final Flow flow = new Flow();
    private final RtfTable table = new RtfTable(flow);
    private final Deque<RtfGroup> states = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder words = new StringBuilder();
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private final List<Passage> beside = new ArrayList<>();
    private RtfGroup state = new RtfGroup();
    private Charset page = RtfCharsets.DEFAULT;
    private Statement statement = Statement.NONE;
    private boolean starred;
    private boolean atStart;
    private int toSkip;
    private int font;
    private int style;
    private int tooDeep;
    private boolean begun;

    Document document() throws UnreadableException {
        flush();
        while (!states.isEmpty()) {
            close();
        }
        table.endRow();
        List<Passage> passages = new ArrayList<>(beside);
        passages.addAll(flow.passages());
        return new Document(Titles.from(statement, passages), passages);
    }

    void open() throws UnreadableException {
        flush();
        atStart = true;
        toSkip = 0;
        if (states.size() >= Limits.DEPTH) {
            tooDeep++;
            return;
        }
        states.push(state);
        begun = true;
        state = state.within();
    }

    /// Whether the outermost group has been closed.
    boolean isWhole() {
        return begun && states.isEmpty();
    }

    void close() throws UnreadableException {
        flush();
        toSkip = 0;
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (states.isEmpty()) {
            return;
        }
        switch (state.destination) {
            case "title" -> said(statement::withTitle);
            case "author" -> said(name -> statement.withAuthors(List.of(name)));
            default -> {}
        }
        if (state.aside) {
            endAside();
        }
        state = states.pop();
    }

    private void endAside() throws UnreadableException {
        if (RtfWords.BESIDE.contains(state.destination)) {
            flow.close().stream()
                    .map(passage -> passage.withStanding(Passage.Standing.RUNNING_HEAD))
                    .filter(passage -> !beside.contains(passage))
                    .forEach(beside::add);
        } else if (state.destination.equals("footnote")) {
            flow.endNote();
        } else {
            flow.endAside();
        }
    }

    private void said(java.util.function.Function<String, Statement> with) {
        if (!words.toString().isBlank()) {
            statement = with.apply(words.toString());
        }
        words.setLength(0);
    }

    /// A star counts only as the first thing in a group.
    void starred() {
        starred = atStart;
    }

    void character(int c) throws UnreadableException {
        if (toSkip > 0) {
            toSkip--;
        } else if (c < 0x80) {
            word(Character.toString(c));
        } else {
            encoded.write(c);
        }
    }

    void encoded(int c) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            encoded.write(c);
        }
    }

    /// Text that is not encoded.
    void word(String text) throws UnreadableException {
        flush();
        add(text);
    }

    private void flush() throws UnreadableException {
        if (encoded.size() > 0) {
            String text = encoded.toString(state.charset);
            encoded.reset();
            add(text);
        }
    }

    private void add(String text) throws UnreadableException {
        if (isShown()) {
            shown(text);
        } else if (RtfWords.NAMES.contains(state.destination)) {
            words.append(text);
        }
        if (state.destination.equals("stylesheet") && text.equals(";")) {
            nameStyle();
        }
    }

    private void shown(String text) throws UnreadableException {
        if (!state.hidden) {
            table.beforeText(state);
            PassageBuilder now = flow.now();
            now.emphasise(state.strong, state.italic);
            now.text(text);
        }
    }

    private boolean isShown() {
        return state.destination.isEmpty() || RtfWords.SHOWN.contains(state.destination);
    }

    private void nameStyle() {
        String name = words.toString().toLowerCase(Locale.ROOT).strip();
        words.setLength(0);
        if (name.matches("(?:heading|überschrift) [1-9];")) {
            headings.put(style, Math.min(6, name.charAt(name.length() - 2) - '0'));
        } else if (name.equals("title;")) {
            headings.put(style, 1);
        }
    }

    void control(String word, int number) throws UnreadableException {
        boolean star = starred;
        starred = false;
        atStart = false;
        if (word.equals("u")) {
            unicode(number);
            return;
        }
        flush();
        Optional<String> symbol = RtfCharsets.symbol(word);
        if (symbol.isPresent()) {
            add(symbol.get());
        } else if (RtfWords.UNREAD.contains(word) || star && !RtfWords.STARRED_TEXT.contains(word)) {
            state.destination = "unread";
        } else if (!state.destination.equals("unread")) {
            destination(word);
            state.look(word, number);
            style = word.equals("s") ? number : style;
            if (isShown()) {
                text(word, number);
            }
        }
        charsets(word, number);
    }

    private void unicode(int number) throws UnreadableException {
        flush();
        if (number != NONE) {
            add(String.valueOf((char) number));
            toSkip = state.skip;
        }
    }

    private void destination(String word) {
        switch (word) {
            case "fonttbl", "stylesheet", "info", "title", "author", "shpinst" -> {
                state.destination = word;
                words.setLength(0);
            }
            case "footnote", "shptxt" -> aside(word);
            default -> {
                if (RtfWords.BESIDE.contains(word)) {
                    aside(word);
                }
            }
        }
    }

    private void aside(String word) {
        state.destination = word;
        state.aside = true;
        flow.beginAside();
    }

    private void text(String word, int number) throws UnreadableException {
        PassageBuilder now = flow.now();
        switch (word) {
            case "par", "sect", "page", "column" -> now.end();
            case "line", "tab" -> now.lineBreak();
            case "pard" -> {
                table.leave();
                now.is(Passage.Kind.PARAGRAPH, 0);
            }
            case "intbl", "trowd" -> table.enter();
            case "cell", "nestcell" -> table.endCell();
            case "row", "nestrow" -> table.endRow();
            case "s" -> {
                if (headings.containsKey(number)) {
                    now.is(Passage.Kind.HEADING, headings.get(number));
                }
            }
            case "outlinelevel" -> {
                if (number >= 0 && number < 6) {
                    now.is(Passage.Kind.HEADING, number + 1);
                }
            }
            case "ls", "pnlvlblt", "pnlvlbody" -> {
                if (now.kind() == Passage.Kind.PARAGRAPH) {
                    now.is(Passage.Kind.LIST_ITEM, 1);
                }
            }
            case "ilvl" -> {
                if (now.kind() == Passage.Kind.LIST_ITEM && number >= 0 && number < 9) {
                    now.is(Passage.Kind.LIST_ITEM, number + 1);
                }
            }
            default -> {}
        }
    }

    private void charsets(String word, int number) {
        switch (word) {
            case "ansicpg", "mac", "pc", "pca" -> {
                page = RtfCharsets.page(word, number).orElse(page);
                state.charset = page;
            }
            case "f" -> {
                font = number;
                if (!state.destination.equals("fonttbl")) {
                    state.charset = fonts.getOrDefault(number, page);
                }
            }
            case "fcharset" -> RtfCharsets.ofFont(number).ifPresent(charset -> fonts.put(font, charset));
            case "plain" -> state.charset = page;
            default -> {}
        }
    }
}
