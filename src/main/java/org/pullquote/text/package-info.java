/// Text as it is counted and compared: spans, code points, words and their normal forms.
/// Knows nothing of files, articles or readers. In memory all offsets are UTF-16 units, as Java and JavaFX count;
/// exports count Unicode code points, as the W3C does, and [CodePoints] converts between the two.
package org.pullquote.text;
