/// What is done when a page is opened again: whether it is new, the same, or another version of an article that is
/// kept, and where the annotations of the old text stand in the new one.
package org.pullquote.library.intake;
