/// What is kept where on this machine, and how to delete it.
package org.pullquote.ui.privacy;
