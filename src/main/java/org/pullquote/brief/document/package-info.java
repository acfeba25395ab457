/// A brief as a written document, before any file format: headings, paragraphs, tables and notes, in the few forms that
/// a brief needs. What it holds is text, never mark-up; the formats see to it that it stays so.
package org.pullquote.brief.document;
