/// Which other articles of the library report the same event as one.
package org.pullquote.library.sibling;
