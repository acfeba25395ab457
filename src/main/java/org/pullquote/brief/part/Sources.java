package org.pullquote.brief.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Dates;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.comparison.Remark;

/// Sources compared: what each says of itself, and the SHA-256 of the file it was read from.
public final class Sources {
    private Sources() {}

    public static List<Element> of(StoryMaterial material) {
        List<Element> elements = new ArrayList<>();
        for (Source source : material.sources()) {
            elements.add(
                    new Element.Heading(3, List.of(new Run.Text(source.labelAndName())), Optional.of(source.anchor())));
            elements.add(new Element.Fields(fields(source)));
        }
        List<List<Run>> remarks = material.comparison().remarks().stream()
                .flatMap(remark -> sentence(material, remark))
                .map(sentence -> List.<Run>of(new Run.Text(sentence)))
                .toList();
        if (!remarks.isEmpty()) {
            elements.add(new Element.Bullets(remarks));
        }
        return elements;
    }

    private static List<Element.Field> fields(Source source) {
        var metadata = source.article().metadata();
        List<Element.Field> fields = new ArrayList<>();
        fields.add(new Element.Field("Headline", metadata.headline().orElse("not found in the page")));
        fields.add(new Element.Field(
                "By", metadata.authors().isEmpty() ? "not found in the page" : String.join(", ", metadata.authors())));
        fields.add(new Element.Field(
                "Published", metadata.published().map(Dates::readable).orElse("not found in the page")));
        metadata.updated().ifPresent(date -> fields.add(new Element.Field("Updated", Dates.readable(date))));
        metadata.url().ifPresent(url -> fields.add(new Element.Field("Address", List.of(new Run.Address(url)))));
        fields.add(new Element.Field(
                "Words", String.format(Locale.ROOT, "%,d", source.article().wordCount())));
        fields.add(new Element.Field("File", source.fileName()));
        fields.add(new Element.Field(
                "SHA-256", List.of(new Run.Code(source.digest().hex()))));
        source.imported().ifPresent(time -> fields.add(new Element.Field("Imported", Dates.readable(time))));
        return fields;
    }

    private static Stream<String> sentence(StoryMaterial material, Remark remark) {
        return switch (remark) {
            case Remark.FewerThanTwo _ -> Stream.of("There is one source only, so nothing could be compared.");
            case Remark.Empty empty -> Stream.of(label(material, empty.article()) + " has no text.");
            case Remark.WithoutQuotations without ->
                Stream.of(label(material, without.article()) + " has nothing in quotation marks.");
            case Remark.SameText same ->
                Stream.of(label(material, same.article()) + " and " + label(material, same.other())
                        + " have the same text.");
            case Remark.DifferentLanguages differ ->
                Stream.of(label(material, differ.article()) + " (" + differ.language() + ") and "
                        + label(material, differ.other()) + " (" + differ.otherLanguage()
                        + ") are in different languages; only words that are the same in both were found.");
        };
    }

    private static String label(StoryMaterial material, int article) {
        return material.source(article).label();
    }
}
