package org.pullquote.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Everything that can be done by key. The menu, the palette, the sheet and the tests read this list.
///
/// A key written as one character is a letter: it is matched against what was *typed*, so that it is found wherever
/// the keyboard has it, and it is quiet in text fields. All others are combinations in JavaFX's notation, where
/// `shortcut` is Ctrl or, on macOS, Cmd.
public enum Shortcut {
    OPEN("open", "shortcut+O", Scope.WINDOW),
    OPEN_DRAFT("open-draft", "shortcut+D", Scope.WINDOW),
    SAVE("save", "shortcut+S", Scope.WINDOW),
    NEW_WINDOW("new-window", "shortcut+N", Scope.WINDOW),
    CLOSE_WINDOW("close-window", "shortcut+W", Scope.WINDOW),
    QUIT("quit", "shortcut+Q", Scope.WINDOW),
    UNDO("undo", "shortcut+Z", Scope.WINDOW),
    REDO("redo", "shortcut+shift+Z", Scope.WINDOW),
    FIND("find", "shortcut+F", Scope.WINDOW),
    FIND_SLASH("find-slash", "/", Scope.WINDOW),
    SEARCH("search", "shortcut+shift+F", Scope.WINDOW),
    STORY_HIGHLIGHTS("story-highlights", "shortcut+shift+S", Scope.WINDOW),
    FILTER("filter", "shortcut+shift+L", Scope.WINDOW),
    CHANGED("changed", "shortcut+shift+R", Scope.WINDOW),
    NOTES("notes", "shortcut+shift+N", Scope.WINDOW),
    CODE_BOOK("code-book", "shortcut+B", Scope.WINDOW),
    AUTO_CODE("auto-code", "shortcut+shift+A", Scope.WINDOW),
    VERSIONS("versions", "shortcut+shift+V", Scope.WINDOW),
    PALETTE("palette", "shortcut+K", Scope.WINDOW),
    OUTLINE("outline", "shortcut+shift+O", Scope.WINDOW),
    SHEET("sheet", "?", Scope.WINDOW),
    PRIVACY("privacy", "shortcut+shift+P", Scope.WINDOW),
    PASTE("paste", "shortcut+V", Scope.WINDOW),
    BACK("back", "Esc", Scope.WINDOW),
    NEXT_PANE("next-pane", "F6", Scope.WINDOW),
    PREVIOUS_PANE("previous-pane", "shift+F6", Scope.WINDOW),
    NEXT_ARTICLE("next-article", "]", Scope.WINDOW),
    PREVIOUS_ARTICLE("previous-article", "[", Scope.WINDOW),
    ACCEPT_SIBLINGS("accept-siblings", "shortcut+J", Scope.WINDOW),
    PART_SIBLINGS("part-siblings", "shortcut+shift+J", Scope.WINDOW),
    READ("read", "shortcut+1", Scope.WINDOW),
    COMPARE("compare", "shortcut+2", Scope.WINDOW),
    BRIEF("brief", "shortcut+3", Scope.WINDOW),
    CHECK("check", "shortcut+4", Scope.WINDOW),
    TEXT_ALONE("text-alone", "f", Scope.WINDOW),
    LIBRARY_PANE("library-pane", "F8", Scope.WINDOW),
    HIGHLIGHTS_PANE("highlights-pane", "F9", Scope.WINDOW),
    THEME("theme", "shortcut+shift+D", Scope.WINDOW),
    LARGER("larger", "shortcut+PLUS", Scope.WINDOW),
    LARGER_EQUALS("larger-equals", "shortcut+EQUALS", Scope.WINDOW),
    SMALLER("smaller", "shortcut+MINUS", Scope.WINDOW),
    USUAL_SIZE("usual-size", "shortcut+0", Scope.WINDOW),
    WIDER("wider", "alt+RIGHT", Scope.WINDOW),
    NARROWER("narrower", "alt+LEFT", Scope.WINDOW),
    LOOSER("looser", "alt+DOWN", Scope.WINDOW),
    TIGHTER("tighter", "alt+UP", Scope.WINDOW),
    FACE("face", "shortcut+shift+T", Scope.WINDOW),
    INTERFACE_LARGER("interface-larger", "shortcut+alt+PLUS", Scope.WINDOW),
    INTERFACE_LARGER_EQUALS("interface-larger-equals", "shortcut+alt+EQUALS", Scope.WINDOW),
    INTERFACE_SMALLER("interface-smaller", "shortcut+alt+MINUS", Scope.WINDOW),
    CONTRAST("contrast", "shortcut+shift+H", Scope.WINDOW),

    TAG_1("tag-1", "1", Scope.READER),
    TAG_2("tag-2", "2", Scope.READER),
    TAG_3("tag-3", "3", Scope.READER),
    TAG_4("tag-4", "4", Scope.READER),
    TAG_5("tag-5", "5", Scope.READER),
    TAG_6("tag-6", "6", Scope.READER),
    TAG_7("tag-7", "7", Scope.READER),
    TAG_8("tag-8", "8", Scope.READER),
    TAG_9("tag-9", "9", Scope.READER),
    HIGHLIGHT("highlight", "h", Scope.READER),
    PICK_TAG("pick-tag", "t", Scope.READER),
    NOTE("note", "n", Scope.READER),
    NEXT_HIGHLIGHT("next-highlight", "j", Scope.READER),
    PREVIOUS_HIGHLIGHT("previous-highlight", "k", Scope.READER),
    CYCLE("cycle", "o", Scope.READER),
    NEXT_STATUS("next-status", "v", Scope.READER),
    LINK("link", "l", Scope.READER),
    REMOVE("remove", "DELETE", Scope.READER),
    SPLIT("split", "s", Scope.READER),
    JOIN("join", "m", Scope.READER),
    END_LATER("end-later", ".", Scope.READER),
    END_EARLIER("end-earlier", ",", Scope.READER),
    START_LATER("start-later", ">", Scope.READER),
    START_EARLIER("start-earlier", "<", Scope.READER),
    SHOW_CUTS("show-cuts", "x", Scope.READER),
    COPY("copy", "shortcut+C", Scope.READER),
    COPY_CITED("copy-cited", "shortcut+shift+C", Scope.READER),
    SELECT_ALL("select-all", "shortcut+A", Scope.READER),

    FILL_IN("fill-in", "d", Scope.PANEL),
    GROUP("group", "g", Scope.PANEL),

    NEXT_SUGGESTION("next-suggestion", "alt+J", Scope.SUGGESTED),
    PREVIOUS_SUGGESTION("previous-suggestion", "alt+K", Scope.SUGGESTED),
    ACCEPT_SUGGESTION("accept-suggestion", "ENTER", Scope.SUGGESTED),
    REJECT_SUGGESTION("reject-suggestion", "Backspace", Scope.SUGGESTED),
    ACCEPT_ALL_SUGGESTIONS("accept-all-suggestions", "shift+ENTER", Scope.SUGGESTED),
    REJECT_ALL_SUGGESTIONS("reject-all-suggestions", "shift+Backspace", Scope.SUGGESTED),
    SUGGESTION_MARKS("suggestion-marks", "p", Scope.SUGGESTED),

    NEXT_DIFFERENCE("next-difference", "j", Scope.COMPARE),
    PREVIOUS_DIFFERENCE("previous-difference", "k", Scope.COMPARE),
    LOCK("lock", "shortcut+L", Scope.COMPARE),
    CONFIRM_MATCH("confirm-match", "y", Scope.COMPARE),
    REJECT_MATCH("reject-match", "x", Scope.COMPARE),
    MAKE_MATCH("make-match", "m", Scope.COMPARE),
    ADD_READER("add-reader", "a", Scope.COMPARE),
    REMOVE_READER("remove-reader", "r", Scope.COMPARE),
    OTHER_ARTICLE("other-article", "o", Scope.COMPARE),
    NEXT_NEIGHBOURS("next-neighbours", "n", Scope.COMPARE),
    SWAP("swap", "s", Scope.COMPARE),
    COMPARE_TEXTS("compare-texts", "1", Scope.COMPARE),
    COMPARE_MATRIX("compare-matrix", "2", Scope.COMPARE),
    COMPARE_TAGS("compare-tags", "3", Scope.COMPARE),
    COMPARE_VOICES("compare-voices", "4", Scope.COMPARE),
    COMPARE_TIMES("compare-times", "5", Scope.COMPARE),
    COMPARE_FACTS("compare-facts", "6", Scope.COMPARE),
    COMPARE_STRENGTH("compare-strength", "7", Scope.COMPARE),

    NEXT_FINDING("next-finding", "j", Scope.CHECK),
    PREVIOUS_FINDING("previous-finding", "k", Scope.CHECK);

    /// Where a key acts. A key of the window acts everywhere, so no other scope may use it again.
    public enum Scope {
        WINDOW,
        READER,
        /// The highlights beside the text, wherever the keyboard is on that screen.
        PANEL,
        /// Suggestions, in the text and in the panel.
        SUGGESTED,
        COMPARE,
        CHECK
    }

    private final String id;
    private final String keys;
    private final Scope scope;

    Shortcut(String id, String keys, Scope scope) {
        this.id = id;
        this.keys = keys;
        this.scope = scope;
    }

    /// Its name in settings and, behind `shortcut.`, among the words.
    public String id() {
        return id;
    }

    public String keys() {
        return keys;
    }

    public Scope scope() {
        return scope;
    }

    /// Whether it is a single character, which acts only outside text fields.
    public boolean isLetter() {
        return keys.length() == 1;
    }

    /// Whether it puts the tag on its key on a passage.
    public boolean isTag() {
        return id.startsWith("tag-");
    }

    /// For a menu item; empty for letters, which menus would also take from text fields.
    public Optional<KeyCombination> combination() {
        return isLetter() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }

    /// Whether the event asks for this: a key typed for a letter, a key pressed for a combination.
    public boolean matches(KeyEvent event) {
        if (isLetter()) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && mayBeTyping(event)
                    && keys.equalsIgnoreCase(event.getCharacter())
                    && !(event.getTarget() instanceof TextInputControl);
        }
        return event.getEventType() == KeyEvent.KEY_PRESSED
                && KeyCombination.valueOf(keys).match(event);
    }

    /// Marks such as `[` are typed with AltGr or Option on some keyboards, which arrives as Ctrl+Alt or Alt.
    private boolean mayBeTyping(KeyEvent event) {
        if (Character.isLetterOrDigit(keys.charAt(0))) {
            return !event.isShortcutDown() && !event.isAltDown();
        }
        return !event.isShortcutDown() || event.isAltDown();
    }

    /// The shortcut of `scope` that the event asks for.
    public static Optional<Shortcut> of(KeyEvent event, Scope scope) {
        return Arrays.stream(values())
                .filter(shortcut -> shortcut.scope == scope && shortcut.matches(event))
                .findFirst();
    }

    /// The keys as they are printed beside a name: `Ctrl+Shift+Z`, `H`, `Esc`, on macOS `⇧⌘Z`.
    public String printed() {
        if (isLetter()) {
            return keys.toUpperCase(Locale.ROOT);
        }
        String printed = KeyCombination.valueOf(keys).getDisplayText().replace("Back Space", "Backspace");
        return switch (printed) {
            case "Escape" -> "Esc";
            case "Delete" -> "Del";
            default -> printed;
        };
    }
}
