/// What two or more articles make of the same matter: quotations looked up in the other texts,
/// passages that carry the same words, and the words in which they differ.
package org.pullquote.comparison;
