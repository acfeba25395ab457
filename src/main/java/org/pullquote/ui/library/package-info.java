/// The left pane: stories and articles, and how files come into the library.
package org.pullquote.ui.library;
