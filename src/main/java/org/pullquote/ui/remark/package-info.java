/// What the reader should know of an article before reading it, in lines at its head.
package org.pullquote.ui.remark;
