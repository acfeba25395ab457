/// The window. Everything below it is plain Java that knows no JavaFX.
package org.pullquote.ui;
