/// The reader's own words and regular expressions as rules that propose a tag.
package org.pullquote.suggestion.coding;
