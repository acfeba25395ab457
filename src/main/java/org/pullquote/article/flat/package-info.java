/// Cleaning of flat dumps: a whole web page run together into one line of text, every tag gone. The lost lines of the
/// page are found again first ([LineSplitter]), then each line is kept or cut ([LineSorter]), and what is cut gets its
/// kind from the words alone ([CutNamer]).
package org.pullquote.article.flat;
