package org.pullquote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pullquote.annotation.CodeBook;
import org.pullquote.brief.document.Document;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Comparison;

/// A comparison of files that are in no library, as a document: a brief without a reader.
public final class ComparisonDocument {
    private static final List<BriefPart> PARTS = List.of(
            BriefPart.SOURCES,
            BriefPart.DIFFERENCES,
            BriefPart.COMMON,
            BriefPart.ONLY_IN_ONE,
            BriefPart.ASSESSMENTS,
            BriefPart.TO_CHECK);

    private ComparisonDocument() {}

    /// @param withText whether the articles' numbered text follows, so that citations lead somewhere
    public static Document of(List<Source> sources, Comparison comparison, boolean withText) {
        String title = sources.stream().map(Source::name).collect(Collectors.joining(", "));
        StoryMaterial material = new StoryMaterial(title, sources, comparison, List.of(), new CodeBook(List.of()));
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Heading(1, title));
        List<BriefPart> parts = new ArrayList<>(PARTS);
        if (withText) {
            parts.add(BriefPart.TEXT);
        }
        for (BriefPart part : parts) {
            List<Element> said = part.elements(material);
            if (!said.isEmpty()) {
                elements.add(new Element.Heading(2, part.heading()));
                elements.addAll(said);
            }
        }
        return new Document(title, "en", elements);
    }
}
