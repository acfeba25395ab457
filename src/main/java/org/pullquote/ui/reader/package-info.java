/// The reading pane: an article with the reader's highlights, the keys and the pop-ups that make them, and the
/// view-model behind it. The text itself is the business of the column below this package.
package org.pullquote.ui.reader;
