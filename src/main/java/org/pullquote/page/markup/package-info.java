/// Readers of text with marks: HTML that is already clean, Markdown and subtitles.
package org.pullquote.page.markup;
