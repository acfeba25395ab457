/// The reader of e-books.
package org.pullquote.page.book;
