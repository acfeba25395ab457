package org.pullquote.brief;

import java.util.List;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.part.Allegations;
import org.pullquote.brief.part.Assessments;
import org.pullquote.brief.part.Common;
import org.pullquote.brief.part.Cuts;
import org.pullquote.brief.part.Differences;
import org.pullquote.brief.part.Manifest;
import org.pullquote.brief.part.NumberedText;
import org.pullquote.brief.part.OnlyInOne;
import org.pullquote.brief.part.OpenQuestions;
import org.pullquote.brief.part.PassagesByTag;
import org.pullquote.brief.part.Sources;
import org.pullquote.brief.part.Speakers;
import org.pullquote.brief.part.ToCheck;
import org.pullquote.brief.source.StoryMaterial;

/// A part of a brief, in the usual order.
public enum BriefPart {
    SOURCES("Sources compared"),
    DIFFERENCES("Where they differ"),
    COMMON("What more than one reports"),
    ONLY_IN_ONE("Found in one only"),
    ALLEGATIONS("Allegations and replies"),
    SPEAKERS("Who speaks"),
    ASSESSMENTS("Assessments"),
    TO_CHECK("Numbers, names and dates to check"),
    OPEN_QUESTIONS("Open questions"),
    PASSAGES("Annex: passages by tag"),
    TEXT("Annex: numbered text"),
    CUTS("Annex: what cleaning cut"),
    MANIFEST("Annex: manifest");

    private final String heading;

    BriefPart(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    /// What the part says of the story; nothing if there is nothing to say.
    List<Element> elements(StoryMaterial material) {
        return switch (this) {
            case SOURCES -> Sources.of(material);
            case DIFFERENCES -> Differences.of(material);
            case COMMON -> Common.of(material);
            case ONLY_IN_ONE -> OnlyInOne.of(material);
            case ALLEGATIONS -> Allegations.of(material);
            case SPEAKERS -> Speakers.of(material);
            case ASSESSMENTS -> Assessments.of(material);
            case TO_CHECK -> ToCheck.of(material);
            case OPEN_QUESTIONS -> OpenQuestions.of(material);
            case PASSAGES -> PassagesByTag.of(material);
            case TEXT -> NumberedText.of(material);
            case CUTS -> Cuts.of(material);
            case MANIFEST -> Manifest.of(material);
        };
    }
}
