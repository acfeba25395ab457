/// Cleaning of text that still has its lines: a saved text file, a press release, a transcript.
package org.pullquote.article.plain;
