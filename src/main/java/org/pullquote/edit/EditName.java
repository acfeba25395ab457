package org.pullquote.edit;

import java.util.Locale;

/// What a step of the history is called in the Undo menu. Undoing keeps the name: "Undo tag", then "Redo tag".
public enum EditName {
    HIGHLIGHT,
    REMOVE_HIGHLIGHT,
    REMOVE_HIGHLIGHTS,
    RESIZE_HIGHLIGHT,
    SPLIT_HIGHLIGHT,
    JOIN_HIGHLIGHTS,
    TAG,
    NOTE,
    FIELD,
    STATUS,
    /// Several highlights at once.
    EDIT_HIGHLIGHTS,
    RESTORE_CUT,
    CUT_BLOCK,
    CLEAN_AGAIN,
    CORRECT_DETAILS,
    ADD_STORY,
    RENAME_STORY,
    CHANGE_STORY,
    REMOVE_STORY,
    CODE_BOOK,
    LINK,
    REMOVE_LINK,
    SAVED_SEARCH,
    REMOVE_SAVED_SEARCH,
    CONFIRM_MATCH,
    REJECT_MATCH,
    MAKE_MATCH,
    WITHDRAW_DECISION,
    PART_SIBLINGS,
    DESCRIBE_TAG,
    ACCEPT_SUGGESTION,
    ACCEPT_SUGGESTIONS,
    REJECT_SUGGESTION,
    REJECT_SUGGESTIONS,
    ADD_CODING_RULE,
    CODING_RULE,
    REMOVE_CODING_RULE,
    IMPORT_ANNOTATIONS;

    /// Its key in the words of the program, such as `edit.remove-highlight`.
    public String key() {
        return "edit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
