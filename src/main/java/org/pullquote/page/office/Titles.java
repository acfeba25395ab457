package org.pullquote.page.office;

import java.util.List;
import java.util.Optional;
import org.pullquote.page.document.Passage;
import org.pullquote.page.document.Statement;

/// Which words of a document are its title.
final class Titles {
    private Titles() {}

    /// The statement with the title that stands in the text: a heading before any other text. What a program wrote
    /// into the properties ("Microsoft Word - draft3.doc") is believed only where the text has none.
    static Statement from(Statement said, List<Passage> passages) {
        Optional<Passage> first = passages.stream()
                .filter(passage -> passage.standing() == Passage.Standing.TEXT)
                .findFirst();
        return first.filter(passage -> passage.kind() == Passage.Kind.HEADING && passage.level() == 1)
                .map(heading -> said.withTitle(heading.text()))
                .orElse(said);
    }
}
