package org.pullquote.page.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pullquote.text.TextSpan;

/// Gathers passages while a document is read from front to back. White space is folded as text comes in.
public final class PassageBuilder {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Emphasis> emphasis = new ArrayList<>();
    private Passage.Kind kind = Passage.Kind.PARAGRAPH;
    private int level;
    private boolean hidden;
    private boolean blank;
    private int strongFrom = -1;
    private int italicFrom = -1;
    private final List<Passage> following = new ArrayList<>();
    private long characters;

    /// Adds words to the open passage.
    ///
    /// @throws UnreadableException if the document has more text than any real one
    public void text(CharSequence words) throws UnreadableException {
        characters += words.length();
        if (characters > Limits.CHARACTERS) {
            throw Limits.exceeded("more text than a shelf of books");
        }
        boolean asIs = kind == Passage.Kind.PREFORMATTED;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (asIs ? c == '\r' || c == 0 : isBlank(c)) {
                blank |= !asIs;
            } else {
                space();
                text.append(c);
            }
        }
    }

    /// A line break within the passage.
    public void lineBreak() throws UnreadableException {
        text(kind == Passage.Kind.PREFORMATTED ? "\n" : " ");
    }

    /// Ends the open passage and says what the next one is.
    public void begin(Passage.Kind newKind, int newLevel) throws UnreadableException {
        end();
        kind = newKind;
        level = newLevel;
    }

    /// Ends the open passage; the next one is a paragraph.
    public void end() throws UnreadableException {
        emphasise(false, false);
        addOpen();
        text.setLength(0);
        emphasis.clear();
        blank = false;
        kind = Passage.Kind.PARAGRAPH;
        level = 0;
        List<Passage> waiting = List.copyOf(following);
        following.clear();
        for (Passage passage : waiting) {
            add(passage);
        }
    }

    /// What the open passage is now known to be.
    public void is(Passage.Kind known, int knownLevel) {
        kind = known;
        level = knownLevel;
    }

    /// Whether words that come now are shown.
    public void hide(boolean newHidden) throws UnreadableException {
        if (hidden != newHidden) {
            Passage.Kind kept = kind;
            int keptLevel = level;
            end();
            is(kept, keptLevel);
            hidden = newHidden;
        }
    }

    /// How words that come now are set off.
    public void emphasise(boolean strong, boolean italic) {
        strongFrom = mark(true, strong, strongFrom);
        italicFrom = mark(false, italic, italicFrom);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public Passage.Kind kind() {
        return kind;
    }

    public int level() {
        return level;
    }

    /// Passages that come behind the open one, such as those of a text box that is anchored in it.
    public void follow(List<Passage> others) {
        following.addAll(others);
    }

    /// Ends the open passage and adds others.
    public void addAll(List<Passage> others) throws UnreadableException {
        end();
        for (Passage other : others) {
            add(other);
        }
    }

    /// All passages, the open one included.
    public List<Passage> passages() throws UnreadableException {
        end();
        return List.copyOf(passages);
    }

    private int mark(boolean strong, boolean on, int from) {
        if (on) {
            return from < 0 ? text.length() + (blank && !text.isEmpty() ? 1 : 0) : from;
        }
        if (from >= 0 && from < text.length()) {
            emphasis.add(new Passage.Emphasis(strong, new TextSpan(from, text.length())));
        }
        return -1;
    }

    private void space() {
        if (blank && !text.isEmpty()) {
            text.append(' ');
        }
        blank = false;
    }

    private void addOpen() throws UnreadableException {
        String words = text.toString();
        if (kind == Passage.Kind.PREFORMATTED) {
            words = words.stripTrailing().replaceFirst("^(?:[ \\t]*\\n)++", "");
        }
        if (words.isBlank()) {
            return;
        }
        int length = words.length();
        List<Passage.Emphasis> inside = words.length() == text.length()
                ? emphasis.stream().filter(run -> run.span().end() <= length).toList()
                : List.of();
        add(new Passage(
                kind,
                level,
                words,
                inside,
                hidden ? Passage.Standing.HIDDEN : Passage.Standing.TEXT,
                Optional.empty()));
    }

    private void add(Passage passage) throws UnreadableException {
        if (passages.size() >= Limits.PASSAGES) {
            throw Limits.exceeded("more paragraphs than a shelf of books");
        }
        passages.add(hidden ? passage.withStanding(Passage.Standing.HIDDEN) : passage);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == 0;
    }
}
