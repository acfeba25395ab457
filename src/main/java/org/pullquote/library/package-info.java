/// What the reader keeps: articles, stories, annotations and the code book.
/// The interfaces here are fulfilled by a store; nothing here knows how it is stored.
package org.pullquote.library;
