package org.pullquote.brief;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Status;

/// What the reader chose about a brief. The same story, settings and clock give the same brief.
///
/// @param title of the brief; the story's name if empty
/// @param author who files it
/// @param bottomLine what it comes to, in the reader's own words, with `[S2 ¶8]` where a sentence rests on a passage
/// @param parts in their order
/// @param tags the tags whose passages are included; all, and those without a tag, if empty
/// @param statuses the statuses whose passages are included
/// @param privateNotes whether private notes are included
/// @param clock the time and zone that the brief bears
/// @param madeWith the program and its version
public record BriefSettings(
        Optional<String> title,
        Optional<String> author,
        String bottomLine,
        List<BriefPart> parts,
        Set<UUID> tags,
        Set<Status> statuses,
        boolean privateNotes,
        Clock clock,
        String madeWith) {
    public BriefSettings {
        parts = List.copyOf(parts);
        tags = Set.copyOf(tags);
        statuses = Set.copyOf(statuses);
    }

    /// All of a template, private notes left out.
    public static BriefSettings of(BriefTemplate template, Clock clock, String madeWith) {
        return new BriefSettings(
                Optional.empty(),
                Optional.empty(),
                "",
                template.parts(),
                Set.of(),
                EnumSet.allOf(Status.class),
                false,
                clock,
                madeWith);
    }

    public BriefSettings withTitle(String chosen) {
        return new BriefSettings(
                Optional.of(chosen), author, bottomLine, parts, tags, statuses, privateNotes, clock, madeWith);
    }

    public BriefSettings withAuthor(String chosen) {
        return new BriefSettings(
                title, Optional.of(chosen), bottomLine, parts, tags, statuses, privateNotes, clock, madeWith);
    }

    public BriefSettings withBottomLine(String written) {
        return new BriefSettings(title, author, written, parts, tags, statuses, privateNotes, clock, madeWith);
    }

    public BriefSettings withParts(List<BriefPart> chosen) {
        return new BriefSettings(title, author, bottomLine, chosen, tags, statuses, privateNotes, clock, madeWith);
    }

    public BriefSettings withTags(Set<UUID> chosen) {
        return new BriefSettings(title, author, bottomLine, parts, chosen, statuses, privateNotes, clock, madeWith);
    }

    public BriefSettings withStatuses(Set<Status> chosen) {
        return new BriefSettings(title, author, bottomLine, parts, tags, chosen, privateNotes, clock, madeWith);
    }

    public BriefSettings withPrivateNotes(boolean included) {
        return new BriefSettings(title, author, bottomLine, parts, tags, statuses, included, clock, madeWith);
    }

    /// Whether the passage is among those that were chosen.
    public boolean includes(Annotation annotation) {
        boolean tagged =
                tags.isEmpty() || annotation.taggings().stream().anyMatch(tagging -> tags.contains(tagging.tag()));
        return tagged && statuses.contains(annotation.status());
    }
}
