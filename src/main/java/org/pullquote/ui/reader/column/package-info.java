/// One article as a column of calm text: measured type, highlights drawn under the words, and selection by mouse and
/// by keyboard across blocks. It knows articles and spans, and nothing of libraries, tags or edits, so that reading
/// and comparing can both stand on it. All offsets are UTF-16 units of the article's canonical text.
package org.pullquote.ui.reader.column;
