/// Tables of a whole story: passages, tags and speakers by outlet, and when each outlet published.
package org.pullquote.ui.compare.grid;
