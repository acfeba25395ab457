package org.pullquote.brief.check;

import java.util.List;
import java.util.Optional;
import org.pullquote.comparison.draft.CheckedQuotation;

/// A quotation of the draft with all that was found out about it.
///
/// @param speaker set if the draft credits the words to somebody else than every source that has them
/// @param nearby names and numbers beside the quotation in the draft that its source nowhere has, as they are printed
public record DraftFinding(CheckedQuotation quotation, Optional<OtherSpeaker> speaker, List<String> nearby) {
    public DraftFinding {
        nearby = List.copyOf(nearby);
    }

    /// Whether somebody should look at it.
    public boolean needsALook() {
        return quotation.needsALook() || quotation.isCutShort() || speaker.isPresent() || !nearby.isEmpty();
    }

    /// @param source the place of the source in the list of sources, from 0
    public record OtherSpeaker(String inDraft, String inSource, int source) {}
}
