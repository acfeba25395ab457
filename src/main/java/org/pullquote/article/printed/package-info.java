/// How pages print things in their running text, and what is meant by it: dates, bylines, the language, and folded
/// white space with the way back to the source. Shared by the cleaners.
package org.pullquote.article.printed;
