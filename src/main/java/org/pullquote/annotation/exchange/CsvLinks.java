package org.pullquote.annotation.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pullquote.annotation.Link;
import org.pullquote.annotation.LinkKind;

/// The links that begin at one highlight, in one cell: `denied by HIGHLIGHT (link ID, TIME); …`. What stands in
/// brackets may be missing.
final class CsvLinks {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Pattern LINK =
            Pattern.compile("([\\p{L} -]+?)\\s+(" + UUID_FORM + ")(?:\\s*\\(link (" + UUID_FORM + "), ([^)]+)\\))?");

    /// What says more is no link; and the pattern would look through it again and again.
    private static final int LONGEST = 300;

    private CsvLinks() {}

    static String print(List<Link> links) {
        return links.stream()
                .map(link ->
                        link.kind().label() + " " + link.to() + " (link " + link.id() + ", " + link.created() + ")")
                .collect(Collectors.joining("; "));
    }

    /// @param from the highlight
    /// @param now when a link is said to be made that does not say so
    static List<Link> read(UUID from, String cell, Instant now) {
        List<Link> links = new ArrayList<>();
        for (String one : cell.split(";", -1)) {
            Matcher link = LINK.matcher(one.strip());
            if (one.length() <= LONGEST && link.matches()) {
                UUID to = UUID.fromString(link.group(2));
                Optional<LinkKind> kind = LinkKind.labelled(link.group(1).strip());
                UUID id = Optional.ofNullable(link.group(3))
                        .map(UUID::fromString)
                        .orElseGet(() -> JsonLdReader.id(from + " " + one.strip()));
                Instant created = Optional.ofNullable(link.group(4))
                        .flatMap(JsonLdReader::instant)
                        .orElse(now);
                kind.filter(_ -> !to.equals(from))
                        .ifPresent(known -> links.add(new Link(id, from, to, known, created)));
            }
        }
        return links;
    }
}
