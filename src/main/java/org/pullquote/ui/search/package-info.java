/// The search through everything that is kept.
package org.pullquote.ui.search;
