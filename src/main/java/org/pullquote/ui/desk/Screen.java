package org.pullquote.ui.desk;

/// What fills the desk.
public enum Screen {
    READ,
    COMPARE,
    BRIEF,
    CHECK
}
