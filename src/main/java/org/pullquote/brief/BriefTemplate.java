package org.pullquote.brief;

import java.util.List;

/// Which parts a brief has unless the reader chooses others.
public enum BriefTemplate {
    /// Everything: what several outlets make of one event.
    COMPARISON("comparison"),
    /// What the sources say, without setting them against each other.
    SOURCES("sources"),
    /// The quotations and how they differ.
    QUOTATIONS("quotations"),
    /// The articles with the reader's highlights.
    FULL_TEXT("full-text");

    private final String label;

    BriefTemplate(String label) {
        this.label = label;
    }

    public List<BriefPart> parts() {
        return switch (this) {
            case COMPARISON -> List.of(BriefPart.values());
            case SOURCES ->
                List.of(
                        BriefPart.SOURCES,
                        BriefPart.ALLEGATIONS,
                        BriefPart.SPEAKERS,
                        BriefPart.ASSESSMENTS,
                        BriefPart.OPEN_QUESTIONS,
                        BriefPart.PASSAGES,
                        BriefPart.TEXT,
                        BriefPart.CUTS,
                        BriefPart.MANIFEST);
            case QUOTATIONS ->
                List.of(
                        BriefPart.SOURCES,
                        BriefPart.DIFFERENCES,
                        BriefPart.COMMON,
                        BriefPart.ONLY_IN_ONE,
                        BriefPart.MANIFEST);
            case FULL_TEXT -> List.of(BriefPart.SOURCES, BriefPart.TEXT, BriefPart.PASSAGES, BriefPart.MANIFEST);
        };
    }

    /// The name it has on the command line and in settings.
    @Override
    public String toString() {
        return label;
    }
}
