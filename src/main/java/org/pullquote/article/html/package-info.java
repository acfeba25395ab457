/// Cleans HTML pages: cuts the document into segments of text with their place in the mark-up, lets a small model of
/// decision trees judge each by its words, its mark-up and its neighbours, and names what was cut.
package org.pullquote.article.html;
