/// The reader's own draft as an article: nothing of it is cut.
package org.pullquote.article.draft;
