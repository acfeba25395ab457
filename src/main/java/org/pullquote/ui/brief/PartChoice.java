package org.pullquote.ui.brief;

import org.pullquote.brief.BriefPart;

/// A part in its place, and whether the brief has it.
public record PartChoice(BriefPart part, boolean included) {
    PartChoice flipped() {
        return new PartChoice(part, !included);
    }
}
