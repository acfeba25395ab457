/// Makes articles of documents, which have no clutter: all of it is kept but what is printed on every page.
package org.pullquote.article.document;
