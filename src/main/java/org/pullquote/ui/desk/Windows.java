package org.pullquote.ui.desk;

import javafx.stage.Stage;

/// The windows of the program, as one of them needs to know them.
public interface Windows {
    /// Opens another window on the same library.
    void another();

    /// Closes all windows, and with them the program.
    void quit();

    /// The one window of a program that opens no other.
    record One(Stage stage) implements Windows {
        @Override
        public void another() {
            stage.toFront();
        }

        @Override
        public void quit() {
            stage.hide();
        }
    }
}
