/// Auto-coding: the reader's own phrases and regular expressions as rules, run over articles, and what they found as a
/// queue to accept or reject.
package org.pullquote.ui.coding;
