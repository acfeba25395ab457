/// What the reader chose about the program itself, as one immutable record kept in one readable file.
package org.pullquote.settings;
