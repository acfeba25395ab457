/// The one door to cleaning: which cleaner makes an article of which kind of page.
package org.pullquote.article.cleaning;
