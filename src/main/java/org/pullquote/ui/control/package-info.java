/// Controls that several screens share, and what they are filled with.
package org.pullquote.ui.control;
