/// Finds annotations again when the text under them has changed. The old and the new text are aligned word by word, so
/// that a passage can only be found where the new text is not already explained by another passage of the old one: a
/// deleted sentence is lost although others like it are still there.
package org.pullquote.annotation.anchoring;
