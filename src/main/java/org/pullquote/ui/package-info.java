/// What every part of the window shares: its words, its keys, and how it explains what went wrong.
/// Everything below the window is plain Java that knows no JavaFX.
package org.pullquote.ui;
