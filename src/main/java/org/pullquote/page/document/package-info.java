/// What the readers of documents hand on: passages in reading order, what the document says of itself, and why one
/// could not be read.
package org.pullquote.page.document;
