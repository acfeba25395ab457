/// What the tool proposes for the article that is open: dotted in the text, listed by tag in the panel, accepted,
/// corrected or rejected by key. Nothing of it counts or is kept before it is accepted.
package org.pullquote.ui.suggestion;
