/// The reader's notes on an article and on a story.
package org.pullquote.ui.notes;
