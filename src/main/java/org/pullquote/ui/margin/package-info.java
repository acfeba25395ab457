/// The panel beside the text: every highlight of the article in text order, to be found, filtered and annotated.
package org.pullquote.ui.margin;
