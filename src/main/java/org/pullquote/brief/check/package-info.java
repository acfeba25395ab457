/// What the check of a draft finds besides the words of its quotations: other speakers, and names and numbers near them
/// that a source does not have.
package org.pullquote.brief.check;
