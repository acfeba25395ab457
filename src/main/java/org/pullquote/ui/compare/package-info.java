/// Two articles side by side: what they share, where their quotations differ, and what only one of them has.
package org.pullquote.ui.compare;
