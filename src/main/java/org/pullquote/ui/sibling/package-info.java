/// Proposes the siblings of the article that is open: what other outlets published on the same event.
package org.pullquote.ui.sibling;
