/// One outlet's text at one time: what cleaning kept (blocks), what it removed (cuts) and what it says of itself
/// (headline, byline, dates). Every block knows where it stood in the source file.
package org.pullquote.article;
