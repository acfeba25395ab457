package org.pullquote.ui.coding;

import org.pullquote.ui.suggestion.Proposal;

/// What a rule found, waiting for an answer.
///
/// @param title names the article
/// @param paragraph the number of the paragraph in which it begins; 0 where that has none
public record Queued(Proposal proposal, String title, int paragraph) {}
