package org.pullquote.brief.template;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Status;
import org.pullquote.brief.BriefPart;
import org.pullquote.brief.BriefSettings;
import org.pullquote.brief.BriefTemplate;
import org.pullquote.brief.document.Paper;

/// What a template says of a brief, whatever its story.
///
/// @param order of all parts; those that are not named come last, in their usual order
/// @param included the parts that the brief has
/// @param tags whose passages are included; all, and those without a tag, if empty
/// @param sign whether an evidence pack is signed
public record BriefLayout(
        List<BriefPart> order,
        Set<BriefPart> included,
        Set<UUID> tags,
        Set<Status> statuses,
        boolean privateNotes,
        Paper paper,
        boolean sign) {
    public BriefLayout {
        List<BriefPart> all = new ArrayList<>(order.stream().distinct().toList());
        Arrays.stream(BriefPart.values()).filter(part -> !all.contains(part)).forEach(all::add);
        order = List.copyOf(all);
        included = Set.copyOf(included);
        tags = Set.copyOf(tags);
        statuses = Set.copyOf(statuses);
    }

    /// One of the program's own templates.
    public static BriefLayout of(BriefTemplate template, Paper paper) {
        return new BriefLayout(
                template.parts(),
                EnumSet.copyOf(template.parts()),
                Set.of(),
                EnumSet.allOf(Status.class),
                false,
                paper,
                false);
    }

    /// The parts that the brief has, in their order.
    public List<BriefPart> parts() {
        return order.stream().filter(included::contains).toList();
    }

    public BriefSettings settings(Clock clock, String madeWith) {
        return BriefSettings.of(BriefTemplate.COMPARISON, clock, madeWith)
                .withParts(parts())
                .withTags(tags)
                .withStatuses(statuses)
                .withPrivateNotes(privateNotes);
    }
}
