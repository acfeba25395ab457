/// The file formats of a brief. Each takes the same document and gives the same bytes for it every time; none lets the
/// text of a source turn into mark-up.
package org.pullquote.brief.format;
