package org.pullquote.brief.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A document from its title to its last line.
///
/// @param language a BCP 47 tag for the document's own words
public record Document(String title, String language, List<Element> elements) {
    public Document {
        elements = List.copyOf(elements);
    }

    /// The comments whose words begin somewhere in it, in that order.
    public List<Comment> comments() {
        return elements.stream()
                .flatMap(element -> switch (element) {
                    case Element.Heading heading -> heading.runs().stream();
                    case Element.Paragraph paragraph -> paragraph.runs().stream();
                    case Element.Quotation quotation -> quotation.runs().stream();
                    case Element.Numbered numbered -> numbered.runs().stream();
                    case Element.Bullets bullets -> bullets.items().stream().flatMap(List::stream);
                    case Element.Fields _, Element.Table _, Element.Preformatted _ -> Stream.<Run>empty();
                })
                .flatMap(run -> run instanceof Run.CommentEdge(Comment comment, boolean begins) && begins
                        ? Stream.of(comment)
                        : Stream.empty())
                .toList();
    }

    /// Whether this element is a remark right below a heading, about what follows: it stays with both.
    ///
    /// @param index among the elements, from 0
    public boolean isIntroduction(int index) {
        return index > 0
                && index + 1 < elements.size()
                && elements.get(index - 1) instanceof Element.Heading
                && elements.get(index) instanceof Element.Paragraph paragraph
                && paragraph.quiet();
    }

    /// The anchors that links can lead to.
    public Set<String> anchors() {
        Set<String> found = new LinkedHashSet<>();
        elements.forEach(element -> element.anchor().ifPresent(found::add));
        return found;
    }
}
