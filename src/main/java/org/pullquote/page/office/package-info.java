/// Readers of word processors' documents: Word (DOCX), OpenDocument Text and RTF. Macros, pictures, linked files and
/// fields' instructions are never looked at.
package org.pullquote.page.office;
