package org.pullquote.ui.desk;

/// What only the window itself can do.
interface DeskActions {
    void chooseFiles();

    /// Writes what the screen makes to a file: the brief, or the report of a check.
    void save();

    void openWindow();

    void closeWindow();

    /// Asks for the reader's own draft and checks it.
    void chooseDraft();

    void quit();

    void find();

    void filterLibrary();

    /// Goes to what has changed since it was read, in the library pane.
    void showChanged();

    void showPalette();

    void showOutline();

    void search();

    /// Lists the highlights of the story that is open.
    void showStoryHighlights();

    void showCodeBook();

    /// The reader's own rules for auto-coding.
    void showRules();

    void showNotes();

    void showVersions();

    void acceptSiblings();

    void partSiblings();

    void showKeys();

    /// Shows what is kept where on this machine.
    void showPrivacy();

    /// Makes an article of what is on the clipboard.
    void paste();

    /// Moves the keyboard to the next pane, or with -1 to the one before.
    void movePane(int by);

    /// Peels one layer: the card on top, the search, the text alone, the screen, the oldest notice.
    void back();
}
