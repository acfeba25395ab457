/// Work off the JavaFX thread goes through here and nowhere else.
package org.pullquote.ui.work;
