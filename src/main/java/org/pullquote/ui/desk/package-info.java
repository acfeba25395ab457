/// The desk: the window that holds the library, the reader, the highlights, the comparison and the brief.
package org.pullquote.ui.desk;
