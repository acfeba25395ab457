package org.pullquote.brief;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.pullquote.annotation.Field;
import org.pullquote.article.IsoDate;
import org.pullquote.article.Metadata;
import org.pullquote.brief.format.Csv;
import org.pullquote.brief.source.Marking;
import org.pullquote.brief.source.StoryMaterial;
import org.pullquote.text.CodePoints;
import org.pullquote.text.TextSpan;

/// The passages that the reader marked, one a row, for a spreadsheet.
public final class PassageTable {
    private PassageTable() {}

    /// The passages that the settings include, as CSV. Offsets count code points of the source's canonical text.
    public static String csv(StoryMaterial story, BriefSettings settings) {
        StoryMaterial material = story.only(settings::includes, settings.privateNotes());
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        material.markings().forEach(marking -> rows.add(row(marking)));
        return Csv.write(rows);
    }

    private static List<String> head() {
        List<String> head = new ArrayList<>(List.of("citation", "outlet", "headline", "published", "text", "tags"));
        for (Field field : Field.values()) {
            head.add(field.label());
        }
        head.addAll(List.of("status", "note", "start", "end", "file", "sha256", "created"));
        return head;
    }

    private static List<String> row(Marking marking) {
        Metadata metadata = marking.source().article().metadata();
        List<String> row = new ArrayList<>();
        row.add(marking.citation().label());
        row.add(marking.source().name());
        row.add(metadata.headline().orElse(""));
        row.add(metadata.published().map(IsoDate::text).orElse(""));
        row.add(marking.text());
        row.add(marking.tagNames());
        for (Field field : Field.values()) {
            row.add(marking.field(field).orElse(""));
        }
        row.add(marking.annotation().status().label());
        row.add(marking.note().orElse(""));
        String text = marking.source().article().text();
        row.add(marking.span()
                .map(span -> codePoints(text, span).start())
                .map(String::valueOf)
                .orElse(""));
        row.add(marking.span()
                .map(span -> codePoints(text, span).end())
                .map(String::valueOf)
                .orElse(""));
        row.add(marking.source().fileName());
        row.add(marking.source().digest().hex());
        row.add(DateTimeFormatter.ISO_INSTANT.format(marking.annotation().created()));
        return row;
    }

    private static TextSpan codePoints(String text, TextSpan span) {
        return CodePoints.of(text).fromUtf16(span);
    }
}
