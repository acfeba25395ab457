package org.pullquote.article;

import java.util.UUID;

/// The name of an article within one library.
public record ArticleId(UUID value) {
    public static ArticleId random() {
        return new ArticleId(UUID.randomUUID());
    }

    public static ArticleId parse(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
