package org.pullquote.ui.margin;

import java.util.Optional;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Tag;

/// A line of the highlights panel.
public sealed interface PanelRow {
    /// What stands over the highlights with a tag; empty for those without any.
    record OfTag(Optional<Tag> tag, int count) implements PanelRow {}

    /// What stands over the highlights in which somebody speaks; empty for those with no speaker.
    record OfSpeaker(Optional<String> speaker, int count) implements PanelRow {}

    record OfHighlight(Annotation annotation) implements PanelRow {}
}
