package org.pullquote.ui.compare.grid;

import org.pullquote.comparison.Passage;

/// Where a cell leads: to a passage, with another article beside it.
///
/// @param beside the other article's place in the story
public record Jump(Passage passage, int beside) {}
