/// The check of the reader's own draft: its text on the left, what the sources have of its quotations on the right.
package org.pullquote.ui.check;
