package org.pullquote.brief.part;

import java.util.List;
import java.util.stream.Stream;
import org.pullquote.brief.document.Element;
import org.pullquote.brief.document.Run;
import org.pullquote.brief.source.Dates;
import org.pullquote.brief.source.Source;
import org.pullquote.brief.source.StoryMaterial;

/// From which bytes, read and cleaned in which way, the brief was made.
public final class Manifest {
    private Manifest() {}

    public static List<Element> of(StoryMaterial material) {
        List<String> head = List.of("Source", "File", "SHA-256 of the file", "Read as", "Cleaned by", "Imported");
        return List.of(new Element.Table(
                head, material.sources().stream().map(Manifest::row).toList()));
    }

    private static List<List<Run>> row(Source source) {
        String imported = source.imported().map(Dates::readable).orElse("–");
        return Stream.<Run>of(
                        new Run.Text(source.label()),
                        new Run.Text(source.fileName()),
                        new Run.Code(source.digest().hex()),
                        new Run.Text(source.article().format().label() + ", " + source.charset()),
                        new Run.Text(source.article().cleaner().toString()),
                        new Run.Text(imported))
                .map(List::of)
                .toList();
    }
}
