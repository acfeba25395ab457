package org.pullquote.ui.suggestion;

import org.pullquote.annotation.Tag;

/// A line of the suggestions in the panel.
public sealed interface SuggestedRow {
    /// What stands over the suggestions of a tag.
    record OfTag(Tag tag, int count) implements SuggestedRow {}

    /// @param paragraph the number of the paragraph in which it begins; 0 where that has none
    record OfProposal(Proposal proposal, int paragraph) implements SuggestedRow {}
}
