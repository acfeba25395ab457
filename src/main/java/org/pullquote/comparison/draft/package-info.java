/// The reader's own draft against its sources: every quotation in it is looked up.
package org.pullquote.comparison.draft;
