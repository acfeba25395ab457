package org.pullquote.article.metadata;

import java.util.List;
import java.util.Optional;

/// Chooses the article's own headline among those a page gives.
final class Headlines {
    private Headlines() {}

    /// @param headlines the most trusted first
    static Optional<String> best(List<String> headlines) {
        return headlines.stream().filter(text -> !text.isBlank()).findFirst();
    }
}
