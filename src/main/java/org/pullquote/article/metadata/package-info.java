/// What a page says of itself: headline, authors, dates, outlet, address and language, from JSON-LD, Open Graph,
/// microdata, `<time>` and bylines in the text, in that order of trust.
package org.pullquote.article.metadata;
