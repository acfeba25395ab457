/// The reader of PDF, which works in a process of its own that can be ended.
package org.pullquote.page.pdf;
